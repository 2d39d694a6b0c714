import type { Cell, Cells } from '../../../vocabulary/cell.ts';
import { type Day, dayOf, daysInMonth, isoOf, weekdayOf } from '../../../vocabulary/day.ts';
import type { SheetCells } from '../../reading.ts';
import { tableContext } from '../tables/tableContext.ts';
import { weekdayNumber } from './axisCell.ts';

/** Whoever writes the days across begins with a first table of them: no long log is searched for others. */
const rowsToTry = 100;
const leastDays = 3;
/** "Понедельник, 12" with a few spaces around it. */
const longestDay = 20;

/**
 * A sheet with "Mon 12", "Tue 13" or «12 пн» across whose title or name says one month, with the day that each is: its weekday
 * must be that of the day. Days begin anew where the month ends within a week. Null for any other sheet.
 */
export function withWeekdayDays({ sheet, cells }: SheetCells): Cells | null {
  if (!cells.slice(0, rowsToTry).some(hasDays)) return null;
  let isDated = false;
  const dated = cells.map((row, i): readonly Cell[] => {
    if (i >= rowsToTry || !hasDays(row)) return row;
    const said = row.map(weekdayDay);
    const { year, month } = tableContext([cells.slice(0, i), [[sheet]]]);
    const days = year === null || month === null ? null : daysNear(said, year, month);
    if (!days) return row;
    isDated = true;
    return row.map((cell, column) => (days[column] == null ? cell : isoOf(days[column] as Day)));
  });
  return isDated ? dated : null;
}

type WeekdayDay = { readonly weekday: number; readonly day: number };

function weekdayDay(cell: Cell): WeekdayDay | null {
  if (typeof cell !== 'string' || cell.length > longestDay) return null;
  const match = /^(?:(\p{L}{2,11})\.?,? (\d{1,2})|(\d{1,2}),? (\p{L}{2,11})\.?)$/u.exec(cell.trim());
  const weekday = match ? weekdayNumber((match[1] ?? match[4]) as string) : -1;
  return match && weekday >= 0 ? { weekday, day: Number(match[2] ?? match[3]) } : null;
}

function hasDays(row: readonly Cell[]): boolean {
  return row.filter((cell) => weekdayDay(cell) !== null).length >= leastDays;
}

/** A week that ends in the month of the title may have begun in the one before. */
function daysNear(said: readonly (WeekdayDay | null)[], year: number, month: number): (Day | null)[] | null {
  const days = said.flatMap((one) => (one ? [one.day] : []));
  const isOver = days.some((day, i) => i > 0 && day < (days[i - 1] as number));
  return daysFrom(said, year, month) ?? (isOver ? daysFrom(said, year, month - 1) : null);
}

function daysFrom(said: readonly (WeekdayDay | null)[], year: number, month: number): (Day | null)[] | null {
  let offset = 0;
  let before = 0;
  const days: (Day | null)[] = [];
  for (const one of said) {
    if (!one) {
      days.push(null);
      continue;
    }
    if (one.day < before) offset += 1;
    before = one.day;
    const months = year * 12 + month - 1 + offset;
    const [ownYear, ownMonth] = [Math.floor(months / 12), (months % 12) + 1];
    if (offset > 1 || one.day < 1 || one.day > daysInMonth(ownYear, ownMonth)) return null;
    const day = dayOf(ownYear, ownMonth, one.day);
    if (weekdayOf(day) !== one.weekday) return null;
    days.push(day);
  }
  return days;
}
