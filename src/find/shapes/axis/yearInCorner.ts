import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import { monthNamed } from '../../../vocabulary/monthNamed.ts';
import type { SheetCells } from '../../reading.ts';
import { madeHeading } from '../headings/madeHeading.ts';
import { isTotal, quarterNamed } from './axisCell.ts';

/** Days and reps stand in the first columns. */
const columnsToTry = 3;
/** In rows: a thousand blocks of a year each, and far fewer than a log of calls has. */
const longestSheet = 15_000;
/** One month alone may be a remark. */
const leastPeriods = 2;

/**
 * A sheet with a year where its column of months or quarters should have a heading, alone or above each of several blocks:
 * the year behind each of them, and a heading in its place. Null for any other sheet.
 */
export function withYearInCorner({ cells }: SheetCells): Cells | null {
  if (cells.length > longestSheet) return null;
  for (let column = 0; column < columnsToTry; column += 1) {
    const told = new Map<number, Cell>();
    cells.forEach((line, row) => {
      const year = yearAlone(line[column] ?? '');
      if (year === null) return;
      const others = line.filter((cell, index) => index !== column && !isBlank(cell));
      if (!others.every((cell) => typeof cell === 'string')) return;
      const periods = periodsBelow(cells, row, column);
      if (periods.length < leastPeriods) return;
      if (others.length > 0) told.set(row, madeHeading(others, { en: 'Month', ru: 'Месяц' }));
      for (const at of periods) told.set(at, `${String(cells[at]?.[column]).trim()} ${year}`);
    });
    if (told.size === 0) continue;
    return cells.map((line, row) => {
      const own = told.get(row);
      return own === undefined ? line : line.map((cell, index) => (index === column ? own : cell));
    });
  }
  return null;
}

/** In characters: most cells are told by their length. */
const longestYear = 12;

/** `2025`, "FY 2025" would be another; «2025 год», "Year 2025". */
function yearAlone(cell: Cell): string | null {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 2000 && cell < 2050 ? String(cell) : null;
  if (typeof cell !== 'string' || cell.length > longestYear) return null;
  return /^(?:year |год )?(20[0-4]\d)(?: ?(?:г\.?|год))?:?$/i.exec(cell.trim())?.[1] ?? null;
}

/** The rows of months or quarters right below, up to the first cell that is something else than a sum. */
function periodsBelow(cells: Cells, corner: number, column: number): number[] {
  const rows: number[] = [];
  for (let row = corner + 1; row < cells.length; row += 1) {
    const cell = cells[row]?.[column] ?? '';
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string') break;
    const text = cell.trim();
    if (monthNamed(text) > 0 || quarterNamed(text) > 0) rows.push(row);
    else if (!isTotal(text)) break;
  }
  return rows;
}
