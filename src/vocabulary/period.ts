import { civilOf, type Day, dayOf, dayOfIso, daysInMonth, isoOf, weekdayOf } from './day.ts';
import { monthNamed } from './monthNamed.ts';

/** A span of days, `from` in it and `to` not. */
export type Period = { readonly label: string; readonly from: Day; readonly to: Day };

/** The two settings that decide where quarters and years begin and what they are called. */
export type FiscalYear = {
  /** 1 to 12. */
  readonly 'Fiscal year starts in month': number;
  readonly 'Fiscal year is named after': 'start' | 'end';
};

/** A year from January to December, where a period means what the calendar says. */
export const calendarYear: FiscalYear = { 'Fiscal year starts in month': 1, 'Fiscal year is named after': 'end' };

/** Quarters are numbered through, so that the next one is one more. */
function quarterNumber(day: Day, startMonth: number): number {
  const { year, month } = civilOf(day);
  return Math.floor((year * 12 + month - startMonth) / 3);
}

function quarterByNumber(
  number: number,
  { 'Fiscal year starts in month': startMonth, 'Fiscal year is named after': named }: FiscalYear,
): Period {
  const months = number * 3 + startMonth - 1;
  const after = months + 3;
  const startYear = Math.floor(number / 4);
  // A fiscal year that starts in January is simply the year.
  const year = startMonth > 1 && named === 'end' ? startYear + 1 : startYear;
  return {
    label: `${year} Q${number - startYear * 4 + 1}`,
    from: dayOf(Math.floor(months / 12), (months % 12) + 1, 1),
    to: dayOf(Math.floor(after / 12), (after % 12) + 1, 1),
  };
}

/** The fiscal quarter a day falls in. */
export function quarterOf(day: Day, fiscal: FiscalYear): Period {
  return quarterByNumber(quarterNumber(day, fiscal['Fiscal year starts in month']), fiscal);
}

export function quarterBefore(quarter: Period, fiscal: FiscalYear): Period {
  return quarterOf(quarter.from - 1, fiscal);
}

/**
 * What a period is compared with: the quarter before a quarter, the month before a month, the year before a year, and
 * for any other span as many days right before it.
 */
export function likeBefore(period: Period, fiscal: FiscalYear): Period {
  const { from, to } = period;
  const own = periodBefore(period, fiscal);
  if (own) return own;
  const year = /^\d{4}$/.test(period.label) ? periodOf(String(Number(period.label) - 1), fiscal) : null;
  return year && year.to === from ? year : spanOf(from - (to - from), from - 1);
}

/** The quarter before a quarter, the month before a month; null for anything else. */
export function periodBefore(period: Period, fiscal: FiscalYear): Period | null {
  const { from, to } = period;
  const quarter = quarterOf(from, fiscal);
  if (quarter.from === from && quarter.to === to) return quarterBefore(period, fiscal);
  const { year, month } = civilOf(from - 1);
  return civilOf(from).day === 1 && unitOf(period) === 'month' ? monthOf(year, month) : null;
}

/** All quarters from that of the first day to that of the last, oldest first. */
export function quartersBetween(first: Day, last: Day, fiscal: FiscalYear): Period[] {
  const start = fiscal['Fiscal year starts in month'];
  const quarters: Period[] = [];
  for (let number = quarterNumber(first, start); number <= quarterNumber(last, start); number += 1) {
    quarters.push(quarterByNumber(number, fiscal));
  }
  return quarters;
}

const quarterFirst = /^(?:q|кв\.?|квартал)\s*([1-4])\s*(?:of|,|-|\/|года?)?\s*(\d{4}|\d{2})(?:\s*г\.?)?$/;
const quarterSecond =
  /^([1-4])\s*-?(?:й|ый|ий)?\s*(?:q|кв\.?|квартал)\s*(?:of|,|-|\/)?\s*(\d{4}|\d{2})(?:\s*г(?:ода|\.)?)?$/;
const yearFirst = /^(?:fy\s*)?(\d{4}|\d{2})\s*(?:г\.?)?\s*[-,/]?\s*(?:q|кв\.?|квартал)\s*([1-4])$/;
const yearFirstRussian = /^(\d{4})\s*(?:г\.?)?\s*[-,/]?\s*([1-4])\s*(?:кв\.?|квартал)$/;

/**
 * A period as people write it: `2025`, `2025 Q1`, `Q1 2025`, `2025-Q1`, `FY26-Q3`, `1 кв. 2025`, `2025-03`, `03.2025`,
 * `Mar 2025`, `март 2025 г.`, `2025-W03`, `неделя 3 2025`, `2025-01-15`, `2025-01-15..2025-03-31`; null when it is none
 * of these. Years and quarters are fiscal, months and ISO weeks are not.
 */
export function periodOf(text: string, fiscal: FiscalYear): Period | null {
  const folded = text
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[–—]/g, '-');
  const quarter = quarterFirst.exec(folded) ?? quarterSecond.exec(folded);
  if (quarter) return namedQuarter(fullYear(Number(quarter[2])), Number(quarter[1]), fiscal);
  const reversed = yearFirst.exec(folded) ?? yearFirstRussian.exec(folded);
  if (reversed) return namedQuarter(fullYear(Number(reversed[1])), Number(reversed[2]), fiscal);
  const year = /^(?:fy\s*)?(\d{4})(?: ?г(?:од|\.)?)?$/.exec(folded);
  if (year) {
    const first = namedQuarter(Number(year[1]), 1, fiscal);
    return { label: String(year[1]), from: first.from, to: namedQuarter(Number(year[1]), 4, fiscal).to };
  }
  const month = /^(\d{4})[-./](\d{1,2})$/.exec(folded) ?? /^()(\d{1,2})[./](\d{4})$/.exec(folded);
  if (month) return monthOf(Number(month[3] ?? month[1]), Number(month[2]));
  const named = namedMonth(folded) ?? isoWeek(folded);
  if (named) return named;
  const span = /^(\d{4}-\d{2}-\d{2})(?: ?(?:\.\.|-|to|по) ?(\d{4}-\d{2}-\d{2}))?$/.exec(folded);
  if (!span) return null;
  const from = dayOfIso(span[1] as string);
  const last = dayOfIso((span[2] ?? span[1]) as string);
  return from === null || last === null || last < from ? null : spanOf(from, last);
}

/** The days from the first to the last, both in it. */
export function spanOf(first: Day, last: Day): Period {
  return { label: first === last ? isoOf(first) : `${isoOf(first)}..${isoOf(last)}`, from: first, to: last + 1 };
}

function namedQuarter(year: number, quarter: number, fiscal: FiscalYear): Period {
  const shifted = fiscal['Fiscal year starts in month'] > 1 && fiscal['Fiscal year is named after'] === 'end';
  return quarterByNumber((shifted ? year - 1 : year) * 4 + quarter - 1, fiscal);
}

function monthOf(year: number, month: number): Period | null {
  if (month < 1 || month > 12) return null;
  const from = dayOf(year, month, 1);
  return { label: `${year}-${String(month).padStart(2, '0')}`, from, to: from + daysInMonth(year, month) };
}

/** `mar 2025`, `2025 март`, `mar-25`, `март'25`, `янв.25` as Excel shows it; in English two digits after a space may be a day. */
function namedMonth(folded: string): Period | null {
  const match =
    /^([a-zа-я]{3,9})\.?(?:[ ,/-]*|, of )(\d{4})(?: ?г(?:ода|\.)?)?$/.exec(folded) ??
    /^([a-zа-я]{3,9})\.?[-'’/](\d{2})$/.exec(folded) ??
    /^([а-я]{3,5})\.(\d{2})$/.exec(folded) ??
    // In Russian a day stands before its month.
    /^([а-я]{3,8})\.? ([23]\d)$/.exec(folded);
  if (match) return monthOf(fullYear(Number(match[2])), monthNamed(match[1] as string));
  const reversed = /^(\d{4})[ ,/-]*([a-zа-я]{3,9})\.?$/.exec(folded);
  return reversed && monthOf(Number(reversed[1]), monthNamed(reversed[2] as string));
}

const weekLast = /^(\d{4})\s*[-/]?\s*(?:w|wk|week|kw|нед\.?|неделя)\s*(\d{1,2})$/;
const weekFirst = /^(?:w|wk|week|kw|нед\.?|неделя)\s*(\d{1,2})\s*(?:of|,|-|\/)?\s*(\d{4})(?:\s*г(?:ода|\.)?)?$/;
const weekOrdinal = /^(\d{1,2})\s*-?(?:я|ая)?\s*(?:week|нед\.?|неделя)\s*,?\s*(\d{4})(?:\s*г(?:ода|\.)?)?$/;

/** Week 1 is the one with the year's first Thursday. */
function isoWeek(folded: string): Period | null {
  const reversed = weekLast.exec(folded);
  const match = reversed ?? weekFirst.exec(folded) ?? weekOrdinal.exec(folded);
  if (!match) return null;
  const [year, week] = (reversed ? [match[1], match[2]] : [match[2], match[1]]).map(Number) as [number, number];
  const from = firstMonday(year) + (week - 1) * 7;
  if (week < 1 || from >= firstMonday(year + 1)) return null;
  return { label: `${year}-W${String(week).padStart(2, '0')}`, from, to: from + 7 };
}

/** The Monday of ISO week 1, which holds the 4th of January. */
function firstMonday(year: number): Day {
  const fourth = dayOf(year, 1, 4);
  return fourth - weekdayOf(fourth);
}

export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'span';

/** How long a period is, by its days. */
export function unitOf({ from, to }: Period): PeriodUnit {
  const days = to - from;
  if (days === 1) return 'day';
  if (days === 7) return 'week';
  if (days >= 28 && days <= 31) return 'month';
  if (days >= 89 && days <= 92) return 'quarter';
  return days === 365 || days === 366 ? 'year' : 'span';
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}
