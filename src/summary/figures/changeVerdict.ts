import { kpis } from '../../kpis/all.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { Kpi, MeasuredKpi } from '../../vocabulary/kpi.ts';
import { likeBefore, type Period } from '../../vocabulary/period.ts';
import type { WeeksCompared } from '../luck/bondFits.ts';
import { type ChangeTest, changeTests } from '../luck/change.ts';
import type { Week } from '../luck/weekSpread.ts';
import type { KpiSource } from './answers.ts';
import { lateBeginning } from './dataBegins.ts';
import { areClosingsWhole, countsClosings, firstDealOf } from './dealsBegan.ts';
import { comparable } from './growth.ts';
import type { ChangeVerdict } from './kpiValue.ts';
import { kpiWeeks, recordedDays } from './kpiWeeks.ts';
import { type Plan, planOf } from './plan.ts';
import { sliceWeeks } from './weekSlices.ts';

/** So often weeks differ as much although nothing has changed. */
const luck = 0.05;

/** Less than two weeks do not say how much weeks differ. */
export const leastDays = 14;

/** So many periods before say how much periods differ anyway: two years of quarters. */
const earlierPeriods = 8;

/** What can be said of a KPI of the team, by how much its weeks differ anyway; null where there is nothing to compare. */
export type ChangeVerdicts = (kpi: Kpi) => ChangeVerdict | null;

/**
 * Better or worse than the period before, or its same days. The one place where a change gets its word: sheet, side
 * panel, terminal and sentences show it. Growth and attainment are changes themselves, and cohorts need equal age: of
 * these nothing is said. That more deals close than in the period in which the first ones came in is no change: of an
 * export of this year's deals those of last year are missing.
 * @param isOfEqualAge whether what the source says of cohorts happened within the same days on both sides
 */
export function changeVerdicts(
  source: KpiSource,
  now: Period,
  before: Period,
  through: Day = source.asOf,
  isOfEqualAge = false,
): ChangeVerdicts {
  const spans = [now, before].map((period) => recordedDays(period, source, through));
  const isTooEarly = spans.some(({ from, to }) => to - from < leastDays);
  const planFor = (kpi: Kpi): Plan | null => {
    if (kpi.kind !== 'measured') return null;
    const plan = planOf(kpi, source.supplied, source.language);
    if (plan.isCohort && !isOfEqualAge) return null;
    return plan.missing === null && plan.dayless === null ? plan : null;
  };
  const firstDeal = firstDealOf(source);
  const tests = new Map<string, ChangeTest | null>();
  const testAll = (): void => {
    const earlier = earlierOf(now, source, through);
    const slices = sliceWeeks(source.tally, [...spans, ...earlier]);
    const judged = kpis.map(planFor).filter((plan) => plan !== null);
    const compared = judged.map((plan): WeeksCompared => {
      const weeksOf = (days: Period, span: number): Week[] => kpiWeeks(plan, slices, { rep: null, span, days });
      const isWhole = (days: Period): boolean =>
        lateBeginning(plan.kpi.above, days, source.tabs) === null &&
        (!countsClosings(plan.kpi) || areClosingsWhole(days.from, firstDeal));
      const [newer = [], older = []] = spans.map(weeksOf);
      const past = earlier.flatMap((days, i) => (isWhole(days) ? [weeksOf(days, spans.length + i)] : []));
      return { now: newer, before: older, earlier: past };
    });
    changeTests(compared, luck).forEach((test, i) => {
      tests.set((judged[i] as Plan).kpi.name, test);
    });
  };
  return (kpi) => {
    if (!planFor(kpi)) return null;
    if (isTooEarly) return 'too early';
    if (tests.size === 0) testAll();
    const test = tests.get(kpi.name);
    if (!test) return 'too early';
    const isOfFirstDeals =
      test.t > 0 && countsClosings(kpi as MeasuredKpi) && !areClosingsWhole(before.from, firstDeal);
    if (test.p > luck || isOfFirstDeals) return 'no clear change';
    if (kpi.direction === 'neither') return null;
    return test.t > 0 === (kpi.direction === 'more is better') ? 'better' : 'worse';
  };
}

/** The periods before the one that is compared with, as many days of each; the newest first. */
function earlierOf(now: Period, source: KpiSource, through: Day): Period[] {
  const { fiscal, days } = source;
  const first = days?.first ?? now.from;
  const found: Period[] = [];
  let whole = likeBefore(likeBefore(now, fiscal), fiscal);
  while (found.length < earlierPeriods - 1 && whole.to > first) {
    const sameDays = comparable(now, whole, through);
    if (!sameDays) break;
    found.push(sameDays);
    whole = likeBefore(whole, fiscal);
  }
  return found;
}
