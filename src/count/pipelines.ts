import { dealsLost, dealsWon } from '../measures/deals.ts';
import { classesOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import type { Settings } from '../settings/catalogue.ts';
import { secondsPerDay } from '../vocabulary/day.ts';
import { countTab, supplies } from './count.ts';
import { createTallyBuilder, slotsOf, type Tally } from './tally.ts';

/** Won and lost deals of one pipeline. */
export type PipelineTally = Pick<Tally, 'reps' | 'measures' | 'slots'>;

/** The largest; what is rarer is counted together, or every deal of a free text would be alone. */
const mostPipelines = 12;

/** The closed deals pipeline by pipeline, to compare like with like; empty where there are not two. */
export function countPipelines(deals: TypedTab, reps: readonly string[], settings: Settings): PipelineTally[] {
  const pipeline = classesOf(deals, 'pipeline');
  const times = timesOf(deals, dealsWon.on);
  const measures = [dealsWon, dealsLost].filter((measure) => supplies(deals, measure));
  if (!pipeline || !times || measures.length === 0) return [];
  const sizes = new Map<number, number>();
  for (let row = 0; row < deals.rows; row += 1) {
    const code = pipeline.codes[row] as number;
    if (deals.leftOut[row] === 0) sizes.set(code, (sizes.get(code) ?? 0) + 1);
  }
  if (sizes.size < 2) return [];
  const largest = [...sizes].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  const own = largest.slice(0, mostPipelines).map((code) => new Set([code]));
  const rest = new Set(largest.slice(mostPipelines));
  const { first, last } = daysOf(times);
  return [...own, ...(rest.size > 0 ? [rest] : [])].map((codes) => {
    const leftOut = Uint8Array.from(deals.leftOut, (reason, row) =>
      codes.has(pipeline.codes[row] as number) ? reason : 1,
    );
    const builder = createTallyBuilder(measures.length, first, last);
    countTab(
      { ...deals, leftOut },
      measures.map((measure, index) => ({ measure, index })),
      builder,
      settings,
    );
    return { reps, measures: measures.map(({ name }) => name), slots: slotsOf(builder) };
  });
}

export function daysOf(times: Float64Array): { first: number; last: number } {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const seconds of times) {
    if (seconds < first) first = seconds;
    if (seconds > last) last = seconds;
  }
  return first > last
    ? { first: 0, last: -1 }
    : { first: Math.floor(first / secondsPerDay), last: Math.floor(last / secondsPerDay) };
}
