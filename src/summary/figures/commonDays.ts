import { computedOnce } from '../../vocabulary/computedOnce.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { MeasuredKpi } from '../../vocabulary/kpi.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import type { Language } from '../../vocabulary/words.ts';
import { noCommonDays, unlikeDays } from '../../words/notes.ts';
import type { Receipt } from './kpiValue.ts';
import { beginsLate, endsEarly, type RowDays } from './periods.ts';
import type { Plan } from './plan.ts';
import type { RowDaysOfTabs } from './tabDays.ts';

type Known = { readonly tabs: RowDaysOfTabs; readonly asOf: Day };

/** Fewer days with rows tell nothing of when they were kept. */
const leastDays = 10;
/** So seldom do rows that were kept all the time leave so long a beginning or an end without one. */
const luck = 0.001;

/**
 * The days of a span that all tabs of some measures hold: calls of three weeks beside the deals of a quarter say nothing
 * of what a call brings.
 * @param span null is all time, from the first row of these tabs to the last
 * @returns the span itself where nothing speaks against it; undefined where the tabs hold no day of it together
 */
export function commonDays(
  counted: readonly Measure[],
  span: Period | null,
  { tabs, asOf }: Known,
): Period | null | undefined {
  const held = heldBy(counted, tabs);
  if (held.length === 0) return span;
  const { from, to } = span ?? wholeOf(held);
  const end = Math.min(asOf, to - 1);
  if (end < from) return span;
  const days = end - from + 1;
  const first = Math.max(from, ...held.filter((own) => isLate(own, from, days)).map((own) => own.first));
  const last = Math.min(end, ...held.filter((own) => isEarly(own, end, days)).map((own) => own.last));
  if (first > last) return undefined;
  if (first === from && last === end) return span;
  return { label: span?.label ?? '', from: first, to: last + 1 };
}

/**
 * Whether nothing of a period is recorded: every tab was taken up after it, or ends clearly before it. No rows are not
 * nothing done.
 * @returns the day on which the nearest of them begins or ends; null where one of them holds some of it
 */
export function unrecorded(
  counted: readonly Measure[],
  { from, to }: Period,
  { tabs, asOf }: Known,
): { readonly begins: Day } | { readonly ends: Day } | null {
  const held = heldBy(counted, tabs);
  const end = Math.min(asOf, to - 1);
  const later = held.filter(({ first }) => first >= to);
  const earlier = held.filter((own) => own.last < from && endsEarly(own, end));
  if (held.length === 0 || later.length + earlier.length < held.length) return null;
  if (later.length > 0) return { begins: Math.min(...later.map(({ first }) => first)) };
  return { ends: Math.max(...earlier.map(({ last }) => last)) };
}

/** How much of a quarter, as far as it is over, the tabs of some measures hold together: 1 is all of it. */
export function shareHeld(counted: readonly Measure[], quarter: Period, known: Known): number {
  const days = commonDays(counted, { ...quarter, to: Math.min(quarter.to, known.asOf + 1) }, known);
  return days ? (days.to - days.from) / (quarter.to - quarter.from) : 0;
}

/** Whether measures are counted in the rows of more tabs than one. */
export function areOfManyTabs(counted: readonly Measure[], { tabs }: Pick<Known, 'tabs'>): boolean {
  return heldBy(counted, tabs).length > 1;
}

/**
 * A ratio of tabs that hold different days. It stands where it hardly matters, with its bounds in sight where it matters
 * little; else it is blank, and its note has the ratio of the days that all of them hold.
 * @param part null where they hold none together; blank for one where it is blank for all
 */
export function ofUnlikeDays(
  kpi: MeasuredKpi,
  whole: Receipt,
  part: { readonly days: Period; readonly receipt: Receipt; readonly isBlankForAll: boolean } | null | undefined,
  { counted, limits, language }: Pick<Plan, 'counted' | 'limits'> & { readonly language: Language },
): Receipt {
  const noted = (note: string): string => (whole.note === undefined ? note : `${note} ${whole.note}`);
  const blank = { ...whole, value: null, numerator: null, denominator: null, blankFor: 'unlike days' } as const;
  if (!part) return { ...blank, note: noted(noCommonDays(counted, language)) };
  const { receipt, days, isBlankForAll } = part;
  const note = noted(unlikeDays(kpi, { ...receipt, days, counted }, language));
  const [low, high] = [whole.value ?? 0, receipt.value ?? 0].sort((a, b) => a - b) as [number, number];
  const percent = high === 0 ? 0 : ((high - low) / high) * 100;
  if (isBlankForAll || receipt.value === null || percent > limits.blank) return { ...blank, note };
  return percent <= limits.unsaid ? whole : { ...whole, low, high, note };
}

/** Asked for every rep and period of a KPI. */
const heldBy = computedOnce((counted: readonly Measure[], tabs: RowDaysOfTabs): readonly RowDays[] => {
  const names = new Set<TabName>(counted.map(({ tab }) => tab.name));
  return [...new Set([...names].flatMap((name) => tabs.get(name) ?? []))];
});

function wholeOf(held: readonly RowDays[]): Pick<Period, 'from' | 'to'> {
  return {
    from: Math.min(...held.map(({ first }) => first)),
    to: Math.max(...held.map(({ last }) => last)) + 1,
  };
}

function isLate(own: RowDays, from: number, days: number): boolean {
  return own.first > from && beginsLate(own, from) && !isChance(own, own.first - from, days);
}

function isEarly(own: RowDays, end: number, days: number): boolean {
  return own.last < end && endsEarly(own, end) && !isChance(own, end - own.last, days);
}

/** Whether so many days with rows, if each could as well be any other day, all avoid so many days at one end. */
function isChance({ first, last, active }: RowDays, without: number, days: number): boolean {
  const withRows = Math.min(active, (active * (days - without)) / (last - first + 1));
  return active < leastDays || (without < days && (1 - without / days) ** withRows > luck);
}
