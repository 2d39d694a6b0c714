import type { ChartPlan, SheetPlan } from '../../report/sheetPlan.ts';
import type { Tag } from '../own/ownSheets.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ComboBuilder = GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder;

/**
 * Our charts, wherever people have moved them or their tables, and whatever they have changed about them; null for each
 * that there is not.
 * @param ids as they were noted by an earlier build; what is inserted gets an id that only the next one sees
 */
export function ownCharts(
  sheet: Sheet,
  plans: readonly ChartPlan[],
  ids: Tag['charts'] = [],
): (EmbeddedChart | null)[] {
  if (plans.length === 0) return [];
  const charts = sheet.getCharts();
  return plans.map((plan, i) => {
    const noted = charts.find((chart) => chart.getChartId() === (ids[i] ?? Number.NaN));
    return noted ?? charts.find((chart) => isOurs(chart, plan)) ?? null;
  });
}

/** What to note of them, for the builds to come. */
export function idsOf(charts: readonly (EmbeddedChart | null)[]): Tag['charts'] {
  return charts.map((chart) => chart?.getChartId() ?? null);
}

/** As inserted a chart has the range of its table; whoever edits it turns that into one for each series. */
function isOurs(chart: EmbeddedChart, { range }: ChartPlan): boolean {
  const drawn = chart.getRanges();
  const from = Math.min(...drawn.map((one) => one.getColumn()));
  const to = Math.max(...drawn.map((one) => one.getColumn() + one.getNumColumns()));
  const isOfTable = drawn.every(
    (one) => one.getRow() === drawn[0]?.getRow() && one.getNumRows() === drawn[0]?.getNumRows(),
  );
  return (
    isOfTable && from === range.column + 1 && to === from + range.columns && (drawn[0]?.getNumRows() ?? 0) >= range.rows
  );
}

type Written = { readonly sheet: Sheet; readonly plan: SheetPlan };

/**
 * Brings the charts of a sheet up to date, or inserts those that are missing; without a number to draw there is none.
 * @param written where the tables stand that are drawn
 * @param isPlaced false leaves them where people have put them
 */
export function drawCharts(
  { sheet, plan }: Written,
  written: readonly Written[],
  { before, isPlaced }: { readonly before: readonly (EmbeddedChart | null)[]; readonly isPlaced: boolean },
): void {
  plan.charts.forEach((chart, i) => {
    const drawnOn = written.find((one) => one.plan.role === chart.range.sheet) ?? { sheet };
    drawChart(sheet, { ...chart, table: drawnOn.sheet }, before[i] ?? null, isPlaced);
  });
}

type Drawing = ChartPlan & { readonly table: Sheet };

function drawChart(sheet: Sheet, plan: Drawing, before: EmbeddedChart | null, isPlaced: boolean): void {
  if (!plan.hasData) {
    if (before) sheet.removeChart(before);
    return;
  }
  const builder = (before ? before.modify() : sheet.newChart()).asComboChart();
  builder.clearRanges();
  if (isPlaced || !before) builder.setPosition(plan.anchor.row + 1, plan.anchor.column + 1, 0, 0);
  const chart = drawn(builder, plan).build();
  if (before) sheet.updateChart(chart);
  else sheet.insertChart(chart);
}

/** All of it on every build: changing a chart may forget what is not said again. */
function drawn(builder: ComboBuilder, { range, options, table }: Drawing): ComboBuilder {
  const { row, column, rows, columns } = range;
  builder
    .addRange(table.getRange(row + 1, column + 1, rows, columns))
    .setNumHeaders(1)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.IGNORE_ROWS);
  for (const [name, value] of Object.entries(options)) builder.setOption(name, value as object);
  return builder;
}
