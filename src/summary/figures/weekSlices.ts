import type { Tally } from '../../count/tally.ts';
import type { Period } from '../../vocabulary/period.ts';
import { type SpanSums, type Sums, spanSums } from './spanSums.ts';

export const daysPerWeek = 7;

/** A tally summed by rep and by the weeks of some spans, the first of which begins with its span. */
export type WeekSlices = {
  readonly weeksOf: (span: number) => number;
  /** @param rep a rep's number, or null for the team */
  readonly sums: (rep: number | null, span: number, week: number) => Sums;
};

/** Every week has each weekday once; the last of a span may be shorter. */
export function sliceWeeks(tally: Pick<Tally, 'reps' | 'slots'>, spans: readonly Period[]): WeekSlices {
  const weeks = spans.map(weeksOf);
  const ofWeeks = spanSums(tally, weeks.flat());
  let before = 0;
  const bySpan = weeks.map(({ length }) => {
    before += length;
    return ofWeeks.slice(before - length, before);
  });
  return {
    weeksOf: (span) => (bySpan[span] as SpanSums[]).length,
    sums: (rep, span, week) => bySpan[span]?.[week]?.[rep === null ? 0 : rep + 1] as Sums,
  };
}

function weeksOf({ from, to }: Period): Pick<Period, 'from' | 'to'>[] {
  return Array.from({ length: weeksIn({ from, to }) }, (_, week) => {
    const start = from + week * daysPerWeek;
    return { from: start, to: Math.min(start + daysPerWeek, to) };
  });
}

export function weeksIn({ from, to }: Pick<Period, 'from' | 'to'>): number {
  return Math.max(0, Math.ceil((to - from) / daysPerWeek));
}

/** How much of a week the span has of its week of that number; all of it but for the last. */
export function partOfWeek({ from, to }: Period, week: number): number {
  return Math.min(daysPerWeek, to - from - week * daysPerWeek) / daysPerWeek;
}
