import type { Reading } from '../../find/reading.ts';
import { tabNamed } from '../../tabs/all.ts';
import { foldHeading } from '../../values/foldText.ts';
import { isPseudoBlank } from '../../values/pseudoBlank.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import type { FieldKind } from '../../vocabulary/tab.ts';
import { rowNumber, type TypedTab } from '../typedTab.ts';
import { cellsOfRow } from './leaveOut.ts';

/** A column is filled on written rows, but for a few, where its blank says that a row waits to be written. */
const nearlyAll = 0.9;
/** Two rows may be alike by chance; formulas copied down fill more. */
const leastCopied = 3;

/**
 * Rows that hold nothing but what was there before anybody wrote: unticked boxes, zeros, serial numbers, a rep's name,
 * what a formula copied down shows. They stand where the day is missing that the written rows have, or, without days,
 * at the end where something else is missing that the written rows have.
 */
export function templateRowsOf(tab: TypedTab, reading: Reading, times: Float64Array | null): number[] {
  const waiting = waitingRowsOf(tab, times);
  if (waiting.length === 0) return [];
  const isPrefilled = prefilledIn(tab, reading, lastRunOf(tab, reading, waiting));
  const mute = waiting.filter((row) => cellsOfRow(tab, reading, row).every(isPrefilled));
  if (mute.length === 0) return [];
  if (times && isUsual(tab, new Set(mute), (row) => !Number.isNaN(times[row]))) return mute;
  const last = lastRunOf(tab, reading, mute);
  const isLast = new Set(last);
  const width = reading.cells[reading.headingRow]?.length ?? 0;
  for (let index = 0; index < width; index += 1) {
    const says = (row: number): boolean => !isBlank(cellsOfRow(tab, reading, row)[index] ?? '');
    if (!last.some(says) && isUsual(tab, isLast, says)) return last;
  }
  return [];
}

/** What nearly every other counted row says. */
export function isUsual(
  { rows, leftOut }: TypedTab,
  but: ReadonlySet<number>,
  says: (row: number) => boolean,
): boolean {
  let [others, saying] = [0, 0];
  for (let row = 0; row < rows; row += 1) {
    if (leftOut[row] !== 0 || but.has(row)) continue;
    others += 1;
    if (says(row)) saying += 1;
  }
  return saying > 0 && saying >= others * nearlyAll;
}

/** Rows without a day, counted so far. */
function waitingRowsOf({ rows, leftOut }: TypedTab, times: Float64Array | null): number[] {
  const found: number[] = [];
  for (let row = 0; row < rows; row += 1)
    if (leftOut[row] === 0 && (!times || Number.isNaN(times[row]))) found.push(row);
  return found;
}

/** Those below which no other row of their sheet is counted. @param rows in order */
export function lastRunOf(tab: TypedTab, { sheetsFrom = [] }: Reading, rows: readonly number[]): number[] {
  const waiting = new Set(rows);
  const firsts = new Set(sheetsFrom);
  const found: number[] = [];
  let isLast = true;
  for (let row = tab.rows - 1; row >= 0; row -= 1) {
    if (tab.leftOut[row] === 0 && !waiting.has(row)) isLast = false;
    else if (isLast && waiting.has(row)) found.push(row);
    if (firsts.has(rowNumber(tab, row) - 1)) isLast = true;
  }
  return found.reverse();
}

/** @param last rows at the end, where a formula copied down shows the same on each */
function prefilledIn(tab: TypedTab, reading: Reading, last: readonly number[]): (cell: Cell, index: number) => boolean {
  const rep = reading.columns.rep?.index;
  const serials = serialColumnsOf(reading);
  const copied = copiedColumnsOf(tab, reading, last);
  return (cell, index) => {
    if (isBlank(cell) || cell === false || cell === 0) return true;
    if (index === rep || serials.has(index) || copied.has(index)) return true;
    return typeof cell === 'string' && (isPseudoBlank(cell) || /^\s*(false|ложь|0([.,]0+)?\s*%?)\s*$/i.test(cell));
  };
}

/** "#", "No.", "№": numbers of the rows. */
export function serialColumnsOf({ cells, headingRow }: Reading): ReadonlySet<number> {
  const serials = new Set<number>();
  (cells[headingRow] ?? []).forEach((heading, index) => {
    const text = String(heading).trim();
    const isNumbering =
      /^[#№]$/.test(text) ||
      /^(n|nn|no|nr|sr|sl|s n|sr no|s no|sl no|row|line|n п п|п п|№ п п|номер строки|строка)$/.test(foldHeading(text));
    if (isNumbering || countsUp(cells.slice(headingRow + 1, headingRow + 51).map((row) => row[index] ?? '')))
      serials.add(index);
  });
  return serials;
}

/** 1, 2, 3 and on, without a gap. */
function countsUp(cells: readonly Cell[]): boolean {
  const first = cells[0];
  return cells.length >= leastCopied && first === 1 && cells.every((cell, i) => cell === 1 + i);
}

/** What people choose or write is never a formula's; the same number all the way down is. */
const neverCopied: readonly FieldKind[] = ['class', 'stage', 'person', 'id', 'time'];

function copiedColumnsOf(tab: TypedTab, reading: Reading, last: readonly number[]): ReadonlySet<number> {
  const copied = new Set<number>();
  if (last.length < leastCopied) return copied;
  const fields = tabNamed(tab.tab).fields;
  const chosen = new Set(
    Object.entries(reading.columns)
      .filter(([field]) => neverCopied.includes(fields[field]?.kind ?? 'text'))
      .map(([, { index }]) => index),
  );
  const width = reading.cells[reading.headingRow]?.length ?? 0;
  for (let index = 0; index < width; index += 1) {
    const texts = new Set(last.map((row) => String(cellsOfRow(tab, reading, row)[index] ?? '')));
    if (!chosen.has(index) && texts.size === 1) copied.add(index);
  }
  return copied;
}
