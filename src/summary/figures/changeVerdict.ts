import type { Day } from '../../vocabulary/day.ts';
import type { Kpi } from '../../vocabulary/kpi.ts';
import type { Period } from '../../vocabulary/period.ts';
import { changeTest, type Week } from '../luck/change.ts';
import type { KpiSource } from './answers.ts';
import type { ChangeVerdict } from './kpiValue.ts';
import { type Plan, planOf, total } from './measured.ts';
import { partOfWeek, sliceWeeks } from './weekSlices.ts';

/** So often weeks differ as much although nothing has changed. */
const luck = 0.05;

/** Less than two weeks do not say how much weeks differ. */
const leastDays = 14;

/** A weekend behind the last row is no silence; a month of nothing is. */
const quietDays = 3;

/** What can be said of a KPI of the team, by how much its weeks differ anyway; null where there is nothing to compare. */
export type ChangeVerdicts = (kpi: Kpi) => ChangeVerdict | null;

/**
 * Better or worse than the period before, or its same days. The one place where a change gets its word: sheet, side
 * panel, terminal and sentences show it. Growth and attainment are changes themselves, and cohorts need equal age: of
 * these nothing is said.
 */
export function changeVerdicts(
  source: KpiSource,
  now: Period,
  before: Period,
  through: Day = source.asOf,
): ChangeVerdicts {
  const spans = [recorded(now, source, through), recorded(before, source, through)] as const;
  const slices = sliceWeeks(source.tally, spans);
  const weeksOf = ({ kpi, above, below }: Plan, span: 0 | 1): Week[] =>
    Array.from({ length: slices.weeksOf(span) }, (_, week) => {
      const sums = slices.sums(null, span, week);
      return {
        above: total(above, sums),
        below: kpi.below.length === 0 ? partOfWeek(spans[span], week) : total(below, sums),
      };
    });
  return (kpi) => {
    if (kpi.kind !== 'measured') return null;
    const plan = planOf(kpi, source.supplied, source.language);
    if (plan.isCohort) return null;
    if (plan.missing !== null || plan.dayless !== null) return null;
    if (spans.some(({ from, to }) => to - from < leastDays)) return 'too early';
    const test = changeTest(weeksOf(plan, 0), weeksOf(plan, 1));
    if (!test) return 'too early';
    if (test.p > luck) return 'no clear change';
    if (kpi.direction === 'neither') return null;
    return test.t > 0 === (kpi.direction === 'more is better') ? 'better' : 'worse';
  };
}

/** The days of a period on which something could have been recorded: what nobody wrote down is not nothing. */
function recorded({ label, from, to }: Period, { days }: Pick<KpiSource, 'days'>, through: Day): Period {
  const first: Day = Math.max(from, days?.first ?? from);
  const last: Day = Math.min(to, through + 1, (days?.last ?? through) + 1 + quietDays);
  return { label, from: first, to: Math.max(first, last) };
}
