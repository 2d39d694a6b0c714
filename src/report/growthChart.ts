import { pageWords } from '../words/page.ts';
import { type BlockChart, columnWidths } from './block.ts';
import type { ReportContext } from './context.ts';
import { type ChartRow, chartColumns, chartRows } from './growthChartRows.ts';
import { growthTitle } from './growthFinding.ts';
import { palette } from './palette.ts';

/** In pixels: a chart as wide as the table would print a column more. */
const margin = 16;

/** What links and the chart name its table by. */
export const chartTable = 'chart table';

/**
 * Bars from zero with their values on them, the running quarter lighter and, on top of it, pale, what the rest of the
 * quarter is heading for; a mark for each target. How much each quarter has grown stands below its bar.
 * @param height in pixels
 */
export function growthChart(context: ReportContext, height: number): BlockChart {
  const { summary, words } = context;
  const own = pageWords[summary.language];
  const { measure, rows } = chartRows(context);
  const has = (column: keyof ChartRow): boolean => rows.some((row) => row[column] !== null);
  const label = { dataLabel: 'value', annotations: { textStyle: { fontSize: 10 } } };
  const series = {
    0: { type: 'bars', color: palette.bars, labelInLegend: measure.label, ...label },
    1: {
      type: 'bars',
      color: palette.running,
      labelInLegend: own.chartRunning,
      visibleInLegend: has('running'),
      ...label,
    },
    2: { type: 'bars', color: palette.forecast, labelInLegend: own.chartForecast, visibleInLegend: has('forecast') },
    3: {
      ...{ type: 'line', color: palette.line, labelInLegend: own.chartTarget, visibleInLegend: has('target') },
      ...{ lineWidth: 0, pointSize: 9, pointShape: 'diamond' },
    },
  };
  return {
    hasData: has('complete') || has('running'),
    line: 0,
    data: { anchor: chartTable, rows: rows.length + 1, columns: chartColumns },
    options: {
      // The message of the newest quarter.
      title: growthTitle(context) || words.chartTitle(measure.label),
      titleTextStyle: { color: palette.text, fontSize: 12, bold: true },
      width: columnWidths.reduce((sum, width) => sum + width, 0) - margin,
      height,
      useFirstColumnAsDomain: true,
      seriesType: 'bars',
      isStacked: true,
      series,
      colors: [palette.bars, palette.running, palette.forecast, palette.line],
      // The legend says what is drawn, and every bar how much: a title at the side would only take the height.
      vAxis: { title: '', minValue: 0, gridlines: { color: palette.band } },
      hAxis: { title: '', slantedText: false },
      legend: { position: 'bottom' },
      interpolateNulls: false,
    },
  };
}
