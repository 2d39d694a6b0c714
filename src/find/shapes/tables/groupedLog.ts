import { dayWithoutYear, leapYear, withYear } from '../../../values/dayWithoutYear.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import { dayNumber, isMeasure, isTotal } from '../axis/axisCell.ts';
import { isDay, isHeadingOf } from '../axis/keyColumns.ts';

/** Fewer days with rows below them say nothing of how the log is kept. */
const leastDays = 3;
/** Where more rows have their own day, the others' was forgotten. */
const mostDated = 0.5;
/** As many numbers in a row are no chance. */
const fewestNumbered = 5;
/** A day has several reps, each with rows of its own; a name that is missing here and there was forgotten. */
const mostNamed = 0.7;

/**
 * A log whose day, and whose rep, stand on the first row of their group only: each row with both. Null where that is
 * not so: days that go back and forth, or a name twice in a row, are written on every row that has one.
 */
export function withGroupedDays(cells: Cells, headingRow: number): Cells | null {
  const headings = cells[headingRow] ?? [];
  if (headings.some((cell) => typeof cell === 'string' && isMeasure(cell))) return null;
  const columnOf = (field: string): number =>
    headings.findIndex((cell) => typeof cell === 'string' && isHeadingOf(field, cell));
  const [day, rep] = [columnOf('day'), columnOf('rep')];
  if (day < 0 || mostHaveTheirDay(cells, headingRow, day)) return null;
  const numbering = numberingIn(cells, headingRow);
  const isOfGroup = (line: readonly Cell[]): boolean =>
    isRow(line) &&
    (!isBlank(line[day] ?? '') ||
      line.some((cell, index) => index !== rep && isWritten(cell) && !numbering.has(index)));
  const rows = cells.flatMap((line, row) => (row > headingRow && isOfGroup(line) ? [row] : []));
  if (!areGrouped(rows.map((row) => cells[row]?.[day] ?? ''))) return null;
  const isNamed = rep >= 0 && namesGroups(rows.map((row) => [cells[row]?.[day] ?? '', cells[row]?.[rep] ?? '']));
  const filled = [...cells];
  let last: { day: Cell; rep: Cell } = { day: '', rep: '' };
  for (const row of rows) {
    const line = cells[row] as readonly Cell[];
    const own = (column: number, before: Cell): Cell => (isBlank(line[column] ?? '') ? before : (line[column] as Cell));
    last = { day: own(day, last.day), rep: isNamed ? own(rep, last.rep) : '' };
    filled[row] = line.map((cell, index) => (index === day ? last.day : isNamed && index === rep ? last.rep : cell));
  }
  return filled;
}

/** Told without looking at all cells of each row, which a log of a million rows would have to wait for. */
function mostHaveTheirDay(cells: Cells, headingRow: number, day: number): boolean {
  let undated = 0;
  for (let row = headingRow + 1; row < cells.length; row += 1) if (isBlank(cells[row]?.[day] ?? '')) undated += 1;
  // Of the rows without a day some may be sums or blank: as many as could be rows is the most there are.
  const mostSaid = (undated * mostDated) / (1 - mostDated);
  let said = 0;
  for (let row = headingRow + 1; row < cells.length; row += 1) {
    const line = cells[row] as readonly Cell[];
    if (!isBlank(line[day] ?? '') && isRow(line)) said += 1;
    if (said > mostSaid) return true;
  }
  return false;
}

/** More than a title, and no sum. */
function isRow(line: readonly Cell[]): boolean {
  const filled = line.filter((cell) => !isBlank(cell));
  return filled.length > 1 && !filled.some((cell) => typeof cell === 'string' && isTotal(cell));
}

/** Boxes without a tick, zeros and the numbers of the rows alone wait to be used. */
function isWritten(cell: Cell): boolean {
  if (isBlank(cell) || typeof cell === 'boolean') return cell === true;
  return typeof cell === 'number' ? cell !== 0 : !/^\s*(false|ложь|0+([.,:]0+)*)\s*$/i.test(String(cell));
}

/** Columns of 1, 2, 3 and on, from the first row. */
function numberingIn(cells: Cells, headingRow: number): ReadonlySet<number> {
  const first = cells.slice(headingRow + 1, headingRow + 1 + fewestNumbered);
  const columns = (cells[headingRow] ?? []).map((_, column) => column);
  const counts = (column: number): boolean => first.every((line, i) => Number(line[column] ?? '') === i + 1);
  return new Set(first.length === fewestNumbered ? columns.filter(counts) : []);
}

/** Days are texts here: nothing may tell yet which of the two stands first. */
const orders = ['day first', 'month first'] as const;

/** Each day once, one after the other, and on the first row. */
function areGrouped(days: readonly Cell[]): boolean {
  const said = days.filter((cell) => !isBlank(cell));
  if (isBlank(days[0] ?? '') || said.length < leastDays || said.length > days.length * mostDated) return false;
  if (!said.every(isDay)) return false;
  return orders.some((order) => {
    const numbers = said.map((cell) => dayNumber(inAnyYear(cell), order) ?? Number.NaN);
    const isRising = (step: 1 | -1): boolean =>
      numbers.every((number, i) => i === 0 || step * (number - (numbers[i - 1] as number)) > 0);
    return isRising(1) || isRising(-1);
  });
}

/** Days without a year are in the order of one of them. */
function inAnyYear(cell: Cell): Cell {
  const day = typeof cell === 'string' ? dayWithoutYear(cell) : null;
  return day ? withYear(day, leapYear) : cell;
}

/** A name on the row of each day, and within a day only where it is another one. */
function namesGroups(rows: readonly (readonly [Cell, Cell])[]): boolean {
  let last = '';
  let named = 0;
  for (const [day, rep] of rows) {
    const name = isBlank(rep) ? '' : String(rep);
    if (!isBlank(day) ? name === '' : name !== '' && name === last) return false;
    if (name !== '') {
      last = name;
      named += 1;
    }
  }
  return named <= rows.length * mostNamed;
}
