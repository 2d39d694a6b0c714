import { headingIndexOf, joined } from '../../find/headings/headingIndex.ts';
import { isShare } from '../../find/headings/shareHeading.ts';
import type { Reading } from '../../find/reading.ts';
import { tabs } from '../../tabs/all.ts';
import { foldHeading } from '../../values/foldText.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import { ownDay } from '../../vocabulary/ownDay.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import type { TypedTab } from '../typedTab.ts';
import { cellsOfRow } from './leaveOut.ts';

/** Fewer words may be the outcome and the client of a row without a day. */
const fewestHeadings = 3;
/** In a tally nobody is called "Calls", and nothing that is counted is a word. */
const fewestInTally = 2;
const mostOthers = 0.4;

/**
 * The first row of another table that stands below the rows, by its headings: words that head columns, not those of this
 * table or its own ones in other places, below a blank row or a title, or all of them and one where the days stand. −1 where
 * there is none.
 * @param times the day of each row; a row that has one is none of headings
 */
export function anotherTableOf(tab: TypedTab, reading: Reading, times: Float64Array | null): number {
  const headings = (reading.cells[reading.headingRow] ?? []).map(keyOf);
  const own = new Set(headings);
  const day = reading.columns[ownDay[tab.tab] ?? '']?.index ?? -1;
  const fewest = tab.tab === 'dailyActivity' ? fewestInTally : fewestHeadings;
  for (let row = 1; row < tab.rows; row += 1) {
    if (times && !Number.isNaN(times[row])) continue;
    const filled = filledIn(tab, reading, row);
    if (filled.length < fewest || !filled.every(isWords)) continue;
    const others = filled.filter((cell) => !isHeading(cell)).length;
    const isNew = filled.filter((cell) => !own.has(keyOf(cell))).length > 1;
    const isOther = isNew || standElsewhere(cellsOfRow(tab, reading, row), headings, day);
    if (isOther && others <= filled.length * mostOthers && filled.length - others >= fewest) {
      if (others === 0 && isDayHeading(cellsOfRow(tab, reading, row)[day] ?? '')) return row;
      const above = filledIn(tab, reading, row - 1);
      if (above.length === 0) return row;
      if (above.length === 1 && isWords(above[0] as Cell)) return row - 1;
    }
  }
  return -1;
}

/** A summary of the rows by rep or by month: their headings stand there again, in other columns or without the day. */
function standElsewhere(cells: readonly Cell[], headings: readonly string[], day: number): boolean {
  const again = cells.flatMap((cell, column) => (headings.includes(keyOf(cell)) && !isBlank(cell) ? [column] : []));
  const moved = again.filter((column) => keyOf(cells[column] as Cell) !== headings[column]);
  return again.length >= fewestHeadings && (moved.length > 1 || (day >= 0 && isBlank(cells[day] ?? '')));
}

/** Of the columns that are read: of a long sheet there may be no others. */
function filledIn(tab: TypedTab, reading: Reading, row: number): Cell[] {
  const cells = cellsOfRow(tab, reading, row);
  return Object.values(reading.columns).flatMap(({ index }) => {
    const cell = cells[index] ?? '';
    return isBlank(cell) ? [] : [cell];
  });
}

function isWords(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length <= 40 && /\p{L}{2}/u.test(cell);
}

function isHeading(cell: Cell): boolean {
  if (isShare(String(cell))) return true;
  return (Object.keys(tabs) as TabName[]).some((name) => headingIndexOf(name).listed.has(keyOf(cell)));
}

function isDayHeading(cell: Cell): boolean {
  return (Object.keys(tabs) as TabName[]).some((name) => {
    const { listed, fields } = headingIndexOf(name);
    return !isBlank(cell) && listed.get(keyOf(cell))?.some(({ field }) => fields[field]?.kind === 'time');
  });
}

function keyOf(cell: Cell): string {
  return joined(foldHeading(String(cell)));
}
