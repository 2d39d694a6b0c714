import { type ShowTimes as Counted, waits } from '../../count/showTimes.ts';
import type { Language } from '../../vocabulary/words.ts';
import { waitSentence } from '../../words/appointmentClients.ts';
import { dispersionOf } from '../luck/dispersion.ts';
import { emptySample, minus, plus, rateOf, type Sample } from '../luck/sample.ts';
import { twoProportions } from '../luck/twoProportions.ts';
import { type Dispersion, widenedTail } from '../luck/widened.ts';
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
export function showTimesOf({ due, held }: Counted, language: Language): ShowTimes {
  const cell = (wait: number, weekday: number): Sample => ({
    count: held[wait * 7 + weekday] as number,
    size: due[wait * 7 + weekday] as number,
  });
  const table = waits.map((_, wait) => Array.from({ length: 7 }, (__, weekday) => cell(wait, weekday)));
  const dispersion = dispersionOf([table], null, 'share');
  const ofWaits = table.map(added);
  const ofWeekdays = Array.from({ length: 7 }, (_, weekday) => added(waits.map((__, wait) => cell(wait, weekday))));
  return {
    waits: rowsOf(ofWaits, waits, dispersion),
    weekdays: rowsOf(ofWeekdays, [0, 1, 2, 3, 4, 5, 6], dispersion),
    text: sentenceOf(ofWaits, dispersion, language),
  };
}

function rowsOf(samples: readonly Sample[], times: readonly number[], dispersion: Dispersion): ShowTime[] {
  const all = added(samples);
  return samples.flatMap((own, i): ShowTime[] => {
    const rest = minus(all, own);
    const interval = wilson(own);
    if (own.size === 0 || !interval) return [];
    const isTold = Math.min(own.size, rest.size) >= leastDue && tailOf(own, rest, dispersion) < beyond;
    const better = rateOf(own) > rateOf(rest);
    return [
      {
        time: times[i] as number,
        held: own.count,
        due: own.size,
        ratio: rateOf(own),
        ...interval,
        others: rest.size === 0 ? null : rateOf(rest),
        verdict: isTold ? (better ? 'better' : 'worse') : null,
      },
    ];
  });
}

/** From which wait on fewer appointments take place; of the places to cut the clearest. */
function sentenceOf(samples: readonly Sample[], dispersion: Dispersion, language: Language): string | null {
  const cuts = waits.slice(1).map((days, i) => {
    const [sooner, later] = [added(samples.slice(0, i + 1)), added(samples.slice(i + 1))];
    const isEnough = Math.min(sooner.size, later.size) >= leastDue && rateOf(later) < rateOf(sooner);
    return { days, sooner, later, tail: isEnough ? tailOf(later, sooner, dispersion) : 1 };
  });
  const [clearest] = cuts.sort((a, b) => a.tail - b.tail);
  if (!clearest || clearest.tail >= beyond) return null;
  return waitSentence(clearest, language);
}

function tailOf(own: Sample, rest: Sample, dispersion: Dispersion): number {
  return widenedTail(twoProportions(own, rest).p / 2, dispersion);
}

function added(samples: readonly Sample[]): Sample {
  return samples.reduce(plus, emptySample);
}
