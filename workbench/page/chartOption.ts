import type { EChartsCoreOption } from 'echarts/core';
import {
  type Column,
  nestedOptions,
  type Options,
  optionsAt,
  type Series,
  seriesOf,
  textAt,
} from '../files/chartSeries.ts';
import { displayOf } from '../host/emulator/display.ts';
import type { CellValue, Chart, Workbook } from '../workbook.ts';
import { gridOf, ink, legendOf, quiet, sizeOf, titleOf } from './chartFrame.ts';
import { textLines } from './textLines.ts';

const drawn = ['COMBO', 'COLUMN', 'BAR', 'LINE', 'AREA'];
const formatNames: Record<string, string> = { percent: '0%', decimal: '#,##0.###', short: '#,##0', currency: '$#,##0' };
// Without quotes: the names stand in an attribute of the SVG.
/** In pixels. */
const labelSize = 11;
const font = 'Arial, Liberation Sans, Open Sans, sans-serif';

/** A chart in the words of the library that draws it on the page; null for a kind that the workbench does not draw. */
export function chartOption(chart: Chart, workbook: Workbook): EChartsCoreOption | null {
  if (!drawn.includes(chart.type)) return null;
  const options = nestedOptions(chart.options);
  const { categories, series } = withoutHidden(chart, workbook);
  const isBar = chart.type === 'BAR';
  const category = {
    type: 'category',
    data: categories?.values.map((value) => shown(value, categories, workbook.locale)) ?? [],
    inverse: isBar,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: '#b7b7b7' } },
    // Labels would vanish with the width of the fonts that a machine happens to have.
    axisLabel: { interval: 0, color: quiet, fontSize: labelSize, hideOverlap: false, ...labelWidth(chart, categories) },
  };
  const axes = [0, 1].flatMap((axis) => {
    const own = series.filter((one) => one.axis === axis);
    return own.length > 0
      ? [valueAxis(axisOptions(options, axis, isBar), { axis, series: own, locale: workbook.locale })]
      : [];
  });
  return {
    animation: false,
    textStyle: { fontFamily: font },
    title: titleOf(options, sizeOf(chart)),
    legend: legendOf(options, series),
    grid: gridOf(options),
    xAxis: isBar ? axes : category,
    yAxis: isBar ? category : axes,
    series: series.map((one) => seriesOption(one, options, workbook.locale)),
  };
}

/** Names that are wider than their bar go on in a second line. */
function labelWidth(chart: Chart, categories: Column | null) {
  const count = categories?.values.length ?? 0;
  if (chart.type === 'BAR' || count === 0) return {};
  const width = (plotShare * sizeOf(chart).width) / count;
  const formatter = (label: string) => textLines(label, width, labelSize);
  return { width, formatter, overflow: 'break' as const, lineHeight: 13 };
}

/** Of a chart's width: the rest is its axis and its legend. */
const plotShare = 0.88;

/** Google leaves hidden rows out unless told otherwise. */
function withoutHidden(chart: Chart, workbook: Workbook): ReturnType<typeof seriesOf> {
  const { categories, series } = seriesOf(chart, workbook);
  const [range] = chart.ranges;
  if (!range || /^SHOW_/.test(chart.hiddenDimensions ?? '')) return { categories, series };
  const hidden = new Set(workbook.sheets.find(({ name }) => name === range.sheet)?.hiddenRows ?? []);
  const kept = (column: Column): Column => ({
    ...column,
    values: column.values.filter((_, index) => !hidden.has(range.row + chart.headerRows + index)),
  });
  return {
    categories: categories && kept(categories),
    series: series.map((one) => ({ ...one, values: kept(one.values) })),
  };
}

function shown(value: CellValue, { format }: Column, locale: string): string {
  return displayOf(value, format ?? '', locale);
}

function axisOptions(options: Options, axis: number, isBar: boolean): Options {
  if (isBar) return optionsAt(options, 'hAxis');
  const own = optionsAt(optionsAt(options, 'vAxes'), axis);
  return axis === 0 ? { ...optionsAt(options, 'vAxis'), ...own } : own;
}

/** Without a format of its own the axis takes that of the cells it draws. */
function valueAxis(options: Options, { axis, series, locale }: { axis: number; series: Series[]; locale: string }) {
  const written = textAt(options, 'format');
  const format = written ? (formatNames[written] ?? written) : (series[0]?.values.format ?? '');
  const grid = textAt(optionsAt(options, 'gridlines'), 'color') ?? '#e0e0e0';
  const { minValue, maxValue } = options;
  return {
    type: 'value',
    position: axis === 1 ? 'right' : undefined,
    name: textAt(options, 'title') ?? '',
    nameLocation: 'middle',
    nameRotate: 90,
    nameGap: 12,
    nameTextStyle: { color: quiet, fontSize: 11 },
    alignTicks: true,
    splitLine: { show: axis === 0 && grid !== 'transparent', lineStyle: { color: grid } },
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      color: quiet,
      fontSize: 11,
      formatter: (value: number) => displayOf(value, withoutCents(format), locale),
    },
    // Google's limits widen an axis and never cut what is drawn.
    ...(typeof minValue === 'number' ? { min: ({ min }: { min: number }) => Math.min(min, minValue) } : {}),
    ...(typeof maxValue === 'number' ? { max: ({ max }: { max: number }) => Math.max(max, maxValue) } : {}),
  };
}

/** Ticks are round numbers. */
function withoutCents(format: string): string {
  return format.replace(/\.0+/g, '');
}

function seriesOption({ name, values, kind, axis, color, options }: Series, all: Options, locale: string) {
  const isStacked = Boolean(all.isStacked) && kind !== 'line';
  const label = textAt(options, 'labelInLegend') ?? String(name?.values[0] ?? '');
  const shared = {
    name: label,
    data: values.values.map((value) => (typeof value === 'number' ? value : null)),
    color,
    label: {
      show: textAt(options, 'dataLabel') === 'value',
      // A bar that another may stand on has its label within it.
      ...(isStacked ? { position: 'inside' } : { position: 'top', color: ink }),
      fontSize: Number(optionsAt(optionsAt(options, 'annotations'), 'textStyle').fontSize ?? 11),
      formatter: ({ value }: { value: unknown }) =>
        typeof value === 'number' ? displayOf(value, values.format ?? '', locale) : '',
    },
    ...(axis === 1 ? { yAxisIndex: 1 } : {}),
    ...(isStacked ? { stack: 'all' } : {}),
  };
  if (kind === 'bars') return { ...shared, type: 'bar', barCategoryGap: '38%' };
  return {
    ...shared,
    type: 'line',
    z: 3,
    symbol: textAt(options, 'pointShape') ?? 'circle',
    symbolSize: Number(options.pointSize ?? all.pointSize ?? 0) || 0.01,
    connectNulls: all.interpolateNulls === true,
    smooth: (textAt(options, 'curveType') ?? textAt(all, 'curveType')) === 'function',
    lineStyle: { width: Number(options.lineWidth ?? all.lineWidth ?? 2) },
    ...(kind === 'area' ? { areaStyle: { opacity: 0.3 } } : {}),
  };
}
