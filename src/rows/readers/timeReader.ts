import { compactDate } from '../../values/compactDate.ts';
import { areSurelyDayFirst, isDoubtful, isMonthFirst, leastSwapped } from '../../values/dayMonthOrder.ts';
import { firstDayOf } from '../../values/firstDay.ts';
import { type TextMoments, textMoments } from '../../values/textMoments.ts';
import type { Clock } from '../../values/zone.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import { civilOf, dayOf, secondsPerDay, serialOf1970 } from '../../vocabulary/day.ts';
import type { SomeRows } from '../typedTab.ts';
import { type NamedPeriod, placePeriods } from './periodRows.ts';
import {
  type BadCells,
  type DayFindings,
  type MomentsRead,
  type Place,
  type Reader,
  readerOf,
  type TypingContext,
} from './reader.ts';

/** Before 1990 no row of a sales tracker was written; ten years ahead no deal is expected to close. */
const earliest = 7_305 * secondsPerDay;
const daysAhead = 3_653;

/** Days and moments as wall-clock seconds, or the clock alone as seconds of a day. */
export function timeReader(kind: 'time' | 'timeOfDay', place: Place): Reader {
  const { tab, field, heading, rows, picked, context } = place;
  const moments: MomentsRead = {
    values: new Float64Array(rows),
    clock: context.clock,
    latest: (context.asOf + daysAhead) * secondsPerDay,
    isClockOnly: kind === 'timeOfDay',
    texts: [],
    textRows: [],
    unreadable: [],
    impossible: [],
  };
  return readerOf(place, { moments }, () => {
    // The share of a mixed sheet is read as that sheet's settings say.
    const dayFirst = context.settings.dayFirst[`${picked ? 'activities' : tab.name}.${field}`];
    const given = dayFirst === undefined ? null : dayFirst ? 'day first' : 'month first';
    // That the dates are right as they stand says nothing of texts that can only be day first.
    const areDayFirst = given === 'month first' && areSurelyDayFirst(moments.texts);
    const read = textMoments(moments.texts, context.locale, kind, heading, areDayFirst ? null : given);
    const least = given === 'day first' ? 1 : leastSwapped;
    const swapped = kind === 'time' && given !== 'month first' ? swapTyped(moments, read, context.locale, least) : null;
    readTexts(moments, read.read);
    const { values, impossible } = moments;
    const { periods, days, ...bad } = tab.fields[field]?.periods
      ? withPeriods(moments, read, heading, context)
      : { periods: [], days: undefined, unreadable: moments.unreadable };
    return {
      column: { kind: 'time', values, ...(days && { days }) },
      badCells: { ...bad, impossible },
      days: { order: unsureOrder(moments, read), periods, ...(swapped && { swapped }) },
    };
  });
}

/**
 * A spreadsheet of the United States that imports 08/03 and 25/03 makes 3 August of the first and leaves the second as
 * text. Where every text can only be day first and no date is later than the 12th, day and month of the dates change
 * places.
 */
function swapTyped(
  { values, texts, textRows }: MomentsRead,
  { order }: TextMoments,
  locale: string,
  least: number,
): SomeRows | null {
  if (order !== 'day first' || !isMonthFirst(locale) || !areSurelyDayFirst(texts)) return null;
  const isText = new Set(textRows);
  const rows: number[] = [];
  for (let row = 0; row < values.length; row += 1) {
    if (isText.has(row) || Number.isNaN(values[row])) continue;
    if (civilOf(Math.floor((values[row] as number) / secondsPerDay)).day > 12) return null;
    rows.push(row);
  }
  if (rows.length < least) return null;
  for (const row of rows) {
    const seconds = values[row] as number;
    const day = Math.floor(seconds / secondsPerDay);
    const civil = civilOf(day);
    values[row] = seconds + (dayOf(civil.year, civil.day, civil.month) - day) * secondsPerDay;
  }
  return { rows: rows.length, first: rows[0] as number };
}

function unsureOrder({ texts, textRows }: MomentsRead, { order, doubtful }: TextMoments): DayFindings['order'] {
  if (doubtful === null) return null;
  const first = texts.indexOf(doubtful);
  return { order, sample: doubtful, rows: texts.filter(isDoubtful).length, first: textRows[first] as number };
}

/** What is no day may be the name of a week or a month. */
function withPeriods(
  { values, texts, textRows, unreadable }: MomentsRead,
  { order }: TextMoments,
  heading: string,
  { settings }: TypingContext,
): Pick<BadCells, 'unreadable'> & ReturnType<typeof placePeriods> {
  const strange = new Set(unreadable);
  const named: NamedPeriod[] = [];
  for (let i = 0; i < texts.length; i += 1) {
    const row = textRows[i] as number;
    const first = strange.has(row) ? firstDayOf(texts[i] as string, order, settings.values) : null;
    if (first) named.push({ ...first, row });
    if (first) strange.delete(row);
  }
  return { ...placePeriods(values, named, heading), unreadable: [...strange] };
}

/** A cell of such a column, in wall-clock seconds; NaN where it holds no moment that can be meant. */
export function takeMoment(moments: MomentsRead, cell: Cell, row: number): void {
  // Every object in a cell is a Date, of whatever realm.
  if (typeof cell === 'object' && !moments.isClockOnly) {
    const seconds = moments.clock.localSeconds(cell.getTime());
    if (seconds >= earliest && seconds < moments.latest) moments.values[row] = seconds;
    else place(moments, row, seconds);
  } else readOther(moments, cell, row);
}

function readOther(moments: MomentsRead, cell: Cell, row: number): void {
  const { clock, isClockOnly, texts, textRows, unreadable, values } = moments;
  if (typeof cell === 'object') {
    const milliseconds = cell.getTime();
    // A clock alone comes as a Date of 1899, whose offset is not that of today.
    place(
      moments,
      row,
      milliseconds < 0 ? Math.round((milliseconds - clock.durationEpoch) / 1000) : clock.localSeconds(milliseconds),
    );
  } else if (typeof cell === 'number') {
    place(
      moments,
      row,
      isClockOnly ? Math.round((cell - Math.floor(cell)) * secondsPerDay) : secondsOfNumber(cell, clock),
    );
  } else if (typeof cell === 'string' && cell !== '') {
    texts.push(cell);
    textRows.push(row);
  } else {
    values[row] = Number.NaN;
    if (typeof cell === 'boolean') unreadable.push(row);
  }
}

function place({ values, isClockOnly, latest, impossible }: MomentsRead, row: number, seconds: number): void {
  if (isClockOnly) values[row] = ((seconds % secondsPerDay) + secondsPerDay) % secondsPerDay;
  else if (seconds >= earliest && seconds < latest) values[row] = seconds;
  else {
    values[row] = Number.NaN;
    impossible.push(row);
  }
}

/** A day as one number, a serial number of days, or Unix time in seconds or milliseconds, told apart by size. */
function secondsOfNumber(value: number, clock: Clock): number {
  const compact = compactDate(value);
  if (compact) return dayOf(compact.year, compact.month, compact.day) * secondsPerDay;
  if (value > 6e11) return clock.localSeconds(value);
  return value > 6e8 ? clock.localSeconds(value * 1000) : Math.round((value - serialOf1970) * secondsPerDay);
}

function readTexts(moments: MomentsRead, read: ReturnType<typeof textMoments>['read']): void {
  const { texts, textRows, values, clock, unreadable, impossible } = moments;
  for (let i = 0; i < texts.length; i += 1) {
    const row = textRows[i] as number;
    const moment = read(texts[i] as string);
    values[row] = Number.NaN;
    if (moment === 'unreadable') unreadable.push(row);
    else if (moment === 'impossible') impossible.push(row);
    else if (moment !== 'blank') {
      place(moments, row, moment.isInstant ? clock.localSeconds(moment.seconds * 1000) : moment.seconds);
    }
  }
}
