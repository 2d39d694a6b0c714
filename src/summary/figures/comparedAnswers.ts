import { type Day, isoOf } from '../../vocabulary/day.ts';
import type { ComparedKpi } from '../../vocabulary/kpi.ts';
import { type FiscalYear, likeBefore, type Period } from '../../vocabulary/period.ts';
import type { Language } from '../../vocabulary/words.ts';
import { noFinishedQuarter, noTarget, notWholeBefore, recordedSince } from '../../words/notes.ts';
import { begunWithin, unrecordedUntil } from './dataBegins.ts';
import { heldThrough } from './dataEnds.ts';
import { comparable, growthOf } from './growth.ts';
import type { Receipt } from './kpiValue.ts';
import type { MeasuredAt } from './measuredAt.ts';
import { type OwnTarget, usedTargets } from './ownTargets.ts';
import type { RowDaysOfTabs } from './tabDays.ts';

type Around = {
  readonly targets: readonly OwnTarget[];
  readonly tabs: RowDaysOfTabs;
  readonly asOf: Day;
  readonly fiscal: FiscalYear;
  readonly language: Language;
};

const blank = { value: null, numerator: null, denominator: null } as const;

/** The change against the period of the same length before, or its same days; blank where one of them is not known. */
export function growthAnswer(
  kpi: ComparedKpi,
  rep: number | null,
  period: Period | null,
  source: Around,
  firstDay: Day | null,
  measuredAt: MeasuredAt,
): Receipt {
  const { tabs, fiscal, language } = source;
  if (!period) return { ...blank, note: noFinishedQuarter(language) };
  const now = measuredAt(kpi.of, rep, period);
  const before = likeBefore(period, fiscal);
  if (now.value === null) return { ...now, numerator: null, denominator: null };
  // Before the team's first day nothing was recorded, which is not the same as nothing.
  if (firstDay === null || before.to <= firstDay)
    return { ...blank, numerator: now.value, note: noFinishedQuarter(language) };
  const begun = begunWithin(kpi, before, tabs);
  if (begun !== null) return { ...blank, numerator: now.value, note: notWholeBefore(isoOf(begun), language) };
  const sameDays = comparable(period, before, heldThrough(kpi, period, source));
  if (!sameDays) return { ...blank, note: noFinishedQuarter(language) };
  const then = measuredAt(kpi.of, rep, sameDays);
  const unsure = [now, then].find(({ low }) => low !== undefined);
  if (unsure) return { ...unsure, value: null, numerator: null, denominator: null, blankFor: 'unknown values' };
  const growth = growthOf(now.value, then.value);
  return {
    value: growth === 'new' ? null : growth,
    numerator: now.value,
    denominator: then.value,
    ...(growth === 'new' ? { note: 'new' } : {}),
  };
}

/**
 * What was reached ÷ the targets within the period, with the bounds of what was reached; blank where a part of their days
 * was not recorded and may hold the rest.
 */
export function attainmentAnswer(
  kpi: ComparedKpi,
  rep: number | null,
  period: Period | null,
  source: Around,
  measuredAt: MeasuredAt,
): Receipt {
  const { targets, asOf, language } = source;
  const used = usedTargets(kpi, rep, period, { targets, asOf });
  const target = used.reduce((sum, one) => sum + one.target, 0);
  if (used.length === 0 || target === 0) return { ...blank, note: noTarget(language) };
  const spans = new Map(used.map((one) => [`${one.period.from} ${one.period.to}`, one.period]));
  let [actual, low, high] = [0, 0, 0];
  let unsure: Receipt | null = null;
  for (const span of spans.values()) {
    const receipt = measuredAt(kpi.of, rep, span);
    if (receipt.value === null) return receipt;
    actual += receipt.value;
    low += receipt.low ?? receipt.value;
    high += receipt.high ?? receipt.value;
    if (receipt.low !== undefined) unsure = receipt;
  }
  const begun = [...spans.values()].flatMap((span) => unrecordedUntil(kpi.of, span, source) ?? []);
  if (begun.length > 0 && actual < target) {
    const note = recordedSince(isoOf(Math.max(...begun)), language);
    return { value: null, numerator: actual, denominator: target, note };
  }
  const bounds = unsure && {
    low: low / target,
    high: high / target,
    ...(unsure.note !== undefined && { note: unsure.note }),
  };
  return { value: actual / target, numerator: actual, denominator: target, ...bounds };
}
