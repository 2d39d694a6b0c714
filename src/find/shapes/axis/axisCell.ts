import type { DayMonthOrder } from '../../../values/dayMonthOrder.ts';
import { firstDayOf } from '../../../values/firstDay.ts';
import { foldHeading, foldText } from '../../../values/foldText.ts';
import { readMoment } from '../../../values/moment.ts';
import { type Cell, isBlank, isDate } from '../../../vocabulary/cell.ts';
import { secondsPerDay } from '../../../vocabulary/day.ts';
import { monthNamed } from '../../../vocabulary/monthNamed.ts';
import { onceForEachText } from '../../../vocabulary/onceForEachText.ts';
import { calendarYear } from '../../../vocabulary/period.ts';
import { headingIndexOf, joined } from '../../headings/headingIndex.ts';
import { isShare } from '../../headings/shareHeading.ts';
import { type Aim, aimNamed, isPartOfDay, splitAim } from './aims.ts';
import { measureLabel } from './axisLabel.ts';
import { spanNamed } from './spanNamed.ts';

/** What a cell among the headings of a wide sheet may stand for. `bare` is a month or a day of the month without its year. */
export type AxisKind =
  | 'blank'
  | 'day'
  | 'bare'
  | 'weekday'
  | 'measure'
  | 'aim'
  | 'part'
  | 'share'
  | 'total'
  | 'heading'
  | 'name'
  | 'other';

export function axisKindOf(cell: Cell): AxisKind {
  if (isBlank(cell)) return 'blank';
  if (isDayCell(cell)) return 'day';
  if (isBareCell(cell)) return 'bare';
  if (typeof cell !== 'string' || cell.length > 50) return 'other';
  if (isComputed(cell)) return 'share';
  const aimed = aimedPeriod(cell);
  if (aimed) return isDayCell(aimed.period) ? 'day' : 'bare';
  if (isMeasure(cell)) return 'measure';
  if (isTotal(cell)) return 'total';
  if (isListed(cell)) return 'heading';
  if (aimNamed(cell) !== null) return 'aim';
  if (isWeekday(cell)) return 'weekday';
  if (isPartOfDay(cell)) return 'part';
  if (countsThings.test(foldText(cell))) return 'heading';
  return /\p{L}/u.test(cell) ? 'name' : 'other';
}

/** "First meetings", «Повторные встречи»: nobody is called so, though no list has it. */
const countsThings =
  /(^| )(calls|dials|meetings|appointments|demos|emails|conversations|deals|звонк(и|ов)|встреч(и)?|писем|письма|сделок|сделки|договор(ы|ов)|переговор(ы|ов))( |$)/;

function isListed(text: string): boolean {
  return headingIndexOf('dailyActivity').listed.has(joined(foldHeading(text)));
}

export function isMeasure(text: string): boolean {
  return measureLabel(text) !== null;
}

/** "Q1 plan", «Факт январь», "Mar 2025 actual": a period with what its numbers are; null for any other heading. */
export function aimedPeriod(text: string): { readonly period: string; readonly aim: Aim } | null {
  const split = text.length > longestAimed ? null : splitAim(text);
  return split && (isBareCell(split.rest) || isDayCell(split.rest)) ? { period: split.rest, aim: split.aim } : null;
}

const longestAimed = 30;

/** A share, or a difference between a plan and the fact: both are computed anew. */
export function isComputed(text: string): boolean {
  return (
    isShare(text) ||
    aimNamed(text) === 'neither' ||
    measureLabel(text)?.aim === 'neither' ||
    aimedPeriod(text)?.aim === 'neither'
  );
}

export function isTotal(text: string): boolean {
  const folded = foldText(text);
  return (
    /^(grand )?(sub ?)?(totals?|avg|average|mean|overall|sum|ytd|mtd|qtd)( |$)|( |^)(total|avg|average)$/.test(
      folded,
    ) ||
    /^(полугодие|half year|h[12]|full year)( |$)/.test(folded) ||
    /^(общий |общее )?(итог|итого|всего|сумма|средн\p{L}+)( |$)| (итого|всего|среднее|итог)$/u.test(folded) ||
    /^(team|all|all reps|everyone|whole team|команда|все|отдел|вся команда)$/.test(folded) ||
    // "Running Ann", "Team to date": the sum of all days so far, which each day would count once more.
    /^(running|cumulative|накопительно|нарастающим( итогом)?) | (to date|running|cumulative|накопительно|нарастающим( итогом)?)$/.test(
      folded,
    ) ||
    /^\s*[Σ∑]/u.test(text)
  );
}

/** A day, or a week, month or quarter with its year. */
export function isDayCell(cell: Cell): boolean {
  if (isDate(cell)) return cell.getTime() > 6e11;
  return typeof cell === 'string' && /\d/.test(cell) && cell.length < 40 && isDayText(cell);
}

const isDayText = onceForEachText((text) => dayNumber(text, 'day first') !== null);

function isBareCell(cell: Cell): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1 && cell <= 31;
  if (typeof cell !== 'string') return false;
  const text = cell.trim();
  return (
    monthNamed(text) > 0 || quarterNamed(text) > 0 || /^([1-9]|[12]\d|3[01])$/.test(text) || isDayWithoutYear(text)
  );
}

/** 1 to 4 for "Q2", "2Q", «2 кв.», «II квартал»; 0 for anything else. */
export function quarterNamed(text: string): number {
  const match =
    /^(?:q ?([1-4])|([1-4]) ?q|([1-4]|iv|i{1,3})[ -]?(?:й )?(?:кв|квартал)\.?|(?:кв|квартал)\.? ?([1-4]))$/i.exec(
      text.trim(),
    );
  const [, ...said] = match ?? [];
  const quarter = said.find((one) => one !== undefined)?.toLowerCase();
  return quarter === undefined ? 0 : Number(quarter) || ['i', 'ii', 'iii', 'iv'].indexOf(quarter) + 1;
}

const isBareDay = /^(\d{1,2}([ .-]\p{L}{3,9}\.?|\.\d{2}|\/\d{1,2})|\p{L}{3,9}\.? \d{1,2})$/u;
const isBareWeek =
  /^(\d{1,2} ?[-–] ?\d{1,2} \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2} ?[-–] ?\d{1,2}|\d{1,2}\.\d{2} ?[-–] ?\d{1,2}\.\d{2})$/u;

/** "7 Apr", «Пн 07.04», and weeks: "w/c 7 Apr", "7–11 Apr", «07.04–11.04». */
function isDayWithoutYear(text: string): boolean {
  const bare = text
    .toLowerCase()
    .replace(
      /^(w\/c|wc|(week|wk)( (of|commencing|starting|beginning))?|(неделя|нед\.?)( с)?) (?=\p{L}{3,9}\.? \d|\d)/u,
      '',
    )
    .replace(/^\p{L}{2,11}\.?,? (?=\d)/u, '');
  if (!isBareDay.test(bare) && !isBareWeek.test(bare)) return false;
  return spanNamed(text, 2024) !== null && spanNamed(text, null) === null;
}

/** A number that grows with the day; null for a cell that is no day in this order. A fraction tells only the time zone. */
export function dayNumber(cell: Cell, order: DayMonthOrder): number | null {
  if (isDate(cell)) return cell.getTime() / 86_400_000;
  if (typeof cell !== 'string') return null;
  const moment = readMoment(cell, order);
  if (typeof moment !== 'string') return moment.seconds / secondsPerDay;
  const first = firstDayOf(cell, order, calendarYear);
  if (first && first.unit !== 'year') return first.day;
  if (order === 'month first') return null;
  // "Week of 3/17/2025" is a day in one order only.
  return moment === 'impossible' || firstDayOf(cell, 'month first', calendarYear)
    ? dayNumber(cell, 'month first')
    : null;
}

/** Words that stand above groups of columns and are nobody's name. */
export function isNobodysName(text: string): boolean {
  const folded = foldText(text);
  return (
    /^(plan|planned|fact|actual|actuals|target|goal|quota|outbound|inbound|new|old|am|pm|morning|afternoon|evening|amount|count|qty|value|(this|last|next|prior|previous) (week|month|quarter|year)|prior|previous|current|before|after|baseline|benchmark|standard|forecast|budget|daily|weekly|monthly|running|cumulative|to date|(month|week|quarter|year) to date|(personal |team )?(best|record|high)|rank|notes?|comments?)$/.test(
      folded,
    ) ||
    /^(план|факт|цель|норма|исходящие|входящие|новые|старые|утро|день|вечер|количество|кол во|(прошл|эт|следующ|предыдущ)\p{L}+ (неделя|месяц|квартал|год)|было|стало|прогноз|бюджет|норматив|рекорд|лучш\p{L}+|за (день|неделю|месяц)|нарастающим( итогом)?|с начала (недели|месяца|года)|комментари\p{L}+|примечани\p{L}+)$/u.test(
      folded,
    ) ||
    isWeekday(folded)
  );
}

export function isWeekday(text: string): boolean {
  return weekdayNumber(text) >= 0;
}

/** Monday is 0; −1 for anything else. */
export function weekdayNumber(text: string): number {
  const folded = foldText(text);
  return folded.length > longestWeekday ? -1 : weekdays.findIndex((weekday) => weekday.test(folded));
}

const longestWeekday = 'понедельник'.length;

const weekdays = [
  /^(mon(day)?|пн|пон|понедельник)$/,
  /^(tues?(day)?|вт|вторник)$/,
  /^(wed(s|nesday)?|ср|среда)$/,
  /^(thu(rs?)?(day)?|чт|четверг)$/,
  /^(fri(day)?|пт|пятница)$/,
  /^(sat(urday)?|сб|суббота)$/,
  /^(sun(day)?|вс|воскресенье)$/,
];

const plainWords =
  /^(by|per|of|in|the|each|for|and|rep|reps|sdr|sdrs|agent|agents|day|days|daily|week|weeks|weekly|month|months|monthly|team|log|tracker|tally|report|activity|outbound|по|за|в|на|дням|дня|день|ежедневно|неделям|неделя|месяцам|месяц|менеджерам|сотрудникам|год|года|г|отчет|трекер|q[1-4]|\d{1,4})$/;

/** The measure that a sheet's name or title is about: "Calls made by rep, 2025"; null when it says more or less. */
export function measureNamed(text: string): string | null {
  const own = measureLabel(text)?.measure;
  if (own) return own;
  const words = withoutComparison(foldHeading(text)).split(' ');
  const rest = words.filter((word) => !plainWords.test(word) && monthNamed(word) === 0).join(' ');
  return rest === '' ? null : (measureLabel(rest)?.measure ?? null);
}

/** "Revenue vs quota", «Продажи: план и факт»: what the plan is of is what is counted. */
function withoutComparison(folded: string): string {
  return folded
    .replace(/ (vs|versus|against) (the )?(quotas?|goals?|targets?|plan|budget)(?= |$)/, '')
    .replace(/(^| )(план (и )?факт|план (vs|против|к) факт\p{L}*)(?= |$)/u, ' ')
    .trim();
}
