import type { GrowthRow } from '../../summary/figures/growthRow.ts';
import { last } from '../../vocabulary/last.ts';
import { growthSentence } from '../../words/findings.ts';
import { columnWidths } from '../block.ts';
import { kpiNamed, type ReportContext } from '../context.ts';
import { type GrowthMeasure, growthMeasures } from '../growthMeasures.ts';
import { palette } from '../palette.ts';
import { chartHeight, growthQuarters } from './growthBlock.ts';

/** In pixels: a chart as wide as the table would print a column more. */
const margin = 16;

/** Rows and columns are 0-based, within the report. */
export type ChartPlan = {
  readonly hasData: boolean;
  /** Headings and all twelve lines of the table: quarter, amount, growth. */
  readonly range: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
  readonly anchor: { readonly row: number; readonly column: number };
  /** In the words of Google's charts; all of them are set again on every build. */
  readonly options: Readonly<Record<string, unknown>>;
};

/** Bars for the amount from zero, a line with points for the growth on an axis of its own. */
export function growthChart(context: ReportContext, blockRow: number, headingRow: number): ChartPlan {
  const { summary, words } = context;
  const rows = summary.growth.filter(({ rep }) => rep === null).slice(-growthQuarters);
  const measure = growthMeasures(rows, context)[0] as GrowthMeasure;
  const newest = last(rows);
  const isMoney = measure.label === words.wonAmount;
  const amount = isMoney ? (kpiNamed('WON_AMOUNT')?.label[summary.language] ?? measure.label) : measure.label;
  const amountAxis = isMoney && summary.currency !== '' ? `${amount}, ${summary.currency}` : amount;
  return {
    hasData: rows.some((row) => measure.value(row) !== null),
    range: { row: headingRow, column: 0, rows: growthQuarters + 1, columns: 3 },
    anchor: { row: blockRow + 2, column: 0 },
    options: {
      title: titleOf(newest, measure, context),
      titleTextStyle: { color: palette.text, fontSize: 12, bold: true },
      width: columnWidths.reduce((sum, width) => sum + width, 0) - margin,
      height: chartHeight,
      useFirstColumnAsDomain: true,
      seriesType: 'bars',
      series: {
        0: { type: 'bars', targetAxisIndex: 0, color: palette.bars, labelInLegend: amount },
        1: {
          type: 'line',
          targetAxisIndex: 1,
          color: palette.line,
          lineWidth: 2,
          pointSize: 6,
          labelInLegend: words.growth,
        },
      },
      colors: [palette.bars, palette.line],
      vAxes: {
        0: { title: amountAxis, minValue: 0, gridlines: { color: palette.band } },
        1: { title: words.growthAxis, format: 'percent', gridlines: { color: 'transparent' } },
      },
      hAxis: { title: '' },
      legend: { position: 'bottom' },
      interpolateNulls: false,
    },
  };
}

/** The message of the newest quarter where it is about money. */
function titleOf(newest: GrowthRow | undefined, { label }: GrowthMeasure, { summary, words }: ReportContext): string {
  if (!newest || newest.wonAmount === null || label !== words.wonAmount) return words.chartTitle(label);
  const { currency, language } = summary;
  return growthSentence({ ...newest, amount: newest.wonAmount, currency }, language);
}
