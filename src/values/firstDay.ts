import { civilOf, type Day, dayOf, secondsPerDay } from '../vocabulary/day.ts';
import { type FiscalYear, type PeriodUnit, periodOf, unitOf } from '../vocabulary/period.ts';
import type { DayMonthOrder } from './dayMonthOrder.ts';
import { readMoment } from './moment.ts';
import { firstDayOfNamed, namedWeek, withoutWeekNumber } from './namedWeek.ts';

/** What a row of a tally may stand for besides a day, the shortest first. */
export const rowUnits = ['day', 'week', 'month', 'quarter', 'year'] as const satisfies readonly PeriodUnit[];
export type RowUnit = (typeof rowUnits)[number];

export type FirstDay = {
  readonly day: Day;
  readonly unit: RowUnit;
  /** The day that is written is the last one. */
  readonly end?: true;
};

/**
 * The first day of a week, month, quarter or year by its name: `2025-W03`, `Jan 2025`, `Q1 2025`, `Week of 6 Jan 2025`,
 * `06.01–12.01.2025`, `w/e 12 Jan 2025`; null for anything else.
 */
export function firstDayOf(text: string, order: DayMonthOrder, fiscal: FiscalYear): FirstDay | null {
  // Asked of every text of a sample, most of which are names and outcomes.
  if (!/\d/.test(text)) return null;
  const period = periodOf(text, fiscal);
  if (period) {
    const unit = unitOf(period);
    if (unit !== 'span') return { day: period.from, unit };
    return period.to - period.from <= 7 ? { day: period.from, unit: 'week' } : null;
  }
  const named = namedWeek(text);
  const first = named?.year ? firstDayOfNamed(named, named.year) : null;
  if (first !== null) return { day: first, unit: 'week' };
  const bare = bareText(withoutWeekNumber(text));
  const ending = unitEnding(bare);
  const start = ending
    ? bare
        .replace(weekEnding, '')
        .replace(monthEnding, '')
        .replace(/^( date)?[ :,-]+/, '')
    : weekStart(bare);
  if (start === null) return null;
  const moment = readMoment(start, start.includes('.') ? 'day first' : order);
  if (typeof moment === 'string') return null;
  const day = Math.floor(moment.seconds / secondsPerDay);
  return ending ? { day: firstDayOfEnding(day, ending), unit: ending, end: true } : { day, unit: 'week' };
}

const weekEnding =
  /^((week|wk) ?end(ing|ed|s)?(?![a-z])|w ?\/ ?e(?![a-z])|(неделя|нед\.?) (по|до)(?= |$)|конец недели)/;
const monthEnding = /^(month ?end(ing|ed|s)?(?![a-z])|конец месяца|месяц по(?= |$))/;

/** Whether the text, a heading or a cell, says that the days are the last ones of their weeks or months. */
export function unitEnding(text: string): 'week' | 'month' | null {
  const bare = bareText(text);
  if (weekEnding.test(bare)) return 'week';
  return monthEnding.test(bare) ? 'month' : null;
}

/** The first day of the week or month whose last day is given. */
export function firstDayOfEnding(last: Day, unit: 'week' | 'month'): Day {
  return unit === 'week' ? last - 6 : last - civilOf(last).day + 1;
}

const monthsOf: Readonly<Record<Exclude<RowUnit, 'day' | 'week'>, number>> = { month: 1, quarter: 3, year: 12 };

/** How many days a week, month, quarter or year has that begins on this one. */
export function daysFrom(first: Day, unit: RowUnit): number {
  if (unit === 'day' || unit === 'week') return unit === 'day' ? 1 : 7;
  const { year, month, day } = civilOf(first);
  const next = month - 1 + monthsOf[unit];
  return dayOf(year + Math.floor(next / 12), (next % 12) + 1, day) - first;
}

function bareText(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[–—]/g, '-');
}

/** The year of the last day; the one before where the week begins in December and ends in January. */
function yearOfFirst([, first, mark, , last, year]: readonly (string | undefined)[]): string {
  const has = (text: string | undefined, month: number): boolean =>
    (text ?? '')
      .split(mark as string)
      .map(Number)
      .includes(month);
  const isOver = has(first, 12) && has(last, 1) && !has(first, 1) && !has(last, 12);
  return isOver ? String(Number(year) - 1).padStart(2, '0') : (year as string);
}

/** The first day of a week as it is written, with the year that only one of its days may have. */
function weekStart(bare: string): string | null {
  const of = /^(?:(?:week|wk) (?:of|starting|commencing|beginning|from)|w\/c|wc|неделя с|нед\.? с) (.*\d.*)$/.exec(
    bare,
  );
  const rest = of ? (of[1] as string) : bare;
  const span = /^(\d{1,2}([./])\d{1,2})(?:\2(\d{4}|\d{2}))? ?- ?(\d{1,2}\2\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(rest);
  if (span && (span[3] ?? span[5]) !== undefined) return `${span[1]}${span[2]}${span[3] ?? yearOfFirst(span)}`;
  return of ? rest : null;
}
