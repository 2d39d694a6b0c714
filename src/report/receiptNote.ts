import type { HeadlineKpi } from '../summary/figures/kpiValue.ts';
import { numberText, valueText } from '../words/number.ts';
import { type ReportContext, receiptNumerator, receiptUnits } from './context.ts';

/** Everything a number rests on, for the note on its label: definition, count, what was not understood, the quarters. */
export function receiptNote(kpi: HeadlineKpi, context: ReportContext): string {
  const { words } = context;
  const lines = [
    kpi.description,
    countText(kpi, context),
    unknownText(kpi, context),
    kpi.note,
    quartersText(kpi, context),
    words.formula(kpi.name),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function countText(kpi: HeadlineKpi, { summary, words, periodText }: ReportContext): string {
  const { currency, language } = summary;
  const counted = receiptNumerator(kpi);
  if (kpi.value === null || counted === null || kpi.denominator === null) return '';
  const units = receiptUnits(kpi.name);
  const above = valueText(counted, units.above, currency, language);
  const below = valueText(kpi.denominator, units.below, currency, language);
  const value = valueText(kpi.value, kpi.unit, currency, language);
  return `${periodText}: ${words.receipt(value, above, below)}`;
}

function unknownText({ name, period }: HeadlineKpi, { summary, words }: ReportContext): string {
  const own = summary.kpis.find((value) => value.name === name && value.rep === null && value.period === period);
  return own?.unknown ? words.notUnderstood(numberText(own.unknown, summary.language)) : '';
}

function quartersText({ trend, unit }: HeadlineKpi, { summary, words }: ReportContext): string {
  const { periods, currency, language } = summary;
  if (!trend.some((value) => value !== null)) return '';
  const shown = periods.slice(-trend.length);
  const values = shown.map((quarter, i) => {
    const value = trend[i] ?? null;
    return `${words.quarter(quarter)} ${value === null ? '–' : valueText(value, unit, currency, language)}`;
  });
  return `${words.byQuarter} ${values.join(' · ')}`;
}
