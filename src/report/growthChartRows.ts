import { isToDate, leadingMeasure } from '../summary/figures/grownKpis.ts';
import type { GrowthRow } from '../summary/figures/growthRow.ts';
import { percentText } from '../words/number.ts';
import type { ReportContext } from './context.ts';
import { type GrowthMeasure, grownMeasure } from './growthMeasures.ts';
import { growthQuarters } from './growthQuarters.ts';

/** A quarter as the chart draws it; null draws nothing. */
export type ChartRow = {
  readonly period: string;
  /** The quarter and, below it, how much it has grown. */
  readonly label: string;
  readonly complete: number | null;
  readonly running: number | null;
  /** What is still to come by the middle of the forecast. */
  readonly forecast: number | null;
  readonly target: number | null;
};

/** The label and the four numbers. */
export const chartColumns = 5;

/** The quarters of the team by the first measure that anybody counts. */
export function chartRows(context: ReportContext): {
  readonly measure: GrowthMeasure;
  readonly rows: readonly ChartRow[];
} {
  const { summary } = context;
  const quarters = summary.growth.filter(({ rep }) => rep === null).slice(-growthQuarters);
  const leading = leadingMeasure(quarters);
  const measure = grownMeasure(leading, context);
  const rows = quarters.map((row): ChartRow => {
    const value = measure.value(row);
    const target = summary.targets.find(
      ({ rep, kpi, period }) => rep === null && kpi === measure.kpi && period === row.period,
    );
    const toDate = isToDate(leading, row);
    const rest = toDate && target?.projection != null && value !== null ? target.projection - value : null;
    return {
      period: row.period,
      label: labelOf({ ...row, toDate }, measure, context),
      complete: toDate ? null : value,
      running: toDate ? value : null,
      forecast: rest !== null && rest > 0 ? rest : null,
      target: target?.target ?? null,
    };
  });
  return { measure, rows };
}

/** The parts are not broken over two lines, the whole may be: not at a triangle, as charts do, nor at a decimal comma. */
function labelOf(row: GrowthRow, { growth }: GrowthMeasure, { words, summary: { language } }: ReportContext): string {
  const quarter = row.toDate ? words.toDate(row.period) : words.quarter(row.period);
  const change = growth?.(row) ?? null;
  const sign = typeof change === 'number' && change < 0 ? '−' : '+';
  const grown =
    change === null ? '' : change === 'new' ? words.isNew : `${sign}${percentText(Math.abs(change), language)}`;
  return [quarter, grown]
    .filter((part) => part !== '')
    .map((part) => part.replace(/ /g, '\u00a0'))
    .join(' ');
}
