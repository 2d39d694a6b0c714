import { callsMade } from '../../measures/calls.ts';
import { quarterBefore, quarterOf, spanOf } from '../../vocabulary/period.ts';
import { workdaysIn } from '../../vocabulary/workdays.ts';
import type { KpiSource } from '../figures/answers.ts';
import { heldThroughOf } from '../figures/dataEnds.ts';
import { isRunning } from '../figures/growth.ts';
import { minorUnits } from '../figures/measured.ts';
import type { OwnTarget } from '../figures/ownTargets.ts';
import { sliceTally } from '../figures/slice.ts';
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
 * before began: long enough for a rate, new enough for the funnel of today.
 */
export function callsNeeded(source: KpiSource): CallsNeeded {
  const { tally, places, asOf, fiscal, targets } = source;
  const through = heldThroughOf([callsMade], { to: asOf + 1 }, source);
  const running = targets.map(({ period }) => period).filter((period) => isRunning(period, asOf));
  const periods = [...new Map(running.map((period) => [`${period.from} ${period.to}`, period])).values()];
  const recent = spanOf(quarterBefore(quarterOf(asOf, fiscal), fiscal).from, asOf);
  const slices = sliceTally(tally, [recent, ...periods]);
  const calls = places.get(callsMade.name);
  const countOf = (rep: number | null, span: number, place: number | undefined): number =>
    place === undefined ? 0 : (slices.sums(rep, span)[place] as number);
  const made = countOf(null, 0, calls);
  return ({ kpi, rep, period }, missing, workdaysLeft) => {
    if (kpi.below.length > 0 || made === 0 || workdaysLeft === 0) return null;
    const brought = kpi.above.reduce((sum, { name }) => sum + countOf(null, 0, places.get(name)), 0);
    const cases = kpi.unit === 'money' ? countOf(null, 0, places.get('dealsWon')) : brought;
    const span = periods.findIndex(({ from, to }) => from === period.from && to === period.to) + 1;
    // Days after the end of an export are not days without calls.
    const worked = workdaysIn({ from: period.from, to: through + 1 }, fiscal);
    if (cases < leastCases || brought <= 0 || worked === 0) return null;
    const perCall = brought / (kpi.unit === 'money' ? minorUnits : 1) / made;
    return { needed: missing / perCall / workdaysLeft, now: countOf(rep, span, calls) / worked };
  };
}
