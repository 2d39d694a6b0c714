import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import { dayOf, daysInMonth, isoOf } from '../../../vocabulary/day.ts';
import type { SheetCells } from '../../reading.ts';
import { tableContext } from '../tables/tableContext.ts';
import { mostInTitle } from '../tables/titleLine.ts';

type Month = { readonly year: number; readonly month: number };

/** One alone may be a note. */
const leastWeeks = 2;
/** "неделя # 2" with a few spaces around it. */
const longestWeek = 16;
/** Months that stand below one another all have weeks: the first of them begins within so many rows. */
const rowsToTry = 100;

/**
 * A sheet with *Week 1*, *Week 2* … across whose title or name says one month, with the first day of each: a week of
 * the month is seven days of it from the first on. Null for any other sheet.
 */
export function withWeeksOfMonth({ sheet, cells }: SheetCells): Cells | null {
  if (!cells.slice(0, rowsToTry).some((row) => row.some(weekOfMonth))) return null;
  let isDated = false;
  const dated = cells.map((row, i): readonly Cell[] => {
    if (!row.some(weekOfMonth)) return row;
    const weeks = row.map(weekOfMonth);
    if (!areWeeks(weeks.filter((week) => week > 0))) return row;
    const corner = row.slice(
      0,
      weeks.findIndex((week) => week > 0),
    );
    const { year, month } = tableContext([[corner], titlesAbove(cells, i), [[sheet]]]);
    if (year === null || month === null) return row;
    isDated = true;
    return row.map((cell, index) => (weeks[index] ? weekText(weeks[index] as number, { year, month }) : cell));
  });
  return isDated ? dated : null;
}

/** The same down a column of weeks, none of which is later than the sixth. */
export function withWeeksOfMonthDown(
  { cells }: SheetCells,
  headingRow: number,
  column: number,
  month: Month,
): Cells | null {
  const weeks = cells.map((row, i) => (i > headingRow ? weekOfMonth(row[column] ?? '') : 0));
  const others = cells.some((row, i) => i > headingRow && weeks[i] === 0 && /\d/.test(String(row[column] ?? '')));
  if (others || weeks.filter((week) => week > 0).length < leastWeeks) return null;
  return cells.map((row, i) =>
    weeks[i] ? row.map((cell, index) => (index === column ? weekText(weeks[i] as number, month) : cell)) : row,
  );
}

/** 1 to 6 for "Week 2", «2 неделя», "W2"; 0 for anything else. */
export function weekOfMonth(cell: Cell): number {
  if (typeof cell !== 'string' || cell.length > longestWeek) return 0;
  const text = cell.trim();
  if (!isWeekDigit(text.charCodeAt(0)) && !isWeekDigit(text.charCodeAt(text.length - 1))) return 0;
  const match =
    /^(?:w|wk|week|нед\.?|неделя) ?[#№]? ?([1-6])$/i.exec(text) ??
    /^([1-6])(?:st|nd|rd|th|-?а?я)? (?:week|wk|нед\.?|неделя)$/i.exec(text);
  return match ? Number(match[1]) : 0;
}

/** 1 to 6. */
function isWeekDigit(charCode: number): boolean {
  return charCode > 48 && charCode < 55;
}

/** The first ones of a month, each once. */
function areWeeks(weeks: readonly number[]): boolean {
  return weeks.length >= leastWeeks && weeks.every((week, i) => week === i + 1);
}

/** The nearest lines of words above a table; rows of numbers are another table's. */
function titlesAbove(cells: Cells, row: number): Cells {
  for (let i = row - 1; i >= 0; i -= 1) {
    const filled = (cells[i] ?? []).filter((cell) => !isBlank(cell));
    if (filled.length > 0 && filled.length <= mostInTitle && tableContext([[cells[i] ?? []]]).month !== null)
      return cells.slice(i, row);
  }
  return cells.slice(0, row).filter((line) => line.filter((cell) => !isBlank(cell)).length <= mostInTitle);
}

export function weekText(week: number, { year, month }: Month): string {
  const day = Math.min(1 + 7 * (week - 1), daysInMonth(year, month));
  return `Week of ${isoOf(dayOf(year, month, day))}`;
}
