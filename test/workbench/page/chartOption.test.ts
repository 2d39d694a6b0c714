import { describe, expect, it } from 'vitest';
import { chartOption } from '../../../workbench/page/chartOption.ts';
import { chartPicture } from '../../../workbench/page/chartPicture.ts';
import { type Chart, emptySheet, emptyWorkbook, type Sheet } from '../../../workbench/workbook.ts';

const rows = [
  ['Quarter', 'Won', 'Growth'],
  ['Q1', 1000, ''],
  ['Q2', 1500, 0.5],
  ['Q3', 1200, -0.2],
];

function growth(changes: Partial<Chart> = {}): Chart {
  return {
    id: 7,
    type: 'COMBO',
    ranges: [{ sheet: 'Data', row: 0, column: 0, rows: 4, columns: 3 }],
    headerRows: 1,
    options: {
      title: 'Growth by quarter',
      width: 480,
      height: 260,
      seriesType: 'bars',
      'series.1.type': 'line',
      'series.1.targetAxisIndex': 1,
      'vAxes.0.title': 'Won, $',
      'vAxes.1.format': 'percent',
      legend: { position: 'bottom' },
    },
    position: { row: 5, column: 0, offsetX: 0, offsetY: 0 },
    ...changes,
  };
}

function optionOf(chart: Chart, sheet: Partial<Sheet> = {}) {
  const data = { ...emptySheet(1, 'Data'), rows, columnStyles: { 1: { numberFormat: '$#,##0' } }, ...sheet };
  return chartOption(chart, { ...emptyWorkbook('Book'), sheets: [data] }) as unknown as {
    xAxis: { data: string[]; axisLabel: { interval: number } };
    yAxis: { name: string; position?: string; axisLabel: { formatter: (value: number) => string } }[];
    series: { type: string; data: (number | null)[]; yAxisIndex?: number }[];
  };
}

describe('a chart on the page', () => {
  it('draws bars and a line on an axis of its own, a blank as a gap', () => {
    const { series, yAxis } = optionOf(growth());
    expect(series.map(({ type, data, yAxisIndex = 0 }) => [type, data, yAxisIndex])).toEqual([
      ['bar', [1000, 1500, 1200], 0],
      ['line', [null, 0.5, -0.2], 1],
    ]);
    expect(yAxis.map(({ name, position }) => [name, position])).toEqual([
      ['Won, $', undefined],
      ['', 'right'],
    ]);
  });

  it('writes axes in the format of the options, else in that of the cells', () => {
    const { yAxis } = optionOf(growth());
    expect(yAxis.map(({ axisLabel }, axis) => axisLabel.formatter([1500, 0.5][axis]!))).toEqual(['$1,500', '50%']);
  });

  it('names every point, however narrow', () => {
    const { xAxis } = optionOf(growth());
    expect([xAxis.data, xAxis.axisLabel.interval]).toEqual([['Q1', 'Q2', 'Q3'], 0]);
  });

  it('leaves hidden rows out, unless they are to be shown', () => {
    const hidden = { hiddenRows: [2] };
    expect(optionOf(growth(), hidden).series[0]?.data).toEqual([1000, 1200]);
    expect(optionOf(growth({ hiddenDimensions: 'SHOW_BOTH' }), hidden).series[0]?.data).toEqual([1000, 1500, 1200]);
  });

  it('lays bars on their side', () => {
    const option = optionOf(growth({ type: 'BAR', options: {} })) as unknown as {
      yAxis: { data: string[]; inverse: boolean };
    };
    expect([option.yAxis.data, option.yAxis.inverse]).toEqual([['Q1', 'Q2', 'Q3'], true]);
  });

  it('is not drawn when it is of another kind', () => {
    expect(optionOf(growth({ type: 'PIE' }))).toBeNull();
  });

  it('becomes a picture of the size that the options say, with its texts in it', () => {
    const svg = chartPicture(growth(), { ...emptyWorkbook('Book'), sheets: [{ ...emptySheet(1, 'Data'), rows }] });
    expect(svg).toMatch(/^<svg width="480" height="260"/);
    for (const text of ['Growth by quarter', 'Q1', 'Q2', 'Q3', 'Won, $']) expect(svg).toContain(`>${text}</text>`);
  });
});
