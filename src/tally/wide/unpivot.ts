import { type Cell, type Cells, isBlank } from '../../vocabulary/cell.ts';
import type { Words } from '../../vocabulary/words.ts';
import { wideSheetWords } from '../../words/wideSheets.ts';
import { type LeftOutReason, reasonCode } from '../leftOut.ts';
import { isShare } from '../shareHeading.ts';
import { axisKindOf, isMeasure, isTotal } from './axisCell.ts';
import { keyOf } from './headingLevels.ts';
import { isNothing } from './keyColumns.ts';
import type { Origin } from './origin.ts';
import type { WideColumn, WideShape } from './shape.ts';

/** A wide sheet as rows: headings first, then one row per row of the sheet and group of columns that has numbers. */
export type Unpivoted = { readonly cells: Cells; readonly origin: Origin };

type Draft = { cells: Cell[][]; rows: number[]; columns: number[][]; reasons: number[] };

/** What a row says of itself before its numbers. */
type RowKeys = { readonly day: Cell; readonly rep: Cell; readonly measure: string };

const dayAt = 0;
const repAt = 1;
const firstMeasureAt = 2;

/** The cells as a plain daily tally; words that say why where that cannot be done for sure. */
export function unpivot(cells: Cells, shape: WideShape): Unpivoted | Words {
  const { columns, keys, headingRows } = shape;
  const measures = measuresOf(cells, shape);
  const russian = [...measures.values()].some(({ label }) => /[а-я]/i.test(label));
  const headed = (key: number | null, usual: string): string => {
    const text = key === null ? '' : String(cells[headingRows[headingRows.length - 1] as number]?.[key] ?? '').trim();
    return text === '' || isMeasure(text) ? usual : text;
  };
  const head = [
    headed(columns[0]?.day === null ? keys.day : null, russian ? 'Дата' : 'Date'),
    headed(keys.rep, russian ? 'Менеджер' : 'Rep'),
    ...[...measures.values()].map(({ label }) => label),
  ];
  const draft: Draft = { cells: [head], rows: [headingRows[0] as number], columns: [head.map(() => -1)], reasons: [0] };
  for (const { index, label } of shape.totals)
    leaveOutRow(draft, headingRows[0] as number, index, label, 'total or footer');
  const groups = groupsOf(columns);
  const keysOf = rowKeys(cells, shape);
  for (let row = shape.firstRow; row < cells.length; row += 1) {
    const line = cells[row] as readonly Cell[];
    const reason = reasonOf(line, cells, shape);
    if (reason === 'several tables') return wideSheetWords.blocks;
    const own = keysOf(row);
    if (reason ?? (own === null && isUnexplained(line, shape))) {
      const first = line.findIndex((cell) => !isBlank(cell));
      leaveOutRow(draft, row, first, String(line[first]), reason ?? 'total or footer');
    } else if (own) addRows(draft, row, line, own, groups, shape, measures);
  }
  const { rows, columns: places, reasons } = draft;
  return { cells: draft.cells, origin: { rows, columns: places, reasons } };
}

/** Columns of one day and rep make one row. */
function groupsOf(columns: readonly WideColumn[]): WideColumn[][] {
  const groups = new Map<string, WideColumn[]>();
  for (const column of columns) {
    const key = `${keyOf(column.day ?? '')}\n${keyOf(column.rep ?? '')}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(column);
  }
  return [...groups.values()];
}

type Measures = ReadonlyMap<string, { readonly label: string; readonly at: number }>;

function measuresOf(cells: Cells, { columns, keys, measure, firstRow }: WideShape): Measures {
  const measures = new Map<string, { label: string; at: number }>();
  const add = (label: string): void => {
    const key = keyOf(label);
    if (!measures.has(key)) measures.set(key, { label: label.trim(), at: firstMeasureAt + measures.size });
  };
  if (columns.some((column) => column.measure !== null)) for (const column of columns) add(column.measure ?? '');
  else if (keys.measure === null) add(measure ?? '');
  else {
    for (const row of cells.slice(firstRow)) {
      const text = String(row[keys.measure] ?? '').trim();
      if (text !== '' && !isShare(text)) add(text);
    }
  }
  return measures;
}

/** What each row is about; in merged cells a key stands in the first row only. Null for a row that is not about anything. */
function rowKeys(cells: Cells, { keys, columns, firstRow }: WideShape): (row: number) => RowKeys | null {
  const isMerged = keys.measure !== null;
  const named =
    keys.measure !== null && keys.rep === null ? repsAmongMeasures(cells, firstRow, keys.measure) : new Map();
  let last: RowKeys = { day: '', rep: '', measure: '' };
  return (row) => {
    const at = (key: number | null): Cell => (key === null ? '' : (cells[row]?.[key] ?? ''));
    const measure = String(at(keys.measure)).trim();
    const rep = named.get(row) ?? at(keys.rep);
    const day = at(keys.day);
    last = {
      day: isBlank(day) && isMerged ? last.day : day,
      rep: isBlank(rep) && (isMerged || named.size > 0) ? last.rep : rep,
      measure,
    };
    if (named.has(row) || (isMerged && (measure === '' || isShare(measure)))) return null;
    const isNamed = columns[0]?.rep === null ? keys.rep === null || !isBlank(last.rep) : !isBlank(last.day);
    return isNamed ? last : null;
  };
}

/** Names in the column of measures, each above the measures of that rep; they repeat from rep to rep. */
function repsAmongMeasures(cells: Cells, firstRow: number, column: number): Map<number, string> {
  const names = new Map<number, string>();
  const counts = new Map<string, number>();
  for (let row = firstRow; row < cells.length; row += 1) {
    const text = String(cells[row]?.[column] ?? '').trim();
    const isAlone = (cells[row] ?? []).every((cell, index) => index <= column || isNothing(cell));
    if (isMeasure(text)) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
    else if (text !== '' && isAlone && !isShare(text) && !isTotal(text)) names.set(row, text);
  }
  return [...counts.values()].some((count) => count > 1) ? names : new Map();
}

function reasonOf(line: readonly Cell[], cells: Cells, shape: WideShape): LeftOutReason | 'several tables' | null {
  const { columns, keys, headingRows } = shape;
  const filled = columns.filter(({ index }) => !isNothing(line[index]));
  if (filled.length === 0) return null;
  const isHeadingAgain = headingRows.some((row) =>
    filled.every(({ index }) => keyOf(line[index]) === keyOf(cells[row]?.[index]) && typeof line[index] !== 'number'),
  );
  if (isHeadingAgain) return 'repeated headings';
  const days = filled.filter(
    ({ index }) => typeof line[index] !== 'number' && axisKindOf(line[index] as Cell) === 'day',
  );
  if (days.length > 1) return 'several tables';
  const own = [keys.day, keys.rep, keys.measure].map((key) => (key === null ? '' : (line[key] ?? '')));
  if (own.some((cell) => typeof cell === 'string' && isTotal(cell))) return 'total or footer';
  const isPlain = keys.measure === null;
  const owner = columns[0]?.rep === null ? keys.rep : keys.day;
  // Numbers below the last name or day, with nothing beside them, are sums.
  return isPlain && owner !== null && isBlank(line[owner]) ? 'total or footer' : null;
}

/** Numbers that stand beside no name and no measure; a row of percentages is computed anew. */
function isUnexplained(line: readonly Cell[], { columns, keys }: WideShape): boolean {
  const measure = keys.measure === null ? '' : String(line[keys.measure] ?? '');
  return !isShare(measure) && columns.some(({ index }) => !isNothing(line[index]));
}

function leaveOutRow(draft: Draft, row: number, column: number, label: string, reason: LeftOutReason): void {
  const width = (draft.cells[0] as Cell[]).length;
  draft.cells.push([label, ...new Array<string>(width - 1).fill('')]);
  draft.rows.push(row);
  draft.columns.push([column, ...new Array<number>(width - 1).fill(-1)]);
  draft.reasons.push(reasonCode(reason));
}

function addRows(
  draft: Draft,
  row: number,
  line: readonly Cell[],
  own: RowKeys,
  groups: readonly (readonly WideColumn[])[],
  { keys, measure }: WideShape,
  measures: Measures,
): void {
  const width = (draft.cells[0] as Cell[]).length;
  for (const group of groups) {
    const { day, rep, index: first } = group[0] as WideColumn;
    const cells: Cell[] = new Array<Cell>(width).fill('');
    const places: number[] = new Array<number>(width).fill(-1);
    cells[dayAt] = day ?? own.day;
    cells[repAt] = rep ?? own.rep;
    places[dayAt] = day === null ? (keys.day ?? first) : first;
    places[repAt] = rep === null ? (keys.rep ?? first) : first;
    let isEmpty = true;
    for (const { index, measure: named } of group) {
      const cell = line[index];
      const at = measures.get(keyOf(named ?? (own.measure || measure || '')))?.at;
      if (at === undefined || isNothing(cell)) continue;
      cells[at] = cell as Cell;
      places[at] = index;
      isEmpty = false;
    }
    if (isEmpty) continue;
    draft.cells.push(cells);
    draft.rows.push(row);
    draft.columns.push(places);
    draft.reasons.push(0);
  }
}
