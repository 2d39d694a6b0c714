import type { DayMonthOrder } from '../../values/dayMonthOrder.ts';
import { dayWithoutYear, leapYear, withYear } from '../../values/dayWithoutYear.ts';
import { foldText } from '../../values/foldText.ts';
import { foldPerson } from '../../values/person.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import { civilOf } from '../../vocabulary/day.ts';
import { ownDay } from '../../vocabulary/ownDay.ts';
import { ownIdOf } from '../../vocabulary/ownId.ts';
import type { Reading } from '../reading.ts';
import { dayNumber, isTotal } from '../shapes/axis/axisCell.ts';
import { yearsIn } from '../shapes/axis/spanNamed.ts';
import { haveOtherRows, headingsRead } from './haveOtherRows.ts';
import { numberTheirLines } from './lineNumbers.ts';
import { haveOtherKinds } from './otherKinds.ts';
import { rowTexts } from './rowTexts.ts';

/**
 * Whether two sheets may be read side by side, so that nothing is counted twice. Daily tallies: they count different
 * things, or different people, or one begins after the other has ended. Rows: they have the same columns, and other
 * ids, other people, other days or other clients on each day; a copy and its original have not.
 */
export function canBeReadTogether(a: Reading, b: Reading): boolean {
  if (a.tab === 'targets') return !sharesTargets(a, b);
  if (a.isOneOfSeveral && b.isOneOfSeveral) return !areSameRows(a, b);
  if (a.tab === 'activities' && haveOtherKinds(a, b)) return true;
  if (a.tab !== 'dailyActivity')
    return (
      (haveSameFields(a, b) || a.isTaught || b.isTaught) === true &&
      (haveOtherIds(a, b) ?? (areOthers(a, b) || areApart(a, b) || haveOtherClients(a, b) || haveOtherRows(a, b)))
    );
  const isShared = Object.keys(a.columns).some((field) => field !== 'day' && field !== 'rep' && field in b.columns);
  const areOfOthers =
    !isShared || areOthers(a, b) || areApart(a, b) || areApart(withoutPrepared(a), withoutPrepared(b));
  return areOfOthers || goOn(a, b);
}

/** Parts of one list: the one ends on the day or the week on which the other begins, each with its own reps of it. */
function goOn(a: Reading, b: Reading): boolean {
  const spans = headingsRead(a) === headingsRead(b) ? spansOf(a, b, 'day first') : null;
  if (!spans || (spans[0].to !== spans[1].from && spans[1].to !== spans[0].from)) return false;
  const own = new Set(rowTexts(a, ['day', 'rep']));
  return a.columns.rep !== undefined && !rowTexts(b, ['day', 'rep']).some((text) => own.has(text));
}

/** The sheet of each month may be prepared for more days than it has: those stand there with nothing or noughts. */
function withoutPrepared(reading: Reading): Reading {
  const { cells, headingRow, columns } = reading;
  const counted = Object.entries(columns).flatMap(([field, { index }]) =>
    field === 'day' || field === 'rep' ? [] : [index],
  );
  const isDone = (cell: Cell): boolean => !isBlank(cell) && cell !== 0 && cell !== false;
  const rows = cells.filter((row, i) => i <= headingRow || counted.some((index) => isDone(row[index] ?? '')));
  return { ...reading, cells: rows };
}

/** A copy has another name and the same rows. */
function areSameRows(a: Reading, b: Reading): boolean {
  const rowsOf = ({ cells, headingRow }: Reading): string => JSON.stringify(cells.slice(headingRow + 1));
  return rowsOf(a) === rowsOf(b);
}

/** One target of one rep and period on both: which of them holds cannot be told. */
function sharesTargets(a: Reading, b: Reading): boolean {
  const keysOf = ({ cells, headingRow, columns }: Reading): string[] =>
    cells
      .slice(headingRow + 1)
      .filter((row) => !row.every(isBlank))
      .map((row) =>
        ['period', 'metric', 'rep'].map((field) => foldText(String(row[columns[field]?.index ?? -1] ?? ''))).join('\n'),
      );
  const own = new Set(keysOf(a));
  return keysOf(b).some((key) => own.has(key));
}

function haveSameFields({ columns: a }: Reading, { columns: b }: Reading): boolean {
  const fields = Object.keys(a);
  return fields.length === Object.keys(b).length && fields.every((field) => field in b);
}

/** Null where the rows have no ids of their own. */
function haveOtherIds(a: Reading, b: Reading): boolean | null {
  if (numberTheirLines(a, b)) return null;
  const field = ownIdOf(a.tab);
  const ids = new Set(cellsUnder(a, field).map(String));
  const others = cellsUnder(b, field);
  if (ids.size === 0 || others.length === 0) return null;
  return !others.some((id) => ids.has(String(id))) || overlap(a, b, field) || areParts(a, b, field);
}

/**
 * Exports of two spans that share some days: each has ids of its own, and what stands on both is the same to the letter,
 * so that it does not matter which of them is counted.
 */
function overlap(a: Reading, b: Reading, field: string): boolean {
  if (!followOn(a, b)) return false;
  const fields = Object.keys(a.columns);
  const others = new Set(rowTexts(b, fields));
  const otherIds = new Set(rowTexts(b, [field]));
  const rows = rowTexts(a, fields);
  const ids = rowTexts(a, [field]);
  if (rows.length !== ids.length) return false;
  const shared = rows.filter((_, row) => otherIds.has(ids[row] as string));
  return shared.length < rows.length && shared.length < otherIds.size && shared.every((row) => others.has(row));
}

/**
 * Exports of two views that share some rows, each row with the moment of its last change, so that the newer of its copies is
 * known. Where most of one stands on the other, it is an older list of the same: what is missing in the newer may be deleted.
 */
function areParts(a: Reading, b: Reading, field: string): boolean {
  if (!a.columns.modifiedAt || !b.columns.modifiedAt) return false;
  const [ids, others] = [a, b].map((one) => new Set(cellsUnder(one, field).map(String))) as [Set<string>, Set<string>];
  const shared = [...ids].filter((id) => others.has(id)).length;
  return shared <= mostShared * Math.min(ids.size, others.size);
}

const mostShared = 0.5;

/** Lists of clients without a day or a rep: nobody stands on both. */
function haveOtherClients(a: Reading, b: Reading): boolean {
  const hasMore = [a, b].some(({ tab, columns }) => columns[ownDay[tab] ?? ''] || columns.rep);
  if (hasMore || !a.columns.client || !b.columns.client) return false;
  const clients = new Set(cellsUnder(a, 'client').map((cell) => foldText(String(cell))));
  return clients.size > 0 && !cellsUnder(b, 'client').some((cell) => clients.has(foldText(String(cell))));
}

function areOthers(a: Reading, b: Reading): boolean {
  if (!a.columns.rep || !b.columns.rep) return false;
  const reps = new Set(repsOf(a));
  const others = repsOf(b);
  // Rows of nobody are the whole team's.
  return reps.size > 0 && others.length > 0 && !others.some((rep) => reps.has(rep));
}

function repsOf(reading: Reading): string[] {
  const texts = [...new Set(cellsUnder(reading, 'rep').map(String))];
  // The headings may stand again between the rows.
  const heading = foldText(reading.columns.rep?.heading ?? '');
  return texts.filter((text) => !isTotal(text) && foldText(text) !== heading).map(foldPerson);
}

/** Days that both write without a year are those of one year: January and February are apart in any. */
function areApart(a: Reading, b: Reading): boolean {
  return orders.some((order) => {
    const spans = spansOf(a, b, order);
    return spans !== null && (spans[0].to < spans[1].from || spans[1].to < spans[0].from);
  });
}

/**
 * Both sheets are written in one order of days and months, though nothing may tell which: in the other, March is all year.
 * A day that stands on both keeps them together in either.
 */
const orders: readonly DayMonthOrder[] = ['day first', 'month first'];

/** One begins before the other begins, and ends before it ends. */
function followOn(a: Reading, b: Reading): boolean {
  const spans = spansOf(a, b, 'day first');
  if (!spans) return false;
  const [first, second] = spans[0].from < spans[1].from ? spans : [spans[1], spans[0]];
  return first.from < second.from && first.to < second.to;
}

function spansOf(a: Reading, b: Reading, order: DayMonthOrder): readonly [Span, Span] | null {
  const [own, other] = [yearOf(a), yearOf(b)];
  const first = spanOf(a, own ?? other ?? leapYear, order);
  const second = spanOf(b, other ?? own ?? leapYear, order);
  return first && second && [first, second];
}

type Span = { readonly from: number; readonly to: number };

/**
 * Null where a day cannot be told. A row without a day is a sum or a note.
 * @param year of days that bear none: `7 Mar` on the sheet *Mar 2025*
 */
function spanOf(reading: Reading, year: number, order: DayMonthOrder): Span | null {
  const field = dayField(reading);
  if (field === undefined) return null;
  const span = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  for (const cell of cellsUnder(reading, field)) {
    const day = dayNumber(dated(cell, year), order);
    if (day === null) continue;
    span.from = Math.min(span.from, day);
    span.to = Math.max(span.to, day);
  }
  return span.from <= span.to ? span : null;
}

/** The year that the sheet's name tells, else the rows above its headings, else a day that bears one. */
function yearOf(reading: Reading): number | null {
  const above = reading.cells.slice(0, reading.headingRow).flat();
  for (const texts of [[reading.sheet], above.filter((cell) => typeof cell === 'string')]) {
    const years = texts.flatMap((text) => yearsIn(String(text)));
    if (years.length > 0) return years.every((year) => year === years[0]) ? Number(years[0]) : null;
  }
  const field = dayField(reading);
  for (const cell of field === undefined ? [] : cellsUnder(reading, field)) {
    const day = isYearless(cell) ? null : dayNumber(cell, 'day first');
    if (day !== null) return civilOf(day).year;
  }
  return null;
}

/** Of deals without the day they were created, the day they closed. */
function dayField({ tab, columns }: Reading): string | undefined {
  const own = ownDay[tab] ?? 'at';
  return tab !== 'deals' || own === undefined || columns[own] ? own : ['closed', 'wonAt'].find((one) => columns[one]);
}

function isYearless(cell: Cell): boolean {
  return typeof cell === 'string' && dayWithoutYear(cell) !== null;
}

function dated(cell: Cell, year: number): Cell {
  const day = typeof cell === 'string' ? dayWithoutYear(cell) : null;
  return day ? withYear(day, year) : cell;
}

function cellsUnder({ cells, headingRow, columns }: Reading, field: string) {
  const index = columns[field]?.index;
  if (index === undefined) return [];
  return cells.slice(headingRow + 1).flatMap((row) => {
    const cell = row[index];
    return cell === undefined || isBlank(cell) ? [] : [cell];
  });
}
