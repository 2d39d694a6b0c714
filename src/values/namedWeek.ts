import { type Day, dayOf, daysInMonth } from '../vocabulary/day.ts';
import { monthNamed } from '../vocabulary/monthNamed.ts';

/** A week by its first and its last day with the months in words: "3–7 Mar 2025", "Mar 31 – Apr 4", «3–7 марта». */
export type NamedWeek = { readonly from: MonthDay; readonly to: MonthDay; readonly year: number | null };

type MonthDay = { readonly month: number; readonly day: number };

const dash = ' ?[-–—] ?';
const month = '(\\p{L}{3,9})\\.?';
const year = '(?:,? ((?:19|20)\\d\\d)(?: г(?:ода|\\.)?)?)?';
const patterns: readonly (readonly [RegExp, readonly [number, number, number, number]])[] = [
  [new RegExp(`^(\\d{1,2})${dash}(\\d{1,2}) ${month}${year}$`, 'u'), [1, 3, 2, 3]],
  [new RegExp(`^${month} (\\d{1,2})${dash}(\\d{1,2})${year}$`, 'u'), [2, 1, 3, 1]],
  [new RegExp(`^(\\d{1,2}) ${month}${dash}(\\d{1,2}) ${month}${year}$`, 'u'), [1, 2, 3, 4]],
  [new RegExp(`^${month} (\\d{1,2})${dash}${month} (\\d{1,2})${year}$`, 'u'), [2, 1, 4, 3]],
];
const longest = 40;

/** Null for any other text, and for days that are no week. */
export function namedWeek(text: string): NamedWeek | null {
  if (text.length > longest || !/\d.*\p{L}|\p{L}.*\d/u.test(text)) return null;
  const bare = withoutWeekNumber(text)
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^(week( of)?|wk( of)?|w\/c|неделя( с)?|нед\.?( с)?) (?=\p{L}|\d)/u, '');
  for (const [pattern, [fromDay, fromMonth, toDay, toMonth]] of patterns) {
    const match = pattern.exec(bare);
    if (!match) continue;
    const of = (day: number, named: number): MonthDay => ({
      month: monthNamed(match[named] as string),
      day: Number(match[day]),
    });
    const said = match[match.length - 1];
    const week = {
      from: of(fromDay, fromMonth),
      to: of(toDay, toMonth),
      year: said !== undefined && /^\d{4}$/.test(said) ? Number(said) : null,
    };
    return week.from.month > 0 && week.to.month > 0 && firstDayOfNamed(week, week.year ?? anyYear) !== null
      ? week
      : null;
  }
  return null;
}

/** "Week 19 (5 May – 11 May)", "Wk 19: 5/5–5/11": its days alone, since they say which week it is. */
export function withoutWeekNumber(text: string): string {
  const bare = text.trim();
  if (!/^[wн]/i.test(bare)) return bare;
  const match = /^(?:week|wk|w|неделя|нед\.?)\s?[#№]?\d{1,2}\s?(?:\((.*\d.*)\)|[:,]\s?(.*\d.*))$/iu.exec(bare);
  return (match?.[1] ?? match?.[2] ?? bare).trim();
}

/** One before another of 365 days. */
const anyYear = 2023;

/** @param year that of the last day */
export function firstDayOfNamed({ from, to }: NamedWeek, year: number): Day | null {
  const [first, last] = [dayIn(from, from.month > to.month ? year - 1 : year), dayIn(to, year)];
  return first !== null && last !== null && last > first && last - first < 7 ? first : null;
}

function dayIn({ month, day }: MonthDay, year: number): Day | null {
  return day >= 1 && day <= daysInMonth(year, month) ? dayOf(year, month, day) : null;
}
