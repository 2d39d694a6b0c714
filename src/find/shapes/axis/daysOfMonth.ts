import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import type { Words } from '../../../vocabulary/words.ts';
import { wideSheetWords } from '../../../words/wideSheets.ts';
import type { SheetCells } from '../../reading.ts';
import { type TableContext, tableContext } from '../tables/tableContext.ts';
import { mostInTitle } from '../tables/titleLine.ts';
import { isHeadingOf, valuesOf } from './keyColumns.ts';

const rowsToTry = 20;

/** Fewer numbers say nothing of what they are. */
const leastDays = 3;

/** A note or a sum may stand among the days. */
const leastShare = 0.8;

/**
 * A sheet whose column of days holds 1 to 31 and whose name or title names one month, with the day that each number is.
 * Null for any other sheet; words that say why where the numbers may as well be days of the week.
 */
export function withDaysOfMonth({ sheet, cells }: SheetCells): Cells | Words | null {
  const place = headingOfDays(cells);
  if (!place) return null;
  const { row: headingRow, column } = place;
  const own: (readonly (readonly Cell[])[])[] = [cells.slice(0, headingRow), [[sheet]]];
  let context = tableContext(own);
  const days = cells.slice(headingRow + 1).flatMap((row) => dayOfMonth(row[column] ?? '') ?? []);
  const isNamed = context.month !== null;
  if (isNamed && Math.max(...days) <= 7) return wideSheetWords.monthOrWeekday;
  let isDated = isNamed;
  const dated = cells.map((row, i): readonly Cell[] => {
    if (i <= headingRow) return row;
    if (isTitle(row)) {
      const next = tableContext([[row], ...own]);
      if (next.month !== null) context = next;
      return row;
    }
    const day = dayOfMonth(row[column] ?? '');
    if (day === null || context.month === null) return row;
    isDated = true;
    return row.map((cell, index) => (index === column ? dayText(day, context) : cell));
  });
  return isDated ? dated : null;
}

/** Without a year it is told as that of any other day without one. */
function dayText(day: number, { year, month }: TableContext): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return year === null ? `${day} ${months[(month as number) - 1]}` : `${year}-${two(month as number)}-${two(day)}`;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function headingOfDays(cells: Cells): { row: number; column: number } | null {
  for (let row = 0; row < Math.min(cells.length, rowsToTry); row += 1) {
    const line = cells[row] as readonly Cell[];
    if (line.filter((cell) => typeof cell === 'string' && !isBlank(cell)).length <= mostInTitle) continue;
    const column = line.findIndex((cell, index) => headsDays(cell) && holdDays(cells, row + 1, index));
    if (column >= 0) return { row, column };
  }
  return null;
}

/** Numbers below "Week" or "Month" are no days. */
function headsDays(cell: Cell): boolean {
  return typeof cell === 'string' && isHeadingOf('day', cell) && /day|date|день|дата|число/i.test(cell);
}

function holdDays(cells: Cells, firstRow: number, column: number): boolean {
  const values = valuesOf(cells, firstRow, column);
  const days = values.filter((cell) => dayOfMonth(cell) !== null);
  return days.length >= leastDays && days.length >= values.length * leastShare;
}

/** `7`, `7th`, «7-е»; null for anything else. */
function dayOfMonth(cell: Cell): number | null {
  if (typeof cell !== 'string' && typeof cell !== 'number') return null;
  const match = /^(\d{1,2})(?:st|nd|rd|th|\.|-?[ея]|-?го| число)?$/i.exec(String(cell).trim());
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

/** A line between blocks, such as the next month. */
function isTitle(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.length <= mostInTitle && filled.every((cell) => typeof cell === 'string');
}
