import type { Meaning } from '../summary/behind/meaning.ts';
import { last } from '../vocabulary/last.ts';
import {
  type Block,
  type BlockChart,
  emptyLine,
  type Line,
  type Look,
  lineHeight,
  type ReportCell,
  columnWidths as reportWidths,
} from './block.ts';
import { type FormulaCell, formulasIn, type InputCell, inputsIn } from './formula.ts';
import { palette } from './palette.ts';

/** Rows and columns are 0-based, within the report. */
export type Area = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

/** A change for the better or the worse: the cells in which a number of that sign means it. */
export type SignRule = {
  readonly sign: 'above' | 'below';
  readonly color: string;
  readonly areas: readonly Area[];
};

/** All blocks as one rectangle, in the lists that Sheets takes. */
export type Layout = {
  readonly rows: readonly (readonly (string | number)[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly backgrounds: readonly (readonly (string | null)[])[];
  readonly fontColors: readonly (readonly string[])[];
  readonly fontWeights: readonly (readonly ('bold' | 'normal')[])[];
  readonly fontSizes: readonly (readonly number[])[];
  readonly alignments: readonly (readonly ('left' | 'center' | 'right')[])[];
  readonly wraps: readonly (readonly boolean[])[];
  readonly columnWidths: readonly number[];
  readonly lineHeight: number;
  /** Stretches of rows that are higher. */
  readonly rowHeights: readonly { readonly row: number; readonly rows: number; readonly height: number }[];
  /** Rows with a thin line above. */
  readonly ruledRows: readonly number[];
  /** Notes of the first column; `''` is none. */
  readonly notes: readonly string[];
  /** Notes of cells beside it. */
  readonly cellNotes: readonly { readonly row: number; readonly column: number; readonly note: string }[];
  /** Stretches of fixed length: the first `used` rows are shown, the others hidden. */
  readonly stretches: readonly { readonly row: number; readonly rows: number; readonly used: number }[];
  readonly rules: readonly SignRule[];
  /** The cells that the sheet computes; nothing else of ours is a formula. */
  readonly formulas: readonly FormulaCell[];
  /** The cells that are for people to change. */
  readonly inputs: readonly InputCell[];
  /** Which numbers the cells show; for whoever asks for the rows behind one. Nothing of it is written. */
  readonly meanings: readonly { readonly row: number; readonly column: number; readonly meaning: Meaning }[];
  readonly blocks: readonly { readonly name: string; readonly row: number; readonly rows: number }[];
  /** The row of each block and line that has a name. */
  readonly anchors: Readonly<Record<string, number>>;
  /** Texts that lead to one of those names, on whichever sheet. */
  readonly linked: readonly { readonly row: number; readonly column: number; readonly to: string }[];
  readonly charts: readonly (Omit<BlockChart, 'line'> & {
    readonly anchor: { readonly row: number; readonly column: number };
  })[];
};

const plainSize = 10;
const plainFormat = 'General';

/**
 * Stacks the blocks, one below the other with a line between, and fills every row to the full width.
 * @param columnWidths of a sheet that is not one of the report's
 */
export function layOut(blocks: readonly Block[], columnWidths = reportWidths): Layout {
  const stack = blocks.flatMap((block, i) => (i === 0 ? [block] : [gapAbove(block), block]));
  const lines = stack.flatMap((block) => block.lines);
  const places = placesOf(stack).filter(({ name }) => name !== gapName);
  const grid = <T>(read: (look: Look, line: Line, cell: ReportCell) => T): T[][] =>
    lines.map((line) => columnWidths.map((_, column) => cellAt(line, column, read)));
  return {
    rows: grid((_, __, cell) => cell.value ?? ''),
    numberFormats: grid(({ format }) => format ?? plainFormat),
    backgrounds: grid(({ background }, line) => background ?? line.background ?? null),
    fontColors: grid(({ color }) => color ?? palette.text),
    fontWeights: grid(({ bold }) => (bold ? 'bold' : 'normal')),
    fontSizes: grid(({ size }) => size ?? plainSize),
    alignments: grid(({ align }) => align ?? 'left'),
    wraps: grid(({ wrap }) => wrap ?? false),
    columnWidths,
    lineHeight,
    rowHeights: runsOf(lines.map(({ height }) => height ?? lineHeight))
      .filter(({ value }) => value !== lineHeight)
      .map(({ row, rows, value }) => ({ row, rows, height: value })),
    ruledRows: lines.flatMap(({ ruled }, row) => (ruled ? [row] : [])),
    notes: lines.map(({ cells }) => cells[0]?.note ?? ''),
    cellNotes: lines.flatMap(({ cells }, row) =>
      cells.flatMap(({ note = '' }, column) => (column === 0 || note === '' ? [] : [{ row, column, note }])),
    ),
    stretches: runsOf(lines.map(({ stretch }) => stretch !== undefined))
      .filter(({ value }) => value)
      .map(({ row, rows }) => ({ row, rows, used: usedLines(lines.slice(row, row + rows)) })),
    rules: signRules(lines, columnWidths.length),
    formulas: formulasIn(lines),
    inputs: inputsIn(lines),
    meanings: lines.flatMap(({ cells }, row) =>
      cells.flatMap(({ meaning }, column) => (meaning ? [{ row, column, meaning }] : [])),
    ),
    blocks: places,
    anchors: {
      ...Object.fromEntries(lines.flatMap(({ anchor = [] }, row) => [anchor].flat().map((name) => [name, row]))),
      ...Object.fromEntries(places.map(({ name, row }) => [name, row])),
    },
    linked: lines.flatMap(({ cells }, row) =>
      cells.flatMap(({ link }, column) => (link === undefined ? [] : [{ row, column, to: link }])),
    ),
    charts: blocks.flatMap(({ name, chart }) => {
      const top = places.find((place) => place.name === name)?.row ?? 0;
      if (!chart) return [];
      const { line, ...rest } = chart;
      return [{ ...rest, anchor: { row: top + line, column: 0 } }];
    }),
  };
}

const gapName = 'gap';

/** Hidden with the block where that is. */
function gapAbove({ lines }: Block): Block {
  const stretch = lines[0]?.stretch;
  return { name: gapName, lines: [stretch ? { ...emptyLine, stretch } : emptyLine] };
}

const nothing: ReportCell = { value: null };

function cellAt<T>(line: Line, column: number, read: (look: Look, line: Line, cell: ReportCell) => T): T {
  const cell = line.cells[column] ?? nothing;
  return read(cell.look ?? {}, line, cell);
}

function placesOf(stack: readonly Block[]): { name: string; row: number; rows: number }[] {
  let row = 0;
  return stack.map(({ name, lines }) => {
    const place = { name, row, rows: lines.length };
    row += lines.length;
    return place;
  });
}

function usedLines(lines: readonly Line[]): number {
  return lines.filter(({ stretch }) => stretch === 'used').length;
}

function runsOf<T>(values: readonly T[]): { row: number; rows: number; value: T }[] {
  const runs: { row: number; rows: number; value: T }[] = [];
  values.forEach((value, row) => {
    const run = last(runs);
    if (run && run.value === value) run.rows += 1;
    else runs.push({ row, rows: 1, value });
  });
  return runs;
}

/** At most four rules: rising and falling, where more is better and where less is. */
function signRules(lines: readonly Line[], columns: number): SignRule[] {
  const areas = {
    'more is better': changeAreas(lines, 'more is better', columns),
    'less is better': changeAreas(lines, 'less is better', columns),
  };
  const rules: SignRule[] = [
    { sign: 'above', color: palette.better, areas: areas['more is better'] },
    { sign: 'below', color: palette.worse, areas: areas['more is better'] },
    { sign: 'above', color: palette.worse, areas: areas['less is better'] },
    { sign: 'below', color: palette.better, areas: areas['less is better'] },
  ];
  return rules.filter((rule) => rule.areas.length > 0);
}

/** Cells one below the other become one area. */
function changeAreas(lines: readonly Line[], direction: ReportCell['change'], columns: number): Area[] {
  return Array.from({ length: columns }, (_, column) => column).flatMap((column) =>
    runsOf(lines.map(({ cells }) => cells[column]?.change === direction))
      .filter(({ value }) => value)
      .map(({ row, rows }) => ({ row, column, rows, columns: 1 })),
  );
}
