import type { Day } from '../../vocabulary/day.ts';
import { type Period, periodBefore } from '../../vocabulary/period.ts';
import { type Answers, answersOf, type Ground } from '../figures/answers.ts';
import { comparable, isRunning } from '../figures/growth.ts';
import type { OwnTarget } from '../figures/ownTargets.ts';
import type { TargetRow } from './targetRow.ts';

/** A year of quarters. */
const periodsBefore = 4;

/** What had been reached by this day of the periods before a target's own; none unless its period runs. */
export type SameDay = (target: OwnTarget) => NonNullable<TargetRow['sameDay']>;

export function sameDays(ground: Ground): SameDay {
  const { asOf, targets, tally } = ground;
  const running = targets.map(({ period }) => period).filter((period) => isRunning(period, asOf));
  const answers: Answers = answersOf(
    ground,
    running.flatMap((period) => before(period, ground)),
  );
  const firstDays = new Map<number, Day>();
  for (let slot = 0; slot < tally.slots.count; slot += 1) {
    const [rep, day] = [tally.slots.reps[slot] as number, tally.slots.days[slot] as number];
    if (day >= 0 && day < (firstDays.get(rep) ?? Number.POSITIVE_INFINITY)) firstDays.set(rep, day);
  }
  const firstOfAll = Math.min(...firstDays.values());
  return ({ kpi, rep, period }) => {
    if (!isRunning(period, asOf)) return [];
    // Before somebody's first day nothing was recorded, which is not the same as nothing.
    const first = rep === null ? firstOfAll : (firstDays.get(rep) ?? Number.POSITIVE_INFINITY);
    return before(period, ground).map((span) => ({
      period: span.label,
      actual: span.to <= first ? null : answers(kpi, rep, span).value,
    }));
  };
}

/** The first days of the periods before, as many as have gone of this one; oldest first. */
function before(period: Period, { asOf, fiscal }: Ground): Period[] {
  const spans: Period[] = [];
  let one = periodBefore(period, fiscal);
  for (; one && spans.length < periodsBefore; one = periodBefore(one, fiscal))
    spans.unshift(comparable(period, one, asOf));
  return spans;
}
