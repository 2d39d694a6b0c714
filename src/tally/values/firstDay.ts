import { type Day, secondsPerDay } from '../../vocabulary/day.ts';
import { type FiscalYear, type PeriodUnit, periodOf, unitOf } from '../../vocabulary/period.ts';
import type { DayMonthOrder } from './dayMonthOrder.ts';
import { readMoment } from './moment.ts';

/** What a row of a tally may stand for besides a day, the shortest first. */
export const rowUnits = ['day', 'week', 'month', 'quarter', 'year'] as const satisfies readonly PeriodUnit[];
export type RowUnit = (typeof rowUnits)[number];

export type FirstDay = { readonly day: Day; readonly unit: RowUnit };

/**
 * The first day of a week, month, quarter or year by its name: `2025-W03`, `Jan 2025`, `Q1 2025`, `Week of 6 Jan 2025`,
 * `06.01–12.01.2025`; null for anything else.
 */
export function firstDayOf(text: string, order: DayMonthOrder, fiscal: FiscalYear): FirstDay | null {
  const period = periodOf(text, fiscal);
  if (period) {
    const unit = unitOf(period);
    if (unit !== 'span') return { day: period.from, unit };
    return period.to - period.from <= 7 ? { day: period.from, unit: 'week' } : null;
  }
  const start = weekStart(text);
  if (start === null) return null;
  const moment = readMoment(start, start.includes('.') ? 'day first' : order);
  return typeof moment === 'string' ? null : { day: Math.floor(moment.seconds / secondsPerDay), unit: 'week' };
}

/** The first day of a week as it is written, with the year that only the last day may have. */
function weekStart(text: string): string | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[–—]/g, '-');
  const of = /^(?:week (?:of|starting|commencing|beginning|from)|w\/c|wc|неделя с|нед\.? с) (.*\d.*)$/.exec(bare);
  const rest = of ? (of[1] as string) : bare;
  const span = /^(\d{1,2}([./])\d{1,2})(?:\2(\d{4}|\d{2}))? ?- ?\d{1,2}\2\d{1,2}\2(\d{4}|\d{2})$/.exec(rest);
  if (span) return `${span[1]}${span[2]}${span[3] ?? span[4]}`;
  return of ? rest : null;
}
