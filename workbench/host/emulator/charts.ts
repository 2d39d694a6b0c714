import type { Chart } from '../../workbook.ts';
import type { SheetState } from './book.ts';
import { ChartFacts, ChartReadings } from './chartFacts.ts';
import { nameOf } from './enumeration.ts';
import { Exception } from './exception.ts';
import type { RangeArea } from './rangeArea.ts';
import { session } from './session.ts';

type Gas = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Combo = GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder;
type GasChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GasRange = GoogleAppsScript.Spreadsheet.Range;

export class FakeEmbeddedChart extends ChartReadings implements Partial<GasChart> {
  modify(): Gas {
    return new FakeEmbeddedChartBuilder(structuredCopy(this.chart_)).as_();
  }
}

function structuredCopy(chart: Chart): Chart {
  return JSON.parse(JSON.stringify(chart)) as Chart;
}

export class FakeEmbeddedChartBuilder extends ChartFacts implements Partial<Gas> {
  override readonly className_: string = 'EmbeddedChartBuilder';

  addRange(range: GasRange): Gas {
    const { sheet_, area_ } = range as unknown as RangeArea;
    this.chart_.ranges.push({ ...area_, sheet: sheet_.name });
    return this.as_();
  }
  clearRanges(): Gas {
    this.chart_.ranges = [];
    return this.as_();
  }
  setChartType(type: GoogleAppsScript.Charts.ChartType): Gas {
    this.chart_.type = nameOf(type, 'ChartType', 'SpreadsheetApp.EmbeddedChartBuilder.setChartType');
    return this.as_();
  }
  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): Gas {
    const method = 'SpreadsheetApp.EmbeddedChartBuilder.setHiddenDimensionStrategy';
    const name = nameOf(strategy, 'ChartHiddenDimensionStrategy', method);
    if (['', 'PIE', 'TABLE'].includes(this.chart_.type))
      throw new Exception('Unexpected error while getting the method or property setHiddenDimensionStrategy.');
    this.chart_.hiddenDimensions = name;
    return this.as_();
  }
  setMergeStrategy(strategy: GoogleAppsScript.Charts.ChartMergeStrategy): Gas {
    const method = 'SpreadsheetApp.EmbeddedChartBuilder.setMergeStrategy';
    this.chart_.mergeStrategy = nameOf(strategy, 'ChartMergeStrategy', method);
    return this.as_();
  }
  setNumHeaders(headers: number): Gas {
    this.chart_.headerRows = headers;
    return this.as_();
  }
  /** A dotted key is kept as it is: whether Sheets takes it for a path is not known. */
  setOption(option: string, value: unknown): Gas {
    if (value === null || value === undefined) delete this.chart_.options[option];
    else this.chart_.options[option] = JSON.parse(JSON.stringify(value)) as unknown;
    return this.as_();
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): Gas {
    if (row < 1 || column < 1) throw new Exception('The starting row of the range is too small.');
    this.chart_.position = { row: row - 1, column: column - 1, offsetX, offsetY };
    return this.as_();
  }
  typed_(kind: string): FakeTypedChartBuilder {
    this.chart_.type = kind.toUpperCase();
    return new FakeTypedChartBuilder(this.chart_, kind);
  }
  asComboChart(): Combo {
    return this.typed_('Combo').as_();
  }
  asColumnChart(): GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder {
    return this.typed_('Column').as_();
  }
  build(): GasChart {
    return new FakeEmbeddedChart(structuredCopy(this.chart_)).as_();
  }
}

/** What the builders of combo, column, bar and line charts add; they are the same setters. */
export class FakeTypedChartBuilder extends FakeEmbeddedChartBuilder implements Partial<Combo> {
  override readonly className_: string;

  constructor(chart: Chart, kind: string) {
    super(chart);
    this.className_ = `Embedded${kind}ChartBuilder`;
  }
  option_(option: string, value: unknown): Combo {
    this.setOption(option, value);
    return this.as_();
  }
  setTitle(title: string) {
    return this.option_('title', title);
  }
}

export function newChart(): Gas {
  const position = { row: 0, column: 0, offsetX: 0, offsetY: 0 };
  return new FakeEmbeddedChartBuilder({ id: 0, type: '', ranges: [], headerRows: 0, options: {}, position }).as_();
}

export function chartsOf(sheet: SheetState): GasChart[] {
  return sheet.charts.map((chart) => new FakeEmbeddedChart(chart).as_<GasChart>());
}

export function insertChart(sheet: SheetState, chart: GasChart): void {
  const facts = structuredCopy((chart as unknown as FakeEmbeddedChart).chart_);
  sheet.charts.push({ ...facts, id: session.book.nextId++, type: facts.type || 'COLUMN' });
}

function placeOf(sheet: SheetState, chart: GasChart): number {
  const { id } = (chart as unknown as FakeEmbeddedChart).chart_;
  const at = sheet.charts.findIndex((candidate) => candidate.id === id);
  if (at < 0) throw new Exception('Embedded item is not on this sheet.');
  return at;
}

export function updateChart(sheet: SheetState, chart: GasChart): void {
  sheet.charts[placeOf(sheet, chart)] = structuredCopy((chart as unknown as FakeEmbeddedChart).chart_);
}

export function removeChart(sheet: SheetState, chart: GasChart): void {
  sheet.charts.splice(placeOf(sheet, chart), 1);
}
