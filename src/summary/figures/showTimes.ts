import type { Contrasts } from '../../count/contrasts.ts';
import { type ShowTimes as Counted, waits } from '../../count/showTimes.ts';
import type { Language } from '../../vocabulary/words.ts';
import { waitSentence } from '../../words/appointmentClients.ts';
import { minus, rateOf, type Sample, sumOfSamples } from '../luck/sample.ts';
import { type Standing, standingOf } from '../luck/standing.ts';
import { wilson } from '../luck/wilson.ts';

/** Appointments of one wait or weekday, against all others. */
export type ShowTime = {
  /** The fewest days of the wait, or the weekday, 0 is Monday. */
  readonly time: number;
  readonly held: number;
  readonly due: number;
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  readonly others: number | null;
  /** Only where chance does not explain the difference. */
  readonly verdict: 'better' | 'worse' | null;
};

export type ShowTimes = {
  readonly waits: readonly ShowTime[];
  readonly weekdays: readonly ShowTime[];
  /** What a manager can act on; null where waits do not differ by more than chance. */
  readonly text: string | null;
};

/** The most days of the wait that begins with so many; null for the longest. */
export function waitUntil(from: number): number | null {
  const longer = waits.find((least) => least > from);
  return longer === undefined ? null : longer - 1;
}

/** Fewer appointments say nothing of a wait or a weekday. */
const leastDue = 20;
/** A dozen are compared at once, so each must be beyond 99.8 %, on either side. */
const beyond = 0.001;

/** The share of appointments held by the days between booking and meeting, and by weekday. */
export function showTimesOf({ due, held, contrasts }: Counted, language: Language): ShowTimes {
  const cell = (wait: number, weekday: number): Sample => ({
    count: held[wait * 7 + weekday] as number,
    size: due[wait * 7 + weekday] as number,
  });
  const weekdays = [0, 1, 2, 3, 4, 5, 6];
  const ofWaits = waits.map((_, wait) => sumOfSamples(weekdays.map((weekday) => cell(wait, weekday))));
  const ofWeekdays = weekdays.map((weekday) => sumOfSamples(waits.map((_, wait) => cell(wait, weekday))));
  return {
    waits: rowsOf(ofWaits, waits, (wait) => standingOf(contrasts, (place) => Math.floor(place / 7) === wait)),
    weekdays: rowsOf(ofWeekdays, weekdays, (weekday) => standingOf(contrasts, (place) => place % 7 === weekday)),
    text: sentenceOf(ofWaits, contrasts, language),
  };
}

/** @param standingAt how a time stands among appointments of the same rep, by its place among the samples */
function rowsOf(samples: readonly Sample[], times: readonly number[], standingAt: (i: number) => Standing): ShowTime[] {
  const all = sumOfSamples(samples);
  return samples.flatMap((own, i): ShowTime[] => {
    const rest = minus(all, own);
    const interval = wilson(own);
    if (own.size === 0 || !interval) return [];
    const gap = rateOf(own) - rateOf(rest);
    const standing = Math.min(own.size, rest.size) >= leastDue ? standingAt(i) : null;
    const isTold = standing !== null && standing.tail < beyond && standing.beyond * gap > 0;
    return [
      {
        time: times[i] as number,
        held: own.count,
        due: own.size,
        ratio: rateOf(own),
        ...interval,
        others: rest.size === 0 ? null : rateOf(rest),
        verdict: isTold ? (gap > 0 ? 'better' : 'worse') : null,
      },
    ];
  });
}

/** From which wait on fewer appointments take place; of the places to cut the clearest. */
function sentenceOf(samples: readonly Sample[], contrasts: Contrasts, language: Language): string | null {
  const cuts = waits.slice(1).map((days, i) => {
    const [sooner, later] = [sumOfSamples(samples.slice(0, i + 1)), sumOfSamples(samples.slice(i + 1))];
    const isEnough = Math.min(sooner.size, later.size) >= leastDue && rateOf(later) < rateOf(sooner);
    const { beyond: more, tail } = standingOf(contrasts, (place) => Math.floor(place / 7) > i);
    return { days, sooner, later, tail: isEnough && more < 0 ? tail : 1 };
  });
  const [clearest] = cuts.sort((a, b) => a.tail - b.tail);
  if (!clearest || clearest.tail >= beyond) return null;
  return waitSentence(clearest, language);
}
