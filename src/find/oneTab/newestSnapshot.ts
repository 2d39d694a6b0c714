import { foldText } from '../../values/foldText.ts';
import { daysInMonth } from '../../vocabulary/day.ts';
import { monthNamed } from '../../vocabulary/monthNamed.ts';
import { ownIdOf } from '../../vocabulary/ownId.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import type { TabCandidate } from '../candidates/tryAsTab.ts';
import { headingsRead } from './haveOtherRows.ts';
import { rowTexts } from './rowTexts.ts';
import { saysTemplate } from './sheetsOfOneTab.ts';

/** What changes as time goes by; what has happened is not copied week by week. */
const lists: readonly TabName[] = ['deals', 'leads'];

/** Of the rows of the shorter list: the same deals stand on both. */
const mostShared = 0.5;

/**
 * A pipeline that is copied for each review, *Snapshot 6-2*, *Snapshot 6-9*: the same deals, each time as they stood. Of the
 * copies whose names differ in a day alone, the latest tells what is so today.
 * @param first the sheet that would be read
 * @param others those that are the same tab
 * @returns null where they are no such copies, or where nothing tells the latest
 */
export function newestSnapshot(first: TabCandidate, others: readonly TabCandidate[]): TabCandidate | null {
  const all = [first, ...others.filter((one) => one !== first && !saysTemplate(one.reading.sheet))];
  if (all.length < 2 || !lists.includes(first.reading.tab)) return null;
  const names = all.map(({ reading }) => partsOf(reading.sheet));
  if (names.some((name) => name === null || name.around !== names[0]?.around)) return null;
  if (!all.every((one) => one === first || holdTheSame(one, first))) return null;
  const latest = orders.flatMap((order) => {
    const days = names.map((name) => dayIn((name as NameParts).day, order));
    if (days.some((day) => day === null)) return [];
    const [from, to] = [Math.min(...(days as number[])), Math.max(...(days as number[]))];
    const isOne = days.filter((day) => day === to).length === 1;
    // Without a year, January may follow December.
    return isOne && (to - from < halfAYear || hasYears(names as NameParts[])) ? [days.indexOf(to)] : [null];
  });
  const place = latest[0];
  return place != null && latest.every((one) => one === place) ? (all[place] as TabCandidate) : null;
}

const orders = ['day first', 'month first'] as const;
const halfAYear = 183;

type NameParts = { readonly around: string; readonly day: readonly string[] };

const dayInName =
  /(\d{4})[-. ](\d{1,2})[-. ](\d{1,2})(?!\d)|(\d{1,2})([-. ])(\d{1,2})(?:[-. ](\d{4}|\d{2}))?(?!\d)|(\d{1,2})[- ]?(MONTH)(?:[- ](\d{4}))?|(MONTH)[- ](\d{1,2})(?!\d)(?:,?[- ](\d{4}))?/u;
const month =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\\p{L}*';
const dayInNames = new RegExp(dayInName.source.replace(/MONTH/g, month), 'iu');

/** A name without its day, and the day as a year, two numbers, and which of them is known to be the month. */
function partsOf(sheet: string): NameParts | null {
  const match = dayInNames.exec(sheet);
  if (!match || dayInNames.test(sheet.slice(match.index + match[0].length))) return null;
  const around = foldText(sheet.replace(match[0], ' '));
  const [, year, of, on, a, mark, b, end, dayBefore, monthAfter, yearAfter, monthBefore, dayAfter, yearLast] = match;
  if (year !== undefined) return { around, day: [year, of as string, on as string, 'month first'] };
  // Dots put the day first everywhere.
  if (a !== undefined) return { around, day: [end ?? '', a, b as string, mark === '.' ? 'day first' : ''] };
  const named = monthNamed((monthAfter ?? monthBefore) as string);
  if (named === 0) return null;
  return {
    around,
    day: [yearAfter ?? yearLast ?? '', String(named), (dayBefore ?? dayAfter) as string, 'month first'],
  };
}

function hasYears(names: readonly NameParts[]): boolean {
  return names.every(({ day }) => day[0] !== '');
}

/** Days since an arbitrary one, for comparing; null where there is no such day in that order. */
function dayIn([year, a, b, own]: readonly string[], order: (typeof orders)[number]): number | null {
  const [month, day] = (own || order) === 'month first' ? [a, b] : [b, a];
  const of = Number(year === '' ? 2024 : (year as string).length === 2 ? `20${year}` : year);
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(of, m)) return null;
  return Date.UTC(of, m - 1, d) / 86_400_000;
}

function holdTheSame({ reading: a }: TabCandidate, { reading: b }: TabCandidate): boolean {
  if (a.tab !== b.tab || headingsRead(a) !== headingsRead(b)) return false;
  const field = [ownIdOf(a.tab), 'name', 'client', 'email', 'phone'].find((one) => a.columns[one] && b.columns[one]);
  if (field === undefined) return false;
  const [own, other] = [new Set(rowTexts(a, [field])), new Set(rowTexts(b, [field]))];
  const shared = [...own].filter((text) => other.has(text)).length;
  return shared > 0 && shared >= Math.min(own.size, other.size) * mostShared;
}
