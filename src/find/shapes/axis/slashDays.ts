import type { Cell, Cells } from '../../../vocabulary/cell.ts';
import { type Day, dayOf, daysInMonth, isoOf } from '../../../vocabulary/day.ts';
import type { SheetCells } from '../../reading.ts';
import { tableContext } from '../tables/tableContext.ts';
import { isWeekday } from './axisCell.ts';
import { holdNumbers } from './keyColumns.ts';

/** Whoever writes the days across begins with a first table of them: no long log is searched for others. */
const rowsToTry = 100;

/** Fewer may be fractions, or "connects/dials". */
const leastDays = 3;
/** From one to the next: a day, a weekend, a week. */
const longestStep = 7;

/**
 * A sheet with days such as "6/2", "6/3" or "Mon 6/2" across whose title or name says the year: which of the two numbers is
 * the month is told by the days that follow one another. Null for any other sheet.
 */
export function withSlashDays({ sheet, cells }: SheetCells): Cells | null {
  if (!cells.slice(0, rowsToTry).some(hasSlashes)) return null;
  let isDated = false;
  const dated = cells.map((row, i): readonly Cell[] => {
    if (!hasSlashes(row)) return row;
    const days = row.map(slashDay);
    const said = days.filter((one) => one !== null);
    const columns = days.flatMap((one, column) => (one ? [column] : []));
    if (said.length < leastDays || !holdNumbers(cells, i + 1, columns)) return row;
    const { year } = tableContext([cells.slice(0, i), [[sheet]]]);
    const read = year === null ? null : inOrder(said, year);
    if (!read) return row;
    isDated = true;
    let at = 0;
    return row.map((cell, column) => (days[column] ? isoOf(read[at++] as Day) : cell));
  });
  return isDated ? dated : null;
}

/** Most rows are left before a cell is taken apart. */
function hasSlashes(row: readonly Cell[]): boolean {
  let found = 0;
  for (let column = 0; column < row.length && found < leastDays; column += 1) {
    const cell = row[column];
    if (typeof cell === 'string' && cell.length < longestDay && cell.includes('/')) found += 1;
  }
  return found >= leastDays;
}

/** "Wednesday 12/31" with a few spaces around it. */
const longestDay = 20;

type Pair = readonly [number, number];

const pattern = /^(?:(\p{L}{2,11})\.?,? )?(\d{1,2})\/(\d{1,2})$/u;

function slashDay(cell: Cell): Pair | null {
  const match = typeof cell === 'string' && cell.length < longestDay ? pattern.exec(cell.trim()) : null;
  if (!match || (match[1] !== undefined && !isWeekday(match[1]))) return null;
  return [Number(match[2]), Number(match[3])];
}

/** The days in the one order in which they follow one another; null where none does, or both. */
function inOrder(pairs: readonly Pair[], year: number): Day[] | null {
  const orders = [pairs, pairs.map(([a, b]): Pair => [b, a])].flatMap((monthFirst) => {
    const days = monthFirst.flatMap(([month, day]) =>
      month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? [dayOf(year, month, day)] : [],
    );
    const follow = days.every((day, i) => i === 0 || isNext(day - (days[i - 1] as Day)));
    return days.length === pairs.length && follow ? [days] : [];
  });
  return orders.length === 1 ? (orders[0] as Day[]) : null;
}

function isNext(step: number): boolean {
  return step > 0 && step <= longestStep;
}
