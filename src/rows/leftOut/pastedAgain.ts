import type { Reading } from '../../find/reading.ts';
import { type Cell, isDate } from '../../vocabulary/cell.ts';
import { secondsPerDay } from '../../vocabulary/day.ts';
import { ownDay } from '../../vocabulary/ownDay.ts';
import { ownIdOf } from '../../vocabulary/ownId.ts';
import { numbersOf, rowNumber, type TypedTab, timesOf } from '../typedTab.ts';
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
  const texts = dated.map((row) => textOfRow(cellsOfRow(tab, reading, row)));
  const firstOf = new Map<string, number>();
  texts.forEach((text, place) => {
    if (!firstOf.has(text)) firstOf.set(text, place);
  });
  for (let place = 0; place < dated.length; ) {
    const length = repeatedFrom(texts, firstOf, place);
    const rows = dated.slice(place, place + length);
    const first = dated[firstOf.get(texts[place] as string) as number] as number;
    const isTold =
      tab.tab === 'dailyActivity'
        ? numbersIn(tab, rows) >= fewestNumbers
        : momentsIn(tab, reading, times, rows) >= fewestRows;
    if (length >= fewestRows && isTold)
      for (const row of rows) leaveOut(tab, row, 'pasted again', day, String(rowNumber(tab, first)));
    place += Math.max(1, length);
  }
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
