import type { Chart } from '../../workbook.ts';
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
  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return new FakeChartOptions(this.chart_).as_();
  }
}
