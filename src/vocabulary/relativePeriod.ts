import { civilOf, type Day, dayOf, daysInMonth, weekdayOf } from './day.ts';
import { type FiscalYear, type Period, quarterOf, spanOf, unitOf } from './period.ts';

type Unit = 'week' | 'month' | 'quarter' | 'year';

/** One pattern a wording; weeks begin on Monday, quarters and years are fiscal. */
const thisOne: Readonly<Record<Unit, RegExp>> = {
  week: /^(this|current) week$|^(эта|текущая|на этой|эту) недел[яюе]$/,
  month: /^(this|current) month$|^(этот|текущий|в этом) месяце?$/,
  quarter: /^(this|current) quarter$|^(этот|текущий|в этом) квартале?$/,
  year: /^(this|current) year$|^(этот|текущий|в этом) году?$/,
};
const lastOne: Readonly<Record<Unit, RegExp>> = {
  week: /^(last|previous|prior) week$|^(прошлая|предыдущая|на прошлой|прошлую) недел[яюе]$/,
  month: /^(last|previous|prior) month$|^(прошлый|предыдущий|в прошлом) месяце?$/,
  quarter: /^(last|previous|prior) quarter$|^(прошлый|предыдущий|в прошлом) квартале?$/,
  year: /^(last|previous|prior) year$|^(прошлый|предыдущий|в прошлом) году?$/,
};
const toDate: Readonly<Record<Unit, RegExp>> = {
  week: /^(wtd|week to date)$|^с начала недели$/,
  month: /^(mtd|month to date)$|^с начала месяца$/,
  quarter: /^(qtd|quarter to date)$|^с начала квартала$/,
  year: /^(ytd|year to date)$|^с начала года$/,
};
const lastDays =
  /^(?:the )?(?:last|past|previous) (\d{1,4}) days?$|^(?:за )?последни[ейх]+ (\d{1,4}) (?:день|дня|дней)$/;

/**
 * A period in words relative to a day: `today`, `yesterday`, `this week`, `last month`, `QTD`, `last 7 days` (that day
 * is the last of them), in English or Russian; null when it is none of these.
 */
export function relativePeriod(text: string, asOf: Day, fiscal: FiscalYear): Period | null {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0_-]+/g, ' ')
    .replace(/ё/g, 'е');
  if (said === 'today' || said === 'сегодня') return spanOf(asOf, asOf);
  if (said === 'yesterday' || said === 'вчера') return spanOf(asOf - 1, asOf - 1);
  const days = lastDays.exec(said);
  const count = days ? Number(days[1] ?? days[2]) : 0;
  if (days) return count > 0 ? spanOf(asOf - count + 1, asOf) : null;
  for (const unit of ['week', 'month', 'quarter', 'year'] as const) {
    const now = unitAround(unit, asOf, fiscal);
    if (thisOne[unit].test(said)) return now;
    if (lastOne[unit].test(said)) return unitAround(unit, now.from - 1, fiscal);
    if (toDate[unit].test(said)) return spanOf(now.from, asOf);
  }
  return null;
}

/** The week, month, fiscal quarter or fiscal year that holds the day. */
export function unitAround(unit: Unit, day: Day, fiscal: FiscalYear): Period {
  if (unit === 'quarter') return quarterOf(day, fiscal);
  if (unit === 'week') {
    const monday = day - weekdayOf(day);
    return spanOf(monday, monday + 6);
  }
  const { year, month } = civilOf(day);
  if (unit === 'month') {
    const from = dayOf(year, month, 1);
    return { label: `${year}-${String(month).padStart(2, '0')}`, from, to: from + daysInMonth(year, month) };
  }
  const start = fiscal['Fiscal year starts in month'];
  const first = month >= start ? year : year - 1;
  const named = start > 1 && fiscal['Fiscal year is named after'] === 'end' ? first + 1 : first;
  return { label: String(named), from: dayOf(first, start, 1), to: dayOf(first + 1, start, 1) };
}

/** The period that follows one: the next quarter, month or year, else as many days right after it. */
export function likeAfter(period: Period, fiscal: FiscalYear): Period {
  const unit = unitOf(period);
  const next = unit === 'day' || unit === 'span' ? null : unitAround(unit, period.to, fiscal);
  return next?.from === period.to ? next : spanOf(period.to, period.to + (period.to - period.from) - 1);
}
