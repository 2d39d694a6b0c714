import { type Cell, type Cells, isBlank } from '../../vocabulary/cell.ts';
import type { SheetCells } from '../reading.ts';
import { isHeadingOf, valuesOf } from './keyColumns.ts';
import { tableContext } from './tableContext.ts';

const rowsToTry = 20;

/** One alone may be a note. */
const leastWeeks = 2;
const leastShare = 0.8;

/**
 * A sheet whose column of days holds "Week 15" and whose title or name says the year, with the year behind each number:
 * it is then that ISO week. Null for any other sheet.
 */
export function withWeeksOfYear({ sheet, cells }: SheetCells): Cells | null {
  for (let headingRow = 0; headingRow < Math.min(cells.length, rowsToTry); headingRow += 1) {
    const line = cells[headingRow] as readonly Cell[];
    const column = line.findIndex(
      (cell, index) => typeof cell === 'string' && isHeadingOf('day', cell) && holdWeeks(cells, headingRow + 1, index),
    );
    if (column < 0) continue;
    const { year } = tableContext([cells.slice(0, headingRow), [[sheet]]]);
    if (year === null) return null;
    return cells.map((row, i) =>
      i <= headingRow || !isWeek(row[column] ?? '')
        ? row
        : row.map((cell, index) => (index === column ? `${String(cell).trim()} ${year}` : cell)),
    );
  }
  return null;
}

function holdWeeks(cells: Cells, firstRow: number, column: number): boolean {
  const values = valuesOf(cells, firstRow, column).filter((cell) => !isBlank(cell));
  const weeks = values.filter(isWeek);
  return weeks.length >= leastWeeks && weeks.length >= values.length * leastShare;
}

function isWeek(cell: Cell): boolean {
  return typeof cell === 'string' && /^(w|wk|week|kw|нед\.?|неделя)\s*\d{1,2}$/i.test(cell.trim());
}
