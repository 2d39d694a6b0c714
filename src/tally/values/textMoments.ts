import { dayMonthOrder } from './dayMonthOrder.ts';
import { type MomentReading, readMoment, readTimeOfDay } from './moment.ts';

export type TextMoments = { readonly read: (text: string) => MomentReading };

/**
 * Reads the texts of one column of dates, all with the same order of day and month.
 * @param kind `timeOfDay` for a column that holds the clock alone
 * @param heading "datetime (utc)" says that the clock is not the wall's but that of UTC
 */
export function textMoments(
  texts: readonly string[],
  locale: string,
  kind: 'time' | 'timeOfDay' = 'time',
  heading = '',
): TextMoments {
  if (kind === 'timeOfDay') return { read: readClock };
  const order = dayMonthOrder(texts, locale);
  if (!/\b(utc|gmt)\b/i.test(heading)) return { read: (text) => readMoment(text, order) };
  return {
    read: (text) => {
      const moment = readMoment(text, order);
      return typeof moment === 'string' || !moment.hasTime ? moment : { ...moment, isInstant: true };
    },
  };
}

function readClock(text: string): MomentReading {
  const seconds = readTimeOfDay(text);
  return typeof seconds === 'string' ? seconds : { seconds, hasTime: true, isInstant: false };
}
