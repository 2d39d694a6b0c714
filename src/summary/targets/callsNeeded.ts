import { callsMade } from '../../measures/calls.ts';
import type { MeasuredKpi } from '../../vocabulary/kpi.ts';
import { type Period, quarterBefore, quarterOf, spanOf } from '../../vocabulary/period.ts';
import { workdaysIn } from '../../vocabulary/workdays.ts';
import type { KpiSource } from '../figures/answers.ts';
import { commonDays } from '../figures/commonDays.ts';
import { heldThroughOf } from '../figures/dataEnds.ts';
import { isRunning } from '../figures/growth.ts';
import type { OwnTarget } from '../figures/ownTargets.ts';
import { minorUnits } from '../figures/quotient.ts';
import { type Slices, sliceTally } from '../figures/slice.ts';
import type { TargetRow } from './targetRow.ts';

/** Fewer cases make no rate. */
const leastCases = 5;

/** What is still missing of a target, in calls a working day. */
export type CallsNeeded = (
  target: OwnTarget,
  missing: number,
  workdaysLeft: number,
) => NonNullable<TargetRow['calls']> | null;

/**
 * Works back from what is missing to the calls it takes, at what a call of the whole team has brought since the quarter
 * before began: long enough for a rate, new enough for the funnel of today. Both are counted on the days that the calls
 * and the deals hold.
 */
export function callsNeeded(source: KpiSource): CallsNeeded {
  const { tally, places, asOf, fiscal } = source;
  const recent = spanOf(quarterBefore(quarterOf(asOf, fiscal), fiscal).from, asOf);
  const slices = new Map<string, Slices>();
  const countOf = (rep: number | null, span: Period, measure: string): number => {
    const place = places.get(measure);
    const key = `${span.from} ${span.to}`;
    const sums = slices.get(key) ?? sliceTally(tally, [span]);
    slices.set(key, sums);
    return place === undefined ? 0 : (sums.sums(rep, 0)[place] as number);
  };
  const perCallOf = (kpi: MeasuredKpi): number | null => {
    const known = commonDays([callsMade, ...kpi.above], recent, source);
    if (!known) return null;
    const made = countOf(null, known, callsMade.name);
    const brought = kpi.above.reduce((sum, { name }) => sum + countOf(null, known, name), 0);
    const cases = kpi.unit === 'money' ? countOf(null, known, 'dealsWon') : brought;
    if (made === 0 || cases < leastCases || brought <= 0) return null;
    return brought / (kpi.unit === 'money' ? minorUnits : 1) / made;
  };
  return ({ kpi, rep, period }, missing, workdaysLeft) => {
    if (kpi.below.length > 0 || workdaysLeft === 0 || !isRunning(period, asOf)) return null;
    const perCall = perCallOf(kpi);
    // Days before a log was taken up and after the end of an export are not days without calls.
    const through = heldThroughOf([callsMade], { to: asOf + 1 }, source);
    const known = commonDays([callsMade], { ...period, to: through + 1 }, source);
    const worked = known ? workdaysIn(known, fiscal) : 0;
    if (perCall === null || !known || worked === 0) return null;
    return { needed: missing / perCall / workdaysLeft, now: countOf(rep, known, callsMade.name) / worked };
  };
}
