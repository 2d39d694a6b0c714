import { type Tally, undated } from '../../count/tally.ts';
import type { Period } from '../../vocabulary/period.ts';
import { entriesOf } from './entries.ts';
import type { Sums } from './slice.ts';

export const daysPerWeek = 7;

/** A tally summed by rep and by the weeks of some spans, the first of which begins with its span. */
export type WeekSlices = {
  readonly weeksOf: (span: number) => number;
  /** @param rep a rep's number, or null for the team */
  readonly sums: (rep: number | null, span: number, week: number) => Sums;
};

/** One pass over what the tally holds. Every week has each weekday once; the last of a span may be shorter. */
export function sliceWeeks({ reps, slots }: Pick<Tally, 'reps' | 'slots'>, spans: readonly Period[]): WeekSlices {
  const { width, count } = slots;
  const { starts: firsts, measures } = entriesOf(slots);
  const starts: number[] = [];
  let cells = 0;
  for (const span of spans) {
    starts.push(cells);
    cells += weeksIn(span);
  }
  const perRep = cells * width;
  const all = new Float64Array((reps.length + 1) * perRep);
  for (let slot = 0; slot < count; slot += 1) {
    const day = slots.days[slot] as number;
    if (day === undated) continue;
    const ofRep = ((slots.reps[slot] as number) + 1) * perRep;
    const [first, end] = [firsts[slot] as number, firsts[slot + 1] as number];
    for (let span = 0; span < spans.length; span += 1) {
      const { from, to } = spans[span] as Period;
      if (day < from || day >= to) continue;
      const cell = ((starts[span] as number) + Math.floor((day - from) / daysPerWeek)) * width;
      for (let entry = first; entry < end; entry += 1) {
        const measure = measures[entry] as number;
        const value = slots.values[slot * width + measure] as number;
        const at = cell + measure;
        all[ofRep + at] = (all[ofRep + at] as number) + value;
        all[at] = (all[at] as number) + value;
      }
    }
  }
  return {
    weeksOf: (span) => weeksIn(spans[span] as Period),
    sums: (rep, span, week) => {
      const start = (rep === null ? 0 : rep + 1) * perRep + ((starts[span] as number) + week) * width;
      return all.subarray(start, start + width);
    },
  };
}

export function weeksIn({ from, to }: Period): number {
  return Math.max(0, Math.ceil((to - from) / daysPerWeek));
}

/** How much of a week the span has of its week of that number; all of it but for the last. */
export function partOfWeek({ from, to }: Period, week: number): number {
  return Math.min(daysPerWeek, to - from - week * daysPerWeek) / daysPerWeek;
}
