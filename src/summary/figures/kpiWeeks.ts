import type { Day } from '../../vocabulary/day.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Week } from '../luck/weekSpread.ts';
import type { KpiSource } from './answers.ts';
import type { Plan } from './plan.ts';
import { total } from './quotient.ts';
import { daysPerWeek, partOfWeek, type WeekSlices } from './weekSlices.ts';

/** A weekend behind the last row is no silence; a month of nothing is. */
const quietDays = 3;

/** The days of a period on which something could have been recorded: what nobody wrote down is not nothing. */
export function recordedDays({ label, from, to }: Period, { days }: Pick<KpiSource, 'days'>, through: Day): Period {
  const first: Day = Math.max(from, days?.first ?? from);
  const last: Day = Math.min(to, through + 1, (days?.last ?? through) + 1 + quietDays);
  return { label, from: first, to: Math.max(first, last) };
}

/** What stands above and below a KPI in each week of a span; of a sum, the part of a week that it is. */
export function kpiWeeks(
  { kpi, above, below }: Plan,
  slices: WeekSlices,
  { rep, span, days }: { readonly rep: number | null; readonly span: number; readonly days: Period },
): Week[] {
  return Array.from({ length: slices.weeksOf(span) }, (_, week) => {
    const sums = slices.sums(rep, span, week);
    return {
      day: days.from + week * daysPerWeek,
      above: total(above, sums),
      below: kpi.below.length === 0 ? partOfWeek(days, week) : total(below, sums),
    };
  });
}
