import { leapYear } from '../../../values/dayWithoutYear.ts';
import { foldHeading } from '../../../values/foldText.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import { type Day, dayOf, daysInMonth } from '../../../vocabulary/day.ts';
import { holdNumbers, isHeadingOf } from './keyColumns.ts';

const rowsToTry = 20;
/** Whoever writes the days across begins with a first table of them: no long log is searched for others. */
const mostRows = 200;
/** Fewer may be prices, or hours. */
const leastDown = 3;
const leastAcross = 4;
/** Beside them stand sums and notes, or days that were typed in full. */
const leastShare = 0.8;
/** From one row of a log to the next, and from one column to the next. */
const longestGap = 31;
const longestStep = 7;

/**
 * A sheet whose days were typed as `12.03` where the point is the decimal sign, so that they became numbers: each as the text
 * that was typed. They are told by their heading, or by following one another across, and by all being days that do.
 * The same cells for any other sheet.
 */
export function withDecimalDays(cells: Cells): Cells {
  const down = columnOfDays(cells);
  if (down)
    return cells.map((row, i) =>
      i <= down.row ? row : row.map((cell, column) => (column === down.column ? (typed(cell) ?? cell) : cell)),
    );
  const isAcross = cells.slice(0, mostRows).map((row, i) => areDaysAcross(row, cells, i));
  if (!isAcross.includes(true)) return cells;
  return cells.map((row, i) => (isAcross[i] ? row.map((cell) => typed(cell) ?? cell) : row));
}

function columnOfDays(cells: Cells): { readonly row: number; readonly column: number } | null {
  for (let row = 0; row < Math.min(cells.length - leastDown, rowsToTry); row += 1) {
    const column = (cells[row] as readonly Cell[]).findIndex(
      (cell, index) => typeof cell === 'string' && isDayHeading(cell) && holdDays(cells, row + 1, index),
    );
    if (column >= 0) return { row, column };
  }
  return null;
}

function isDayHeading(heading: string): boolean {
  return isHeadingOf('day', heading) || /(^| )(date|day|дата|день)( |$)/u.test(foldHeading(heading));
}

function holdDays(cells: Cells, from: number, column: number): boolean {
  // Most columns of days hold none of these, which the first rows tell.
  if (!cells.slice(from, from + rowsToTry).some((row) => typed(row[column] ?? '') !== null)) return false;
  const values = cells.slice(from).flatMap((row) => (isBlank(row[column] ?? '') ? [] : [row[column] as Cell]));
  const numbers = values.filter((cell) => typeof cell === 'number');
  if (new Set(numbers).size < leastDown || numbers.length < values.length * leastShare) return false;
  const days = numbers.map(dayIn);
  if (days.includes(null)) return false;
  const steps = stepsOf(days as Day[]);
  return [1, -1].some((way) => steps.every((step) => step * way >= 0 && step * way <= longestGap));
}

function areDaysAcross(row: readonly Cell[], cells: Cells, at: number): boolean {
  const numbers = row.flatMap((cell, column) => (typeof cell === 'number' ? [{ cell, column }] : []));
  if (numbers.length < leastAcross) return false;
  const days = numbers.map(({ cell }) => dayIn(cell));
  if (days.includes(null)) return false;
  const follow = stepsOf(days as Day[]).every((step) => step > 0 && step <= longestStep);
  return (
    follow &&
    holdNumbers(
      cells,
      at + 1,
      numbers.map(({ column }) => column),
    )
  );
}

/** Days between neighbours, the shorter way round the year. */
function stepsOf(days: readonly Day[]): number[] {
  return days.slice(1).map((day, i) => {
    const step = day - (days[i] as Day);
    return step < -183 ? step + 366 : step > 183 ? step - 366 : step;
  });
}

/** The day in a leap year; null for a number that is none. `10.1` was typed as `10.10`: January is `10.01`. */
function dayIn(cell: Cell): Day | null {
  const text = typed(cell);
  if (text === null) return null;
  const [day, month] = text.split('.').map(Number) as [number, number];
  return dayOf(leapYear, month, day);
}

/** "12.03" of 12.03; null for a number that is no day of a month. */
function typed(cell: Cell): string | null {
  if (typeof cell !== 'number' || cell < 1 || cell >= 32) return null;
  const day = Math.floor(cell);
  const month = Math.round((cell - day) * 100);
  if (Math.abs(day + month / 100 - cell) > 1e-9 || month < 1 || month > 12 || day > daysInMonth(leapYear, month))
    return null;
  return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}`;
}
