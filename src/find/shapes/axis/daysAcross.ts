import { type Cell, isDate } from '../../../vocabulary/cell.ts';
import { isoOf, weekdayOf } from '../../../vocabulary/day.ts';
import { monthNamed } from '../../../vocabulary/monthNamed.ts';
import { keyOf } from '../headings/headingLevels.ts';
import type { WideColumn } from '../shape.ts';
import { spanText, type TableContext } from '../tables/tableContext.ts';
import { axisKindOf, dayNumber, quarterNamed, weekdayNumber } from './axisCell.ts';
import { spanNamed } from './spanNamed.ts';

/** A step of more days is no step from one week, month or quarter to the next. */
const longestStep = 100;

/** Days that follow one another, forwards or backwards, in one of the two orders of day and month. */
export function areInOrder(days: readonly Cell[]): boolean {
  const distinct = [...new Map(days.map((day) => [keyOf(day), day])).values()];
  return (['day first', 'month first'] as const).some((order) => {
    const numbers = distinct.map((day) => dayNumber(day, order));
    if (numbers.includes(null)) return false;
    const steps = numbers.slice(1).map((number, i) => (number as number) - (numbers[i] as number));
    const forwards = steps.every((step) => step > 0 && step <= longestStep);
    return forwards || steps.every((step) => step < 0 && step >= -longestStep);
  });
}

/**
 * Months, days of the month and weekdays as the days that they are by the title of the table or the name of the sheet.
 * @returns null where these do not tell
 */
export function withDays(columns: readonly WideColumn[], context: TableContext): WideColumn[] | null {
  const dated = columns.map((column): WideColumn | null => {
    if (column.day === null || isDate(column.day)) return column;
    const kind = axisKindOf(column.day);
    if (kind !== 'bare' && kind !== 'weekday') return column;
    const text = String(column.day).trim();
    const day = kind === 'bare' ? bareDay(text, context) : dayOfWeekday(text, context);
    return day === null ? null : { ...column, day };
  });
  return dated.includes(null) ? null : (dated as WideColumn[]);
}

function bareDay(text: string, { year, month }: TableContext): string | null {
  const own = monthNamed(text);
  const quarter = quarterNamed(text);
  if (quarter > 0) return year === null ? null : `${year}-Q${quarter}`;
  if (own === 0 && !/^\d+$/.test(text)) {
    const span = spanNamed(text, year);
    return span && spanText(span);
  }
  if (year === null || (own === 0 && month === null)) return null;
  const iso = `${year}-${String(own || month).padStart(2, '0')}`;
  return own > 0 ? iso : `${iso}-${text.padStart(2, '0')}`;
}

/** The weekday of the week that begins on the day of the title. */
export function dayOfWeekday(text: string, { span }: Pick<TableContext, 'span'>): string | null {
  const weekday = weekdayNumber(text);
  if (span === null || weekday < 0) return null;
  return isoOf(span.from + ((weekday - weekdayOf(span.from) + 7) % 7));
}
