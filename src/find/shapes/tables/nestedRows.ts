import { readAmount } from '../../../values/amount.ts';
import { foldHeading } from '../../../values/foldText.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import { reasonCode } from '../../../vocabulary/leftOut.ts';
import { monthNamed } from '../../../vocabulary/monthNamed.ts';
import { whoseSheet } from '../../oneTab/whoseSheet.ts';
import { isMeasure, isTotal, quarterNamed } from '../axis/axisCell.ts';
import { isDay, isHeadingOf } from '../axis/keyColumns.ts';
import { madeHeading, usualHeadings } from '../headings/madeHeading.ts';
import type { Origin } from '../origin.ts';
import { summaryBelow } from './summaryBelow.ts';

/** Rows that each say their day and their rep, with the place where each cell stood. */
export type NestedRows = { readonly cells: Cells; readonly origin: Origin };

const rowsToTry = 20;
/** One group may be a title above a table. */
const leastGroups = 2;

/**
 * A column of reps with their months or days below each, or of days with their reps, as a pivot table has it: each of the lower
 * rows with both. The upper rows hold nothing, or the sums of those below them, which proves what belongs to what; so does
 * no other sheet, for which this is null.
 */
export function withNestedRows(cells: Cells): NestedRows | null {
  for (let headingRow = 0; headingRow < Math.min(cells.length - leastGroups * 2, rowsToTry); headingRow += 1) {
    const headings = cells[headingRow] as readonly Cell[];
    const counted = headings.flatMap((cell, column) =>
      column > 0 && typeof cell === 'string' && isMeasure(cell) ? [column] : [],
    );
    if (counted.length === 0) continue;
    const others = headings.slice(1);
    if (['day', 'rep'].some((field) => others.some((cell) => isHeadingOf(field, cell)))) return null;
    const end = summaryBelow(cells);
    const groups = groupsBelow(cells, headingRow, counted, end);
    const names = groups?.isRepFirst ? groups.uppers : groups?.lowers;
    if (
      !groups ||
      !names ||
      !arePeople(
        headings[0] ?? '',
        names.map((row) => textAt(cells, row)),
      )
    )
      return null;
    return unnested(cells, headingRow, groups, end);
  }
  return null;
}

type Groups = {
  readonly isRepFirst: boolean;
  /** The rows of the upper kind, and below each those of the lower. */
  readonly uppers: readonly number[];
  readonly lowers: readonly number[];
  readonly totals: readonly number[];
};

/**
 * Null where a row is of neither kind, or an upper one holds anything but the sums of those below it.
 * @param end the row where a summary of the groups begins
 */
function groupsBelow(cells: Cells, headingRow: number, counted: readonly number[], end: number): Groups | null {
  let isRepFirst: boolean | null = null;
  const [uppers, lowers, totals]: [number[], number[], number[]] = [[], [], []];
  const below = new Map<number, number[]>();
  for (let row = headingRow + 1; row < end; row += 1) {
    const line = cells[row] as readonly Cell[];
    if (line.every(isBlank)) continue;
    const first = line[0] ?? '';
    if (typeof first === 'string' && isTotal(first.trim())) {
      totals.push(row);
      continue;
    }
    const isOfDay = isPeriod(first);
    if (!isOfDay && (typeof first !== 'string' || !/\p{L}/u.test(first))) return null;
    isRepFirst ??= !isOfDay;
    if (isOfDay === isRepFirst) {
      const upper = uppers[uppers.length - 1] as number;
      lowers.push(row);
      below.get(upper)?.push(row);
    } else {
      // Nothing below the one before: a log, of which no more is looked at.
      if (uppers.length > 0 && below.get(uppers[uppers.length - 1] as number)?.length === 0) return null;
      uppers.push(row);
      below.set(row, []);
    }
  }
  const isGroup = (upper: number): boolean => {
    const rows = below.get(upper) as number[];
    return rows.length > 0 && counted.every((column) => isBlankOrSum(cells, upper, rows, column));
  };
  if (isRepFirst === null || uppers.length < leastGroups || !uppers.every(isGroup)) return null;
  return { isRepFirst, uppers, lowers, totals };
}

function isBlankOrSum(cells: Cells, upper: number, rows: readonly number[], column: number): boolean {
  const own = cells[upper]?.[column] ?? '';
  if (isBlank(own)) return true;
  const sum = rows.reduce((total, row) => total + numberIn(cells[row]?.[column] ?? ''), 0);
  return Math.abs(numberIn(own) - sum) < 1e-6;
}

function numberIn(cell: Cell): number {
  const amount = typeof cell === 'number' ? cell : isBlank(cell) ? 0 : readAmount(String(cell));
  return typeof amount === 'number' ? amount : Number.NaN;
}

function isPeriod(cell: Cell): boolean {
  if (isDay(cell)) return true;
  if (typeof cell !== 'string') return false;
  const text = cell.trim();
  return monthNamed(text) > 0 || quarterNamed(text) > 0 || /^(w|wk|week|нед\.?|неделя)\s*\d{1,2}$/iu.test(text);
}

function textAt(cells: Cells, row: number): string {
  return String(cells[row]?.[0] ?? '').trim();
}

/** The heading says so, or the names do, where it is a pivot table's own or blank. */
function arePeople(heading: Cell, names: readonly string[]): boolean {
  const said = String(heading)
    .split(/[/,|>→]/)
    .map((piece) => piece.trim());
  if (said.some((piece) => piece !== '' && isHeadingOf('rep', piece))) return true;
  const whose = [...new Set(names)].map(whoseSheet);
  const isOpen = /^(row labels|названия строк|)$/.test(foldHeading(String(heading))) || isHeadingOf('day', heading);
  return isOpen && whose.every((one) => one !== 'group') && whose.some((one) => one === 'person');
}

function unnested(
  cells: Cells,
  headingRow: number,
  { isRepFirst, uppers, lowers, totals }: Groups,
  end: number,
): NestedRows {
  const headings = cells[headingRow] as readonly Cell[];
  const made: Cell[][] = [];
  const origin = { rows: [] as number[], columns: [] as number[][], reasons: [] as number[] };
  const add = (row: number, own: readonly Cell[], reason: number): void => {
    const rest = (cells[row] ?? []).slice(1);
    made.push([...own, ...rest]);
    origin.rows.push(row);
    origin.columns.push([0, 0, ...rest.map((_, i) => i + 1)]);
    origin.reasons.push(reason);
  };
  for (let row = 0; row < headingRow; row += 1) add(row, [cells[row]?.[0] ?? '', ''], 0);
  add(headingRow, [madeHeading(headings, usualHeadings.day), madeHeading(headings, usualHeadings.rep)], 0);
  const isSum = new Set([...uppers, ...totals]);
  const isLower = new Set(lowers);
  const isUpper = new Set(uppers);
  let upper: Cell = '';
  for (let row = headingRow + 1; row < cells.length; row += 1) {
    const first = cells[row]?.[0] ?? '';
    const own = typeof first === 'string' ? first.trim() : first;
    if (isUpper.has(row)) upper = own;
    const hasNumbers = (cells[row] ?? []).slice(1).some((cell) => !isBlank(cell));
    if (isLower.has(row)) add(row, isRepFirst ? [own, upper] : [upper, own], 0);
    else if (isSum.has(row) && hasNumbers) add(row, ['', own], reasonCode('total or footer'));
    else if (row >= end && !isBlank(own)) add(row, ['', own], reasonCode('another table'));
  }
  return { cells: made, origin };
}
