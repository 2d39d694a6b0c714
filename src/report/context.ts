import { kpis } from '../kpis/all.ts';
import type { HeadlineKpi } from '../summary/figures/kpiValue.ts';
import type { Summary } from '../summary/summary.ts';
import type { Kpi, Unit } from '../vocabulary/kpi.ts';
import type { Language } from '../vocabulary/words.ts';
import type { Calendar } from '../vocabulary/workdays.ts';
import { type ReportWords, reportWords } from '../words/report.ts';
import { type NumberFormats, numberFormats } from './numberFormats.ts';

/** What every block of one report needs. */
export type ReportContext = {
  readonly summary: Summary;
  readonly settings: Calendar;
  readonly words: ReportWords;
  readonly formats: NumberFormats;
  /** The quarter at the top of the report; null shows all time. */
  readonly period: string | null;
  /** That quarter as people read it, with a remark while it runs. */
  readonly periodText: string;
};

export function reportContext(summary: Summary, settings: ReportContext['settings']): ReportContext {
  const { currency, language, headline } = summary;
  const words = reportWords[language];
  const { period = null, toDate = false } = headline[0] ?? {};
  return {
    summary,
    settings,
    words,
    formats: numberFormats(currency, largestAmount(summary), language),
    period,
    periodText: period === null ? words.allTime : toDate ? words.toDate(period) : words.quarter(period),
  };
}

function largestAmount({ kpis: values, growth, targets, stages, groups = [] }: Summary): number {
  let largest = 0;
  const look = (amount: number | null): void => {
    if (amount !== null && Math.abs(amount) > largest) largest = Math.abs(amount);
  };
  for (const { name, value } of values) if (unitOf(name) === 'money') look(value);
  for (const { values: own } of groups.flatMap(({ rows }) => rows))
    for (const { name, value } of own) if (unitOf(name) === 'money') look(value);
  for (const { wonAmount } of growth) look(wonAmount);
  for (const { kpi, target } of targets) if (unitOf(kpi) === 'money') look(target);
  for (const { lostAmount } of stages) look(lostAmount);
  return largest;
}

export function kpiNamed(name: string): Kpi | null {
  return kpis.find((kpi) => kpi.name === name) ?? null;
}

export function unitOf(name: string): Unit {
  return kpiNamed(name)?.unit ?? 'count';
}

/** The KPI's name above a narrow column. */
export function headingOf(name: string, language: Language): string {
  const kpi = kpiNamed(name);
  return (kpi?.heading ?? kpi?.label)?.[language] ?? name;
}

/** What stands above and below in a receipt: growth and attainment compare amounts of another KPI, velocity divides by days. */
export function receiptUnits(name: string): { readonly above: Unit; readonly below: Unit } {
  const kpi = kpiNamed(name);
  const unit = kpi === null ? 'count' : kpi.kind === 'measured' ? kpi.unit : kpi.of.unit;
  const above = unit === 'money' ? 'money' : 'count';
  return { above, below: kpi?.kind === 'velocity' ? 'ratio' : above };
}

/** Talk time is counted in seconds and read in minutes. */
export function receiptNumerator({
  name,
  unit,
  numerator,
}: Pick<HeadlineKpi, 'name' | 'unit' | 'numerator'>): number | null {
  return numerator !== null && unit === 'minutes' && receiptUnits(name).above === 'count' ? numerator / 60 : numerator;
}
