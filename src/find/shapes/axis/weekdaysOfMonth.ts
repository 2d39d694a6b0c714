import type { Cell, Cells } from '../../../vocabulary/cell.ts';
import { type Day, dayOf, daysInMonth, isoOf } from '../../../vocabulary/day.ts';
import type { SheetCells } from '../../reading.ts';
import { tableContext } from '../tables/tableContext.ts';
import { weekdayNumber } from './axisCell.ts';
import { dayHeading, isWeekdayCell, weekdaysDown, withCell } from './weekdaysOfWeek.ts';

const friday = 4;

/**
 * A sheet with a row per weekday of a whole month that its title or name says, with the day that each is. Null for any
 * other sheet, also where the rows may as well begin a week later.
 */
export function withWeekdaysOfMonth({ sheet, cells }: SheetCells): Cells | null {
  const found = weekdaysDown(cells);
  if (!found) return null;
  const { column, headingRow } = found;
  const { year, month, span } = tableContext([cells.slice(0, headingRow), [[sheet]]]);
  if (year === null || month === null || span) return null;
  const rows = cells.flatMap((row, i) => (i > headingRow && isWeekdayCell(row[column]) ? [i] : []));
  const days = daysOfMonth(
    rows.map((i) => weekdayNumber(String(cells[i]?.[column]))),
    year,
    month,
  );
  if (!days) return null;
  const dayOfRow = new Map(rows.map((row, i) => [row, isoOf(days[i] as Day)]));
  return cells.map((row, i): readonly Cell[] => {
    if (i === headingRow) return dayHeading(row, column);
    const day = dayOfRow.get(i);
    return day === undefined ? row : withCell(row, column, day);
  });
}

/** Each weekday after the one before it, the first as early as it can be; null where the rows may as well begin a week later. */
function daysOfMonth(weekdays: readonly number[], year: number, month: number): Day[] | null {
  const first = dayOf(year, month, 1);
  const end = first + daysInMonth(year, month);
  const days: Day[] = [];
  for (const weekday of weekdays) {
    const from = days.length === 0 ? first : (days[days.length - 1] as Day) + 1;
    days.push(from + ((weekday - weekdayOfDay(from) + 7) % 7));
  }
  const last = days[days.length - 1] as Day;
  if (last >= end) return null;
  // Whoever begins on a Wednesday has begun with the first of the month.
  const isFirstOfAll = days[0] === first && weekdayOfDay(first) > 0 && weekdayOfDay(first) <= friday;
  return last + 7 >= end || isFirstOfAll ? days : null;
}

/** Monday is 0; 1970-01-01 was a Thursday. */
function weekdayOfDay(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}
