import { type Cell, type Cells, isBlank, isDate } from '../../../vocabulary/cell.ts';
import type { SheetCells } from '../../reading.ts';
import { madeHeading } from '../headings/madeHeading.ts';
import { tableContext } from '../tables/tableContext.ts';
import { mostInTitle } from '../tables/titleLine.ts';
import { isMeasure, isWeekday } from './axisCell.ts';
import { dayOfWeekday } from './daysAcross.ts';
import { isHeadingOf } from './keyColumns.ts';
import type { NamedSpan } from './spanNamed.ts';

/** The weekdays stand at the left, behind a name at most. */
const columnsToTry = 3;
/** Fewer words may stand there by chance. */
const leastWeekdays = 3;
/** Whoever writes the weekdays begins with the first week: no long log is searched for them. */
const rowsToTry = 100;

/**
 * A sheet with a row per weekday whose title or name says the week, with the day that each weekday is; the week of a
 * title between the rows holds for those below it. Null for any other sheet, also where one row's week is not said.
 */
export function withWeekdaysOfWeek({ sheet, cells }: SheetCells): Cells | null {
  const found = weekdaysDown(cells);
  if (!found) return null;
  const { column, headingRow } = found;
  const names: (readonly (readonly Cell[])[])[] = [cells.slice(0, headingRow), [[sheet]]];
  const whole = tableContext(names).span;
  let span = whole;
  let isTitled = true;
  const dated: (readonly Cell[])[] = [];
  for (const [i, row] of cells.entries()) {
    const own = row[column] ?? '';
    if (i > headingRow && isTitle(row, column)) {
      const week = weekIn(row, names);
      // A name below the week of its table says nothing of it; alone it may be of any week that was told before.
      if (week) span = week;
      else if (!isTitled && span !== whole) span = null;
      isTitled = true;
    } else if (!row.every(isBlank)) isTitled = false;
    if (i === headingRow) dated.push(dayHeading(row, column));
    else if (i > headingRow && isWeekdayCell(own)) {
      const day = span?.unit === 'week' ? dayOfWeekday(String(own), { span }) : null;
      if (day === null) return null;
      dated.push(withCell(row, column, day));
    } else dated.push(row);
  }
  return dated;
}

/** The column of weekdays and the row of its heading; null where there is none. */
export function weekdaysDown(cells: Cells): { readonly column: number; readonly headingRow: number } | null {
  const column = weekdayColumn(cells);
  if (column < 0) return null;
  const first = cells.findIndex((row) => isWeekdayCell(row[column]));
  const headingRow = cells.slice(0, first).reduce((last, row, i) => (isHeadings(row) ? i : last), -1);
  return headingRow < 0 ? null : { column, headingRow };
}

/** The heading of a column of weekdays, which are days now. */
export function dayHeading(row: readonly Cell[], column: number): readonly Cell[] {
  if (isHeadingOf('day', row[column] ?? '')) return row;
  return withCell(row, column, madeHeading(row, { en: 'Day', ru: 'День' }));
}

/** The week that a title says itself; its year may stand above. */
function weekIn(row: readonly Cell[], names: readonly (readonly (readonly Cell[])[])[]): NamedSpan | null {
  const { year } = tableContext([[row], ...names]);
  return tableContext([[row], [[String(year ?? '')]]]).span;
}

/** −1 where there is none, or where dates stand beside the weekdays. */
function weekdayColumn(cells: Cells): number {
  for (let column = 0; column < columnsToTry; column += 1) {
    if (!cells.slice(0, rowsToTry).some((row) => isWeekdayCell(row[column]))) continue;
    const rows = cells.filter((row) => isWeekdayCell(row[column]));
    if (rows.length < leastWeekdays) continue;
    return rows.some((row) => row.some(isDate)) ? -1 : column;
  }
  return -1;
}

function isHeadings(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length > mostInTitle || filled.some((cell) => typeof cell === 'string' && isMeasure(cell));
}

export function isWeekdayCell(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && isWeekday(cell);
}

function isTitle(row: readonly Cell[], column: number): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  const isWords = filled.every((cell) => typeof cell === 'string' || isDate(cell));
  return filled.length > 0 && filled.length <= mostInTitle && isWords && !isWeekdayCell(row[column]);
}

export function withCell(row: readonly Cell[], column: number, cell: Cell): Cell[] {
  return row.map((own, index) => (index === column ? cell : own));
}
