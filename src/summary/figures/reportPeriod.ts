import type { Settings } from '../../settings/catalogue.ts';
import type { Day } from '../../vocabulary/day.ts';
import { isoOf } from '../../vocabulary/day.ts';
import { last } from '../../vocabulary/last.ts';
import {
  type FiscalYear,
  likeBefore,
  type Period,
  type PeriodUnit,
  periodOf,
  unitOf,
} from '../../vocabulary/period.ts';
import { relativePeriod, unitAround } from '../../vocabulary/relativePeriod.ts';
import type { KpiSource } from './answers.ts';
import { isHeldInPart } from './dataEnds.ts';

/** What the report is about, as plain data. */
export type ReportPeriod = {
  /** As the values of the KPIs name it: `2025 Q1`, `2025-03`, `2025-03-24..2025-03-30`. */
  readonly label: string;
  readonly first: string;
  readonly last: string;
  readonly unit: PeriodUnit;
  /** True while it runs: it is compared with the same days of the one before. */
  readonly toDate: boolean;
  /** The period that it is compared with, whole. */
  readonly before: string;
};

/**
 * The period that the settings name. The running quarter is the newest one with data: an export of last year is a report
 * of last year.
 * @param quarters those of the report, oldest first
 */
export function periodInView(
  { Period: said }: Pick<Settings, 'Period'>,
  quarters: readonly Period[],
  { asOf, fiscal }: { readonly asOf: Day; readonly fiscal: FiscalYear },
): Period | null {
  const newest = last(quarters) ?? null;
  const found = relativePeriod(said, asOf, fiscal) ?? periodOf(said, fiscal);
  if (!newest || !found) return newest;
  const running = unitAround('quarter', asOf, fiscal);
  return found.from === running.from && found.to === running.to ? newest : found;
}

export function reportPeriod(period: Period, source: Pick<KpiSource, 'tabs' | 'asOf' | 'fiscal'>): ReportPeriod {
  return {
    label: period.label,
    first: isoOf(period.from),
    last: isoOf(period.to - 1),
    unit: unitOf(period),
    toDate: isHeldInPart(period, source),
    before: likeBefore(period, source.fiscal).label,
  };
}
