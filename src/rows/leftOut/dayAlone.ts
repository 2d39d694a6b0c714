import type { Reading } from '../../find/reading.ts';
import { tabNamed } from '../../tabs/all.ts';
import { isPseudoBlank } from '../../values/pseudoBlank.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import type { TypedTab } from '../typedTab.ts';
import { cellsOfRow } from './leaveOut.ts';
import { isUsual, lastRunOf } from './templateRows.ts';

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
