import type { ChartPlan } from '../report/details/growthChart.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ComboBuilder = GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder;

/** The chart over our growth table, wherever people have moved either; null when there is none. */
export function ownChart(sheet: Sheet, { range }: ChartPlan): EmbeddedChart | null {
  const isOurs = (chart: EmbeddedChart): boolean => {
    const [drawn, ...others] = chart.getRanges();
    if (!drawn || others.length > 0) return false;
    return (
      drawn.getColumn() === range.column + 1 &&
      drawn.getNumColumns() === range.columns &&
      drawn.getNumRows() >= range.rows
    );
  };
  return sheet.getCharts().find(isOurs) ?? null;
}

/**
 * Brings the chart up to date, or inserts the one that is missing; without a number to draw there is none.
 * @param isPlaced false leaves it where people have put it
 */
export function drawChart(sheet: Sheet, plan: ChartPlan, before: EmbeddedChart | null, isPlaced: boolean): void {
  if (!plan.hasData) {
    if (before) sheet.removeChart(before);
    return;
  }
  const builder = (before ? before.modify() : sheet.newChart()).asComboChart();
  builder.clearRanges();
  if (isPlaced || !before) builder.setPosition(plan.anchor.row + 1, plan.anchor.column + 1, 0, 0);
  const chart = drawn(builder, sheet, plan).build();
  if (before) sheet.updateChart(chart);
  else sheet.insertChart(chart);
}

/** All of it on every build: changing a chart may forget what is not said again. */
function drawn(builder: ComboBuilder, sheet: Sheet, { range, options }: ChartPlan): ComboBuilder {
  const { row, column, rows, columns } = range;
  builder
    .addRange(sheet.getRange(row + 1, column + 1, rows, columns))
    .setNumHeaders(1)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.IGNORE_ROWS);
  for (const [name, value] of Object.entries(options)) builder.setOption(name, value as object);
  return builder;
}
