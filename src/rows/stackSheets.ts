import { readingFor } from '../find/candidates/mixedTab.ts';
import type { FoundColumn, Reading } from '../find/reading.ts';
import type { Origin } from '../find/shapes/origin.ts';
import type { Cell } from '../vocabulary/cell.ts';
import { type NotedReason, reasonCode } from '../vocabulary/leftOut.ts';
import type { Tab } from '../vocabulary/tab.ts';
import { lastRowWithContent } from './lastRow.ts';
import { noRowsOfSheet } from './leftOut/decoration.ts';
import { textAt } from './leftOut/leaveOut.ts';
import { type Column, rowNumber, type TabNote, type TypedTab } from './typedTab.ts';
import { lettersOf } from './typeTab.ts';

/** Sheets of one kind of rows, such as a sheet per month, as one: what is linked and counted once sees them all. */
export type Stack = {
  /** Under the name of the first sheet; its rows first, then those of the others. */
  readonly reading: Reading;
  readonly parts: readonly StackedSheet[];
};

type StackedSheet = {
  readonly reading: Reading;
  /** The first row of the stacked cells that is its own, and the one after its last, 0-based. */
  readonly from: number;
  readonly to: number;
};

/** @param readings of one tab, at least one */
export function stackSheets(readings: readonly Reading[]): Stack {
  const first = readings[0] as Reading;
  const columns = allColumns(readings);
  const cells: (readonly Cell[])[] = first.cells.slice(0, first.headingRow + 1);
  const parts = readings.map((reading): StackedSheet => {
    const from = cells.length;
    const last = lastRowWithContent(reading.cells, reading.headingRow);
    const rows = reading.cells.slice(reading.headingRow + 1, last + 1);
    const placed = hasSamePlaces(reading, columns) ? rows : rows.map((row) => placedRow(row, reading, columns));
    for (const row of placed) cells.push(row);
    return { reading, from, to: cells.length };
  });
  const formatsOf = (column: number): string[] => {
    const field = Object.keys(columns).find((one) => columns[one]?.index === column) ?? '';
    const above: string[] = new Array(first.headingRow + 1).fill('');
    return readings.reduce((all, reading) => all.concat(formatsBelow(reading, field)), above);
  };
  const origin = stackedOrigin(readings, cells.length);
  const noRows = new Uint8Array(cells.length);
  for (const { reading, from, to } of parts) noRows.set(noRowsOfSheet(reading, to - from), from);
  const sheetsFrom = parts.map(({ from }) => from);
  return { reading: { ...first, cells, columns, formatsOf, noRows, sheetsFrom, ...(origin && { origin }) }, parts };
}

/** Where the rows stood and which of them are none, where any of the sheets was rearranged. */
function stackedOrigin(readings: readonly Reading[], length: number): Origin | null {
  if (!readings.some(({ origin }) => origin)) return null;
  const above = (readings[0] as Reading).headingRow + 1;
  const stacked: Origin = { rows: [], columns: [], reasons: [] };
  const add = (row: number, columns: readonly number[], reason: number): void => {
    (stacked.rows as number[]).push(row);
    (stacked.columns as (readonly number[])[]).push(columns);
    (stacked.reasons as number[]).push(reason);
  };
  for (let row = 0; row < above; row += 1) add(row, readings[0]?.origin?.columns[row] ?? [], 0);
  for (const { origin, cells, headingRow } of readings)
    for (let row = headingRow + 1; row <= lastRowWithContent(cells, headingRow); row += 1)
      add(origin?.rows[row] ?? row, origin?.columns[row] ?? [], origin?.reasons[row] ?? 0);
  return stacked.rows.length === length ? stacked : null;
}

/** The same sheets in the words of a tab that rows of theirs are shared out to. */
export function stackOfShare(tab: Tab, { reading, parts }: Stack): Stack {
  return {
    reading: readingFor(tab, reading),
    parts: parts.map((part) => ({ ...part, reading: readingFor(tab, part.reading) })),
  };
}

function formatsBelow({ cells, columns, headingRow, formatsOf }: Reading, field: string): string[] {
  const index = columns[field]?.index;
  const formats = index === undefined ? [] : (formatsOf?.(index) ?? []);
  const rows = lastRowWithContent(cells, headingRow) - headingRow;
  return Array.from({ length: rows }, (_, row) => formats[headingRow + 1 + row] ?? '');
}

/** Those of the first sheet, and behind its cells what only the others have. */
function allColumns(readings: readonly Reading[]): Reading['columns'] {
  const [first, ...others] = readings as [Reading, ...Reading[]];
  const columns: Record<string, FoundColumn> = { ...first.columns };
  let next = first.cells.reduce((width, row) => Math.max(width, row.length), 0);
  for (const { columns: own } of others)
    for (const [field, column] of Object.entries(own))
      if (!(field in columns)) {
        columns[field] = { ...column, index: next };
        next += 1;
      }
  return columns;
}

function hasSamePlaces({ columns: own }: Reading, columns: Reading['columns']): boolean {
  return Object.entries(columns).every(([field, { index }]) => own[field]?.index === index);
}

function placedRow(row: readonly Cell[], { columns: own }: Reading, columns: Reading['columns']): Cell[] {
  const placed: Cell[] = [];
  for (const [field, { index }] of Object.entries(columns)) {
    const place = own[field]?.index;
    while (placed.length <= index) placed.push('');
    placed[index] = place === undefined ? '' : (row[place] ?? '');
  }
  return placed;
}

/** The tab's rows back on their sheets, so that everything said of them names the sheet and the row that people see. */
export function unstackTab(tab: TypedTab, stack: Stack): TypedTab[] {
  const { parts } = stack;
  const above = (parts[0] as StackedSheet).from;
  const picked = tab.picked;
  /** The first of the tab's rows that stands below so many of the stack. */
  const placeOfRow = (end: number): number => {
    if (!picked) return end - above;
    const next = picked.findIndex((number) => number > end);
    return next < 0 ? picked.length : next;
  };
  return parts.map((part): TypedTab => {
    const [from, to] = [placeOfRow(part.from), placeOfRow(part.to)];
    const { reading } = part;
    const columns = Object.entries(tab.columns).map(([field, column]) => [field, rowsOf(column, from, to)]);
    const headings = Object.entries(reading.columns).map(([field, { heading }]) => [field, heading]);
    const own = {
      ...tab,
      sheet: reading.sheet,
      rows: to - from,
      firstRow: reading.headingRow + 2,
      picked: picked?.slice(from, to).map((number) => rowOnSheet(part, number)) ?? null,
      columns: Object.fromEntries(columns),
      leftOut: tab.leftOut.subarray(from, to),
      headings: Object.fromEntries(headings),
      letters: lettersOf(reading),
    };
    return { ...own, notes: tab.notes.flatMap((note) => noteOf(note, tab, own, part, stack)) };
  });
}

function rowsOf(column: Column, from: number, to: number): Column {
  return 'codes' in column
    ? { ...column, codes: column.codes.subarray(from, to) }
    : ({
        ...column,
        values: column.values.subarray(from, to),
        ...('days' in column && column.days && { days: column.days.subarray(from, to) }),
      } as Column);
}

/** Reasons whose sample is the row that was repeated. */
const copies: readonly NotedReason[] = ['duplicate call', 'pasted again', 'another leg', 'logged twice'];

/** Rows that are in no number are counted anew on each sheet; what else is said stands on the sheet of its first row. */
function noteOf(note: TabNote, tab: TypedTab, own: TypedTab, part: StackedSheet, stack: Stack): TabNote[] {
  const isHere = note.row === null ? part === stack.parts[0] : holds(part, note.row);
  const isCopy = copies.includes(note.reason);
  const isOnlyOne = tab.notes.filter(({ leftOut, reason }) => leftOut && reason === note.reason).length === 1;
  if (!note.leftOut || isCopy || !isOnlyOne) {
    if (!isHere) return [];
    const row = note.row === null ? null : rowOnSheet(part, note.row);
    return [{ ...note, row, sample: isCopy ? placeOf(Number(note.sample), part, stack) : note.sample }];
  }
  const code = reasonCode(note.reason);
  const first = own.leftOut.indexOf(code);
  if (first < 0) return [];
  const rows = own.leftOut.reduce((sum, one) => sum + Number(one === code), 0);
  const sample = isHere || note.field === null ? note.sample : textAt(own, part.reading, note.field, first);
  return [{ ...note, rows, row: rowNumber(own, first), sample }];
}

/** @param row as numbered in the stack, from 1 */
function holds({ from, to }: StackedSheet, row: number): boolean {
  return row > from && row <= to;
}

function rowOnSheet({ reading, from }: StackedSheet, row: number): number {
  return row - from + reading.headingRow + 1;
}

/** Another row, which may be on another sheet. */
function placeOf(row: number, here: StackedSheet, { parts }: Stack): string {
  const part = parts.find((one) => holds(one, row)) ?? here;
  const own = rowOnSheet(part, row);
  return part === here ? String(own) : `${part.reading.sheet}!${own}`;
}
