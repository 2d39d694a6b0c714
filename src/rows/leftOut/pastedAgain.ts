import type { Reading } from '../../find/reading.ts';
import { type Cell, isDate } from '../../vocabulary/cell.ts';
import { secondsPerDay } from '../../vocabulary/day.ts';
import { ownDay } from '../../vocabulary/ownDay.ts';
import { ownIdOf } from '../../vocabulary/ownId.ts';
import { type Column, numbersOf, rowNumber, type TypedTab, timesOf } from '../typedTab.ts';
import { cellsOfRow, leaveOut } from './leaveOut.ts';

/** Two rows alike may be two calls; three in the same order are a paste. */
const fewestRows = 3;
/** Of a tally, beyond days and reps: small numbers of a few rows may be alike on two lines of one day. */
const fewestNumbers = 6;
/** People paste by hand; longer sheets are exports, whose rows have ids. */
const mostRows = 50_000;

/** Who a row is about; a moment with a clock says as much. */
const clientFields = ['client', 'leadId', 'dealId', 'name', 'email', 'phone'];

/**
 * Rows pasted a second time, further down: some in a row that are, cell for cell and in the same order, rows above them.
 * The upper ones count. Together they say when or with whom each was, or, of a tally, how many of what: less may be
 * alike by chance.
 */
export function leaveOutPastedAgain(tab: TypedTab, reading: Reading): void {
  const day = ownDay[tab.tab];
  const times = day === undefined || tab.tab === 'stageHistory' ? null : timesOf(tab, day);
  if (day === undefined || !times || tab.rows > mostRows) return;
  const dated: number[] = [];
  for (let row = 0; row < tab.rows; row += 1) if (tab.leftOut[row] === 0 && !Number.isNaN(times[row])) dated.push(row);
  const isRepeated = repeatedRows(tab, dated);
  if (isRepeated === null) return;
  const texts = dated.map((row, place) =>
    isRepeated[place] === 1 ? textOfRow(cellsOfRow(tab, reading, row)) : `${row}`,
  );
  const firstOf = new Map<string, number>();
  texts.forEach((text, place) => {
    if (!firstOf.has(text)) firstOf.set(text, place);
  });
  for (let place = 0; place < dated.length; ) {
    const length = repeatedFrom(texts, firstOf, place);
    if (length >= fewestRows) {
      const rows = dated.slice(place, place + length);
      const first = dated[firstOf.get(texts[place] as string) as number] as number;
      if (isTold(tab, reading, times, rows))
        for (const row of rows) leaveOut(tab, row, 'pasted again', day, String(rowNumber(tab, first)));
    }
    place += Math.max(1, length);
  }
}

/**
 * Which of the rows have the columns of another one, by their places: only those may be the same cell for cell. Null
 * where they are too few. A number made of a row's columns stands for them, so that most logs are never spelled out.
 */
function repeatedRows(tab: TypedTab, rows: readonly number[]): Uint8Array | null {
  const marks = new Int32Array(tab.rows);
  for (const column of Object.values(tab.columns)) addTo(marks, column);
  const firstOf = new Map<number, number>();
  const isRepeated = new Uint8Array(rows.length);
  let repeated = 0;
  rows.forEach((row, place) => {
    const first = firstOf.get(marks[row] as number);
    if (first === undefined) {
      firstOf.set(marks[row] as number, place);
      return;
    }
    isRepeated[first] = 1;
    isRepeated[place] = 1;
    repeated += 1;
  });
  return repeated < fewestRows ? null : isRepeated;
}

function addTo(marks: Int32Array, column: Column): void {
  const values = column.kind === 'class' || column.kind === 'code' ? column.codes : column.values;
  // Cells that differ by spaces at their ends alone are the same.
  const sameAs = column.kind === 'class' ? firstWithText(column.texts) : null;
  for (let row = 0; row < marks.length; row += 1) {
    const value = values[row] as number;
    const known = Number.isNaN(value) ? -1 : Math.round(value * 8);
    marks[row] = (Math.imul(marks[row] as number, 31) + (sameAs ? (sameAs[value] as number) : known)) | 0;
  }
}

/** By code, the first that says the same. */
function firstWithText(texts: readonly string[]): number[] {
  const codes = new Map<string, number>();
  return texts.map((text, code) => {
    const known = codes.get(text.trim()) ?? code;
    codes.set(text.trim(), known);
    return known;
  });
}

/** Whether rows say enough for their being alike to be no chance. */
function isTold(tab: TypedTab, reading: Reading, times: Float64Array, rows: readonly number[]): boolean {
  return tab.tab === 'dailyActivity'
    ? numbersIn(tab, rows) >= fewestNumbers
    : momentsIn(tab, reading, times, rows) >= fewestRows;
}

/** Different moments with a clock, or different people on a day. */
function momentsIn(tab: TypedTab, reading: Reading, times: Float64Array, rows: readonly number[]): number {
  const places = [...clientFields, ownIdOf(tab.tab)].flatMap((field) => reading.columns[field]?.index ?? []);
  const moments = new Set<string>();
  for (const row of rows) {
    const seconds = times[row] as number;
    const cells = cellsOfRow(tab, reading, row);
    const who = textOfRow(places.map((place) => cells[place] ?? ''));
    if (seconds % secondsPerDay !== 0) moments.add(String(seconds));
    else if (who !== '') moments.add(who);
  }
  return moments.size;
}

/** How many rows from this one on repeat rows that stand first of their kind, one after the other, all of them above it. */
function repeatedFrom(texts: readonly string[], firstOf: ReadonlyMap<string, number>, place: number): number {
  const first = firstOf.get(texts[place] as string) as number;
  let length = 0;
  while (first + length < place && firstOf.get(texts[place + length] ?? '') === first + length) length += 1;
  return length;
}

function textOfRow(cells: readonly Cell[]): string {
  return cells
    .map((cell) => (isDate(cell) ? String(cell.getTime()) : String(cell).trim()))
    .join('\n')
    .trimEnd();
}

/** Numbers that are not zero. */
function numbersIn(tab: TypedTab, rows: readonly number[]): number {
  return Object.keys(tab.columns).reduce((sum, field) => {
    const numbers = numbersOf(tab, field);
    return sum + (numbers ? rows.filter((row) => Math.abs(numbers[row] as number) > 0).length : 0);
  }, 0);
}
