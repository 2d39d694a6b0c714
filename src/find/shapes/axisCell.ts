import type { DayMonthOrder } from '../../values/dayMonthOrder.ts';
import { firstDayOf } from '../../values/firstDay.ts';
import { foldHeading, foldText } from '../../values/foldText.ts';
import { readMoment } from '../../values/moment.ts';
import { type Cell, isBlank, isDate } from '../../vocabulary/cell.ts';
import { secondsPerDay } from '../../vocabulary/day.ts';
import { monthNamed } from '../../vocabulary/monthNamed.ts';
import { defaultSettings } from '../../vocabulary/setting.ts';
import type { Field } from '../../vocabulary/tab.ts';
import { headingIndexOf, joined } from '../headings/headingIndex.ts';
import { isShare } from '../headings/shareHeading.ts';

/** What a cell among the headings of a wide sheet may stand for. `bare` is a month or a day of the month without its year. */
export type AxisKind = 'blank' | 'day' | 'bare' | 'measure' | 'share' | 'total' | 'heading' | 'name' | 'other';

export function axisKindOf(cell: Cell): AxisKind {
  if (isBlank(cell)) return 'blank';
  if (isDayCell(cell)) return 'day';
  if (isBareCell(cell)) return 'bare';
  if (typeof cell !== 'string' || cell.length > 50) return 'other';
  if (isShare(cell)) return 'share';
  const field = listedField(cell);
  if (field && isCounted(field)) return 'measure';
  if (isTotal(cell)) return 'total';
  if (field) return 'heading';
  return /\p{L}/u.test(cell) ? 'name' : 'other';
}

function listedField(text: string): Field | null {
  const { listed, fields } = headingIndexOf('dailyActivity');
  const name = listed.get(joined(foldHeading(text)))?.[0]?.field;
  return name === undefined ? null : (fields[name] ?? null);
}

function isCounted({ kind }: Field): boolean {
  return kind === 'number' || kind === 'money' || kind === 'seconds';
}

export function isMeasure(text: string): boolean {
  const field = listedField(text);
  return field !== null && isCounted(field);
}

export function isTotal(text: string): boolean {
  const folded = foldText(text);
  return (
    /^(grand )?(sub ?)?(totals?|avg|average|mean|overall|sum|ytd|mtd|qtd)( |$)|( |^)total$/.test(folded) ||
    /^(общий |общее )?(итог|итого|всего|сумма|средн\p{L}+)( |$)| (итого|всего)$/u.test(folded) ||
    /^(team|all|all reps|everyone|whole team|команда|все|отдел|вся команда)$/.test(folded)
  );
}

/** A day, or a week, month or quarter with its year. */
function isDayCell(cell: Cell): boolean {
  if (isDate(cell)) return cell.getTime() > 6e11;
  return typeof cell === 'string' && /\d/.test(cell) && cell.length < 40 && dayNumber(cell, 'day first') !== null;
}

function isBareCell(cell: Cell): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1 && cell <= 31;
  return typeof cell === 'string' && (monthNamed(cell.trim()) > 0 || /^([1-9]|[12]\d|3[01])$/.test(cell.trim()));
}

/** A number that grows with the day; null for a cell that is no day in this order. A fraction tells only the time zone. */
export function dayNumber(cell: Cell, order: DayMonthOrder): number | null {
  if (isDate(cell)) return cell.getTime() / 86_400_000;
  if (typeof cell !== 'string') return null;
  const moment = readMoment(cell, order);
  if (typeof moment !== 'string') return moment.seconds / secondsPerDay;
  const first = firstDayOf(cell, order, defaultSettings);
  if (first && first.unit !== 'year') return first.day;
  return moment === 'impossible' && order === 'day first' ? dayNumber(cell, 'month first') : null;
}

/** Words that stand above groups of columns and are nobody's name. */
export function isNobodysName(text: string): boolean {
  const folded = foldText(text);
  return (
    /^(plan|planned|fact|actual|actuals|target|goal|quota|outbound|inbound|new|old|am|pm|morning|afternoon|evening|amount|count|qty|value|this week|last week|previous|current|notes?|comments?)$/.test(
      folded,
    ) ||
    /^(план|факт|цель|норма|исходящие|входящие|новые|старые|утро|день|вечер|количество|кол во|прошлая неделя|эта неделя|комментари\p{L}+|примечани\p{L}+)$/u.test(
      folded,
    ) ||
    isWeekday(folded)
  );
}

export function isWeekday(text: string): boolean {
  return /^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?$|^(пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)$/.test(
    foldText(text),
  );
}

const plainWords =
  /^(by|per|of|in|the|each|for|and|rep|reps|sdr|sdrs|agent|agents|day|days|daily|week|weeks|weekly|month|months|monthly|team|log|tracker|tally|report|activity|по|за|в|на|дням|дня|день|ежедневно|неделям|неделя|месяцам|месяц|менеджерам|сотрудникам|год|года|г|отчет|трекер|q[1-4]|\d{1,4})$/;

/** The measure that a sheet's name or title is about: "Calls made by rep, 2025"; null when it says more or less. */
export function measureNamed(text: string): string | null {
  if (isMeasure(text)) return text.trim();
  const words = foldHeading(text).split(' ');
  const rest = words.filter((word) => !plainWords.test(word) && monthNamed(word) === 0).join(' ');
  return rest !== '' && isMeasure(rest) ? rest : null;
}
