import type { Chart } from '../../workbook.ts';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy } from './enumerations.ts';
import { factory } from './factory.ts';
import { ScriptObject } from './scriptObject.ts';
import { session } from './session.ts';

type GasChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

export function rangesOf(chart: Chart): GoogleAppsScript.Spreadsheet.Range[] {
  return chart.ranges.flatMap(({ sheet: name, ...area }) => {
    const sheet = session.book.sheets.find((candidate) => candidate.name === name);
    return sheet ? [factory.range(sheet, area)] : [];
  });
}

export class FakeContainerInfo extends ScriptObject implements Partial<GoogleAppsScript.Spreadsheet.ContainerInfo> {
  readonly className_ = 'ContainerInfo';
  readonly chart_: Chart;

  constructor(chart: Chart) {
    super();
    this.chart_ = chart;
  }
  getAnchorRow() {
    return this.chart_.position.row + 1;
  }
  getAnchorColumn() {
    return this.chart_.position.column + 1;
  }
  getOffsetX() {
    return this.chart_.position.offsetX;
  }
  getOffsetY() {
    return this.chart_.position.offsetY;
  }
}

export class FakeChartOptions extends ScriptObject implements Partial<GoogleAppsScript.Charts.ChartOptions> {
  readonly className_ = 'ChartOptions';
  readonly chart_: Chart;

  constructor(chart: Chart) {
    super();
    this.chart_ = chart;
  }
  get(option: string): unknown {
    return this.chart_.options[option] ?? null;
  }
}

/** What a chart and its builder both tell. */
export class ChartFacts extends ScriptObject {
  readonly className_: string = 'EmbeddedChart';
  chart_: Chart;

  constructor(chart: Chart) {
    super();
    this.chart_ = chart;
  }
  getRanges() {
    return rangesOf(this.chart_);
  }
}

/** The facts as the page and the xlsx writer get them, seen through Google's words. */
export class ChartReadings extends ChartFacts implements Partial<GasChart> {
  getChartId(): number | null {
    return this.chart_.id || null;
  }
  getNumHeaders() {
    return this.chart_.headerRows;
  }
  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return new FakeChartOptions(this.chart_).as_();
  }
  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return new FakeContainerInfo(this.chart_).as_();
  }
  getTransposeRowsAndColumns() {
    return this.chart_.transposed ?? false;
  }
  getHiddenDimensionStrategy() {
    const byName = ChartHiddenDimensionStrategy as unknown as Record<
      string,
      GoogleAppsScript.Charts.ChartHiddenDimensionStrategy
    >;
    return byName[this.chart_.hiddenDimensions ?? 'IGNORE_ROWS']!;
  }
  getMergeStrategy() {
    const byName = ChartMergeStrategy as unknown as Record<string, GoogleAppsScript.Charts.ChartMergeStrategy>;
    return byName[this.chart_.mergeStrategy ?? 'MERGE_COLUMNS']!;
  }
}
