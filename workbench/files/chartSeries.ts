import { a1Of } from '../host/emulator/address.ts';
import type { Area, CellValue, Chart, Workbook } from '../workbook.ts';
import { isHex } from './drawingXml.ts';

/** One column of cells a chart draws: where it stands, what it held, and the number format of its first cell. */
export type Column = { reference: string; values: CellValue[]; format: string | null };

export type Series = {
  name: Column | null;
  values: Column;
  kind: 'bars' | 'line' | 'area';
  /** 0 is the left axis, 1 the right. */
  axis: 0 | 1;
  color: string;
  options: Options;
};

export type Options = { readonly [key: string]: unknown };

/** The colours that Sheets gives to series in turn. */
const palette = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

/** Options may be written nested or as dotted paths, `vAxes.1.title`, or both; nested is what is read here. */
export function nestedOptions(options: Options): Options {
  return Object.entries(options).reduce<Options>((nested, [path, value]) => {
    const inner = isOptions(value) ? nestedOptions(value) : value;
    const [first, ...rest] = path.split('.') as [string, ...string[]];
    return merged(nested, { [first]: rest.reduceRight<unknown>((below, key) => ({ [key]: below }), inner) });
  }, {});
}

function merged(left: Options, right: Options): Options {
  const both: Record<string, unknown> = { ...left };
  for (const [key, value] of Object.entries(right)) {
    const before = both[key];
    both[key] = isOptions(before) && isOptions(value) ? merged(before, value) : value;
  }
  return both;
}

function isOptions(value: unknown): value is Options {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The options below a key; empty where there are none. A list is read by its positions. */
export function optionsAt(options: Options, key: string | number): Options {
  const value = options[key];
  return isOptions(value) ? value : Array.isArray(value) ? { ...value } : {};
}

export function textAt(options: Options, key: string): string | null {
  const value = options[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The first column of a chart's ranges names the points, every further one is a series. */
export function seriesOf(chart: Chart, workbook: Workbook): { categories: Column | null; series: Series[] } {
  const options = nestedOptions(chart.options);
  const columns = chart.ranges.flatMap((range) => columnsOf(range, chart.headerRows, workbook));
  const [categories, ...drawn] = columns;
  const colors = Array.isArray(options.colors) ? (options.colors as unknown[]) : [];
  const series = drawn.map(({ name, values }, index): Series => {
    const own = optionsAt(optionsAt(options, 'series'), index);
    const color = textAt(own, 'color') ?? (typeof colors[index] === 'string' ? colors[index] : null);
    return {
      name,
      values,
      kind: kindOf(chart.type, textAt(own, 'type') ?? textAt(options, 'seriesType')),
      axis: Number(own.targetAxisIndex ?? 0) === 1 ? 1 : 0,
      color: isHex(color) ? color : palette[index % palette.length]!,
      options: own,
    };
  });
  // A chart needs a left axis.
  const balanced = series.some(({ axis }) => axis === 0) ? series : series.map((one) => ({ ...one, axis: 0 as const }));
  return { categories: categories?.values ?? null, series: balanced };
}

function kindOf(type: string, seriesType: string | null): Series['kind'] {
  if (type === 'LINE') return 'line';
  if (type === 'AREA') return 'area';
  if (type !== 'COMBO') return 'bars';
  return seriesType === 'line' || seriesType === 'area' ? seriesType : 'bars';
}

function columnsOf(range: Area & { sheet: string }, headerRows: number, workbook: Workbook) {
  const sheet = workbook.sheets.find(({ name }) => name === range.sheet);
  const rows = Math.min(range.rows, Math.max((sheet?.rows.length ?? 0) - range.row, headerRows + 1));
  return Array.from({ length: range.columns }, (_, offset) => {
    const column = range.column + offset;
    const part = (row: number, count: number): Column => ({
      reference: referenceOf(range.sheet, { row, column, rows: count, columns: 1 }),
      values: Array.from({ length: count }, (_, i) => sheet?.rows[row + i]?.[column] ?? ''),
      format: sheet?.cellStyles[`${row},${column}`]?.numberFormat ?? sheet?.columnStyles[column]?.numberFormat ?? null,
    });
    return {
      name: headerRows > 0 ? part(range.row + headerRows - 1, 1) : null,
      values: part(range.row + headerRows, Math.max(rows - headerRows, 1)),
    };
  });
}

/** `'KPI Summary'!$A$1:$A$9`, as files write it. */
export function referenceOf(sheet: string, area: Area): string {
  return `'${sheet.replaceAll("'", "''")}'!${a1Of(area).replace(/[A-Z]+|\d+/g, '$$$&')}`;
}
