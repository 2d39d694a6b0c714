import type { Tally } from '../../count/tally.ts';
import { openAmountDue } from '../../measures/deals.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { MeasuredKpi } from '../../vocabulary/kpi.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Language } from '../../vocabulary/words.ts';
import { notOnEverySheet, notRecorded, unreadCells } from '../../words/notes.ts';
import { commonDays, ofUnlikeDays, unrecorded } from './commonDays.ts';
import type { Receipt } from './kpiValue.ts';
import { lackedBy } from './lackedBy.ts';
import { measured } from './measured.ts';
import { firstDayOf } from './periods.ts';
import { type Plan, planOf, type Supplied } from './plan.ts';
import { type Slices, sliceTally } from './slice.ts';
import type { RowDaysOfTabs } from './tabDays.ts';

/** What sums are taken from, and what is known of them. */
export type Measurable = {
  readonly tally: Tally;
  readonly supplied: Supplied;
  /** Whether the team is some reps of it, whom alone the report is about. */
  readonly isOfReps: boolean;
  /** The days with rows of each tab, which say since when it has been kept. */
  readonly tabs: RowDaysOfTabs;
  readonly asOf: Day;
  readonly language: Language;
};

/** A KPI of sums: a receipt for a rep (a number; null is the team) and one of some periods (null is all time). */
export type MeasuredAt = (kpi: MeasuredKpi, rep: number | null, period: Period | null) => Receipt;

const blank = { value: null, numerator: null, denominator: null } as const;

/**
 * Measures KPIs in some spans, which are summed in one pass. Blank is what a sheet has no column for, what nobody recorded
 * in a period, and a ratio of tabs that hold different days of it.
 */
export function measuringIn(
  source: Measurable,
  spans: readonly Period[],
): { readonly measuredAt: MeasuredAt; readonly firstDayOf: (kpi: MeasuredKpi) => Day | null } {
  const slicesOf = (of: readonly Period[]): { all: Slices; sure: Slices | null } => {
    const { reps, sure } = source.tally;
    return { all: sliceTally(source.tally, of), sure: sure ? sliceTally({ reps, slots: sure }, of) : null };
  };
  const slices = slicesOf(spans);
  const place = new Map(spans.map(({ from, to }, i) => [`${from} ${to}`, i]));
  const spanOf = ({ from, to }: Period): number | null => place.get(`${from} ${to}`) ?? null;
  const plans = new Map<MeasuredKpi, Plan>();
  const planFor = (kpi: MeasuredKpi): Plan => {
    const plan = plans.get(kpi) ?? planOf(kpi, source.supplied, source.language);
    plans.set(kpi, plan);
    return plan;
  };
  const firstDays = new Map<MeasuredKpi, Day | null>();
  const firstDayFor = (kpi: MeasuredKpi): Day | null => {
    if (!firstDays.has(kpi)) firstDays.set(kpi, firstDayOf(source.tally, planFor(kpi).above));
    return firstDays.get(kpi) ?? null;
  };
  /** Seldom needed, so each is summed when it is asked for. */
  const parts = new Map<string, ReturnType<typeof slicesOf>>();
  const partOf = (days: Period): ReturnType<typeof slicesOf> => {
    const key = `${days.from} ${days.to}`;
    const part = parts.get(key) ?? slicesOf([days]);
    parts.set(key, part);
    return part;
  };
  const measuredAt = (kpi: MeasuredKpi, rep: number | null, period: Period | null): Receipt => {
    const { language } = source;
    const plan = planFor(kpi);
    const lacked = lackedBy(plan.counted, rep, period, source.tally.lacking ?? []);
    if (plan.missing === null && lacked.measures.length > 0) {
      const noteOf = lacked.areUnread ? unreadCells : notOnEverySheet;
      return { ...blank, blankFor: 'part not said', note: noteOf(lacked.measures, language) };
    }
    const measuredIn = ({ all, sure }: ReturnType<typeof slicesOf>, span: number | null): Receipt =>
      measured(plan, all.sums(rep, span), {
        isPeriod: span !== null,
        isOfReps: source.isOfReps || (rep !== null && rep !== 0),
        language,
        sure: sure?.sums(rep, span) ?? null,
        // An open deal that nobody expects on any day is due in no period.
        undated: kpi.above.includes(openAmountDue) ? null : all.undated(rep),
      });
    const whole = measuredIn(slices, period && spanOf(period));
    // A ratio of nothing may be one of what nobody recorded.
    const isOfNothing = whole.value === null && whole.denominator === 0;
    const asked = isOfNothing ? kpi.below : plan.counted;
    const outside = period && (isOfNothing || whole.value !== null) && unrecorded(asked, period, source);
    if (outside) return { ...blank, note: notRecorded(asked, outside, language) };
    if (kpi.below.length === 0 || whole.value === null) return whole;
    const days = commonDays(plan.counted, period, source);
    if (days === period) return whole;
    // Nothing of nothing is as good of any days, but no rank beside others that are blank.
    const isBlankForAll = rep !== null && measuredAt(kpi, null, period).blankFor === 'unlike days';
    const part = days && { days, receipt: measuredIn(partOf(days), 0), isBlankForAll };
    return ofUnlikeDays(kpi, whole, part, { counted: plan.counted, limits: plan.limits, language });
  };
  return { measuredAt, firstDayOf: firstDayFor };
}
