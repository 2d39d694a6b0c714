import { firstDayOf, unitEnding } from '../../../values/firstDay.ts';
import { type Cell, isDate } from '../../../vocabulary/cell.ts';
import { civilOf, type Day, daysInMonth, isoOf } from '../../../vocabulary/day.ts';
import { calendarYear } from '../../../vocabulary/period.ts';
import { dayNumber } from './axisCell.ts';
import { dayOfDate } from './spanNamed.ts';

/** The period that a target stands for, as text; a text that is none is left as it is. */
export type PeriodOf = (cell: Cell) => string;

/**
 * How the days of an axis are periods: a week apart they are weeks, each a month's first they are months.
 * @param heading of the days: "Week of" says the same
 */
export function periodsOf(days: readonly Cell[], heading: string): PeriodOf {
  const order =
    (['day first', 'month first'] as const).find((one) => isAscending(days.map((day) => dayIn(day, one)))) ??
    'day first';
  const numbers = [...new Set(days.map((day) => dayIn(day, order)).filter((day) => day !== null))].sort(
    (a, b) => a - b,
  );
  const unit = unitOf(numbers, heading);
  const ending = unitEnding(heading);
  return (cell) => {
    const named = typeof cell === 'string' ? firstDayOf(cell, order, calendarYear) : null;
    if (named && named.unit !== 'day' && named.unit !== 'week') return String(cell);
    const day = named?.day ?? dayIn(cell, order);
    if (day === null) return String(cell);
    if (named?.unit === 'week' || unit === 'week') {
      const from = ending === 'week' && named?.unit !== 'week' ? day - 6 : day;
      return `${isoOf(from)}..${isoOf(from + 6)}`;
    }
    return unit === 'month' ? isoOf(day).slice(0, 7) : isoOf(day);
  };
}

function dayIn(cell: Cell, order: 'day first' | 'month first'): Day | null {
  if (isDate(cell)) return dayOfDate(cell);
  const number = dayNumber(cell, order);
  return number === null ? null : Math.floor(number);
}

function isAscending(days: readonly (Day | null)[]): boolean {
  return days.every((day, i) => day !== null && (i === 0 || day >= (days[i - 1] as Day)));
}

function unitOf(days: readonly Day[], heading: string): 'day' | 'week' | 'month' {
  const steps = days.slice(1).map((day, i) => day - (days[i] as Day));
  const isFirst = (day: Day): boolean => civilOf(day).day === 1;
  const isLast = (day: Day): boolean => {
    const { year, month, day: own } = civilOf(day);
    return own === daysInMonth(year, month);
  };
  if (/(^|[^\p{L}])(month|месяц\p{L}*)/iu.test(heading)) return 'month';
  if (/(^|[^\p{L}])(week|wk|w\/[ce]|недел\p{L}*|нед)/iu.test(heading)) return 'week';
  if (steps.length > 0 && steps.every((step) => step >= 28) && (days.every(isFirst) || days.every(isLast)))
    return 'month';
  return steps.length > 0 && steps.every((step) => step % 7 === 0) ? 'week' : 'day';
}
