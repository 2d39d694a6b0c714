import type { Reading, YearSource } from '../../find/reading.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import { civilOf, type Day } from '../../vocabulary/day.ts';
import { inYear } from './inYear.ts';
import { yearByNeighbours } from './yearByNeighbours.ts';
import { yearByWeekdays } from './yearByWeekdays.ts';
import { yearEnds } from './yearEnds.ts';

/** A row whose day has no year. */
export type DayRead = {
  /** 0-based in the cells. */
  readonly row: number;
  /** In a leap year; null where there is no such day in the order of the column. */
  readonly day: Day | null;
  /** Its own text and the cells beside it, which may name the day of the week. */
  readonly texts: readonly Cell[];
};

export type ColumnDays = {
  /** At least one. */
  readonly without: readonly DayRead[];
  /** Rows of the column that bear a year. */
  readonly dated: readonly { readonly row: number; readonly day: Day }[];
  /** A meeting or a deal that is to close may lie ahead. */
  readonly mayBeAhead: boolean;
};

export type YearsFound = { readonly source: YearSource; readonly years: readonly number[] };

/** How many days ahead a planned day may lie before it is more likely one of last year. */
const mostAhead = 60;

/** The year of each row without one, by the surest source there is. */
export function yearsOf(
  { without, dated, mayBeAhead }: ColumnDays,
  { sheet, cells, headingRow }: Reading,
  asOf: Day,
): YearsFound {
  const days = without.map(({ day }) => day ?? 0);
  const { ends, isOrdered } = yearEnds(days);
  const title = cells
    .slice(0, headingRow)
    .map((row) => row.filter((cell) => typeof cell === 'string').join(' '))
    .join(' ');
  for (const [source, text] of [
    ['sheet name', sheet],
    ['title', title],
  ] as const) {
    const years = namedYears(text, asOf);
    const first = firstYear(years, ends);
    const isBorneOut = dated.every(({ day }) => years.includes(civilOf(day).year));
    if (first !== null && isBorneOut) return { source, years: ends.map((end) => first + end) };
  }
  if (dated.length > 0) return { source: 'neighbours', years: yearByNeighbours(without, dated) };
  const byWeekdays = yearByWeekdays(without, ends, civilOf(asOf).year);
  if (byWeekdays !== null) return { source: 'weekdays', years: ends.map((end) => byWeekdays + end) };
  const last = asOf + (mayBeAhead ? mostAhead : 0);
  const years = isOrdered ? latestInOrder(days, ends, last) : days.map((day) => latestYear(day, last));
  return { source: 'day of the report', years };
}

/** Rows that are dated a little ahead do not put all the others a year back. */
const mostShareAhead = 0.1;

/** The latest years that leave the rows in their order and hardly any after `last`. */
function latestInOrder(days: readonly Day[], ends: readonly number[], last: Day): number[] {
  const yearsFrom = (first: number): number[] => ends.map((end) => first + end);
  const isAhead = (years: readonly number[]): boolean =>
    days.filter((day, i) => inYear(day, years[i] as number) > last).length > days.length * mostShareAhead;
  let first = civilOf(last).year - Math.min(...ends);
  while (isAhead(yearsFrom(first))) first -= 1;
  return yearsFrom(first);
}

/** Each once, in order; years long past and ahead are other numbers. */
function namedYears(text: string, asOf: Day): number[] {
  const latest = civilOf(asOf).year + 1;
  const years = (text.match(/\d+/g) ?? []).filter((digits) => digits.length === 4).map(Number);
  return [...new Set(years)].filter((year) => year <= latest && year > latest - 12).sort((a, b) => a - b);
}

/** The year before the first year end that was passed: one year holds of all rows, or of most of them. */
function firstYear(years: readonly number[], ends: readonly number[]): number | null {
  const [lowest, highest] = [Math.min(...ends), Math.max(...ends)];
  const [first, last] = [years[0], years[years.length - 1]];
  if (first === undefined || last === undefined) return null;
  if (last - first === highest - lowest && years.length === last - first + 1) return first - lowest;
  if (years.length > 1) return null;
  const most = [...new Set(ends)].sort((a, b) => count(ends, b) - count(ends, a))[0] as number;
  return first - most;
}

function count(ends: readonly number[], end: number): number {
  return ends.filter((one) => one === end).length;
}

/** The last year in which the day is not after `last`. */
function latestYear(day: Day, last: Day): number {
  const { year } = civilOf(last);
  return inYear(day, year) <= last ? year : year - 1;
}
