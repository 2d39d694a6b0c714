import { type DayMonthOrder, type DecidedOrder, dayMonthOrder } from './dayMonthOrder.ts';
import { foldHeading } from './foldText.ts';
import type { MomentReading } from './isoMoment.ts';
import { readMoment, readTimeOfDay } from './moment.ts';

/** Enough for the days of some years, little for the memory. */
const mostKnown = 20_000;

export type TextMoments = { readonly read: (text: string) => MomentReading } & DecidedOrder;

/**
 * Reads the texts of one column of dates, all with the same order of day and month.
 * @param kind `timeOfDay` for a column that holds the clock alone
 * @param heading "datetime (utc)" says that the clock is not the wall's but that of UTC
 * @param given the order that the KPI Settings tab names
 */
export function textMoments(
  texts: readonly string[],
  locale: string,
  kind: 'time' | 'timeOfDay' = 'time',
  heading = '',
  given: DayMonthOrder | null = null,
): TextMoments {
  if (kind === 'timeOfDay') return { read: readClock, order: 'day first', doubtful: null, telling: null };
  const decided: DecidedOrder = given ? { order: given, doubtful: null, telling: null } : dayMonthOrder(texts, locale);
  const { order } = decided;
  const known = new Map<string, MomentReading>();
  const read = (text: string): MomentReading => {
    // ISO texts are read faster than looked up; of the others, a column of days has few that differ.
    if (text.charCodeAt(4) === 45) return readMoment(text, order);
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const moment = readMoment(text, order);
    if (known.size < mostKnown) known.set(text, moment);
    return moment;
  };
  if (!/(^| )(utc|gmt)( |$)/.test(foldHeading(heading))) return { read, ...decided };
  return {
    ...decided,
    read: (text) => {
      const moment = read(text);
      return typeof moment === 'string' || !moment.hasTime ? moment : { ...moment, isInstant: true };
    },
  };
}

function readClock(text: string): MomentReading {
  const seconds = readTimeOfDay(text);
  return typeof seconds === 'string' ? seconds : { seconds, hasTime: true, isInstant: false };
}
