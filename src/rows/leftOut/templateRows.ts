import type { Reading } from '../../find/reading.ts';
import { tabNamed } from '../../tabs/all.ts';
import { foldHeading } from '../../values/foldText.ts';
import { isPseudoBlank } from '../../values/pseudoBlank.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import type { FieldKind, TabName } from '../../vocabulary/tab.ts';
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

/** Records of which one that says a day alone may still have been made. */
const ofEvents: readonly TabName[] = ['calls', 'meetings', 'emails', 'activities'];
/** Of a log that says less besides the day, a day alone may be all that was written of a call. */
const leastBeside = 2;

/**
 * Rows that say a day and nothing of what or whose: it was filled in ahead. Of what has happened only where the other rows
 * say two things more, and below all others also where the rep's name was filled in with the day.
 */
export function rowsOfDayAlone(tab: TypedTab, reading: Reading): number[] {
  const { columns } = reading;
  const areEvents = ofEvents.includes(tab.tab);
  if (!areEvents && tab.tab !== 'leads' && tab.tab !== 'deals') return [];
  const fields = tabNamed(tab.tab).fields;
  const days = new Set(
    Object.entries(columns).flatMap(([field, { index }]) =>
      ['time', 'timeOfDay'].includes(fields[field]?.kind ?? '') && field !== 'connectedAt' ? [index] : [],
    ),
  );
  const rep = areEvents ? (columns.rep?.index ?? -1) : -1;
  const [alone, withRep]: [number[], number[]] = [[], []];
  const speaks = rowsThatSpeak(tab);
  for (let row = 0; row < tab.rows; row += 1) {
    if (tab.leftOut[row] !== 0 || speaks[row] === 1) continue;
    const cells = cellsOfRow(tab, reading, row);
    if (!cells.every((cell, index) => index === rep || days.has(index) || saysNothing(cell))) continue;
    (isBlank(cells[rep] ?? '') ? alone : withRep).push(row);
  }
  if (!areEvents) return alone;
  const last = new Set(
    lastRunOf(
      tab,
      reading,
      [...alone, ...withRep].sort((a, b) => a - b),
    ),
  );
  const ahead = withRep.filter((row) => last.has(row));
  const saysMore = (rows: readonly number[], but: readonly number[]): boolean =>
    rows.length > 0 && usualBeside(tab, reading, rows, but) >= leastBeside;
  return [
    ...(saysMore(alone, [...days]) ? alone : []),
    ...(saysMore([...alone, ...ahead], [...days, rep]) ? ahead : []),
  ];
}

/** Rows of which a typed column has something besides a day and a rep: of a long log nearly all, whose cells nobody need look at. */
function rowsThatSpeak({ columns, rows }: TypedTab): Uint8Array {
  const speaks = new Uint8Array(rows);
  for (const [field, column] of Object.entries(columns)) {
    if (field === 'rep' || column.kind === 'time') continue;
    if (column.kind === 'number') markNumbers(column.values, speaks);
    else markCodes(column.codes, saidCodes(column), speaks);
  }
  return speaks;
}

function markNumbers(values: ArrayLike<number>, speaks: Uint8Array): void {
  for (let row = 0; row < speaks.length; row += 1) if ((values[row] as number) > 0) speaks[row] = 1;
}

/** @param isSaid by code; null where every code but 0 says something */
function markCodes(codes: ArrayLike<number>, isSaid: Uint8Array | null, speaks: Uint8Array): void {
  for (let row = 0; row < speaks.length; row += 1) {
    const code = codes[row] as number;
    if (isSaid ? isSaid[code] === 1 : code !== 0) speaks[row] = 1;
  }
}

/** A text that somebody typed where nothing is, and a box without a tick, say nothing. */
function saidCodes(column: Exclude<TypedTab['columns'][string], { kind: 'time' | 'number' }>): Uint8Array | null {
  if (column.kind !== 'class') return null;
  return Uint8Array.from(column.classes, (name, code) =>
    Number(name !== 'blank' && name !== 'no' && column.texts[code] !== '' && column.texts[code] !== '0'),
  );
}

function saysNothing(cell: Cell): boolean {
  return isBlank(cell) || cell === 0 || cell === false || (typeof cell === 'string' && isPseudoBlank(cell));
}

/** How many columns nearly every other row fills, besides those that may be filled in ahead. */
function usualBeside(tab: TypedTab, reading: Reading, found: readonly number[], ahead: readonly number[]): number {
  const but = new Set(found);
  const width = reading.cells[reading.headingRow]?.length ?? 0;
  let usual = 0;
  for (let index = 0; index < width && usual < leastBeside; index += 1)
    if (!ahead.includes(index) && isUsual(tab, but, (row) => !saysNothing(cellsOfRow(tab, reading, row)[index] ?? '')))
      usual += 1;
  return usual;
}

/** What nearly every other counted row says. */
function isUsual({ rows, leftOut }: TypedTab, but: ReadonlySet<number>, says: (row: number) => boolean): boolean {
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
function lastRunOf(tab: TypedTab, { sheetsFrom = [] }: Reading, rows: readonly number[]): number[] {
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
