import { classifierOf } from '../../settings/classOf.ts';
import { readAmount } from '../../values/amount.ts';
import { compactDate } from '../../values/compactDate.ts';
import { withoutCounted } from '../../values/countUnit.ts';
import { dayWithoutYear } from '../../values/dayWithoutYear.ts';
import { firstDayOf } from '../../values/firstDay.ts';
import { foldText } from '../../values/foldText.ts';
import { readMoment, readTimeOfDay } from '../../values/moment.ts';
import { readSeconds } from '../../values/seconds.ts';
import { readNumber } from '../../values/wholeNumber.ts';
import { type Cell, isDate } from '../../vocabulary/cell.ts';
import { calendarYear } from '../../vocabulary/period.ts';
import type { Field } from '../../vocabulary/tab.ts';

/** How well a column's cells agree with a field. */
export type Fit = {
  /** 0 to 1; below `leastFit` the column is something else. */
  readonly fit: number;
  /** Share of the values that belong to a class of the field; 0 for other kinds. */
  readonly known: number;
  /** Values there are, and the field knows none of them. */
  readonly isDoubtful: boolean;
};

/** Two cells in five: with fewer a column of remarks, among which days or names stand, would be one of those. */
export const leastFit = 0.4;
/** Share of its values that a column must be understood by where its heading does not say what it is. */
const leastKnown = 0.6;
/** Nothing to see: an empty column gives way to one with cells, and its heading still counts. */
const unseen: Fit = { fit: 0.9, known: 0, isDoubtful: false };

/** How many of the cells, without blank ones, are values of the field, whatever the column is headed. */
export function knownAs(field: Field, cells: readonly Cell[]): number {
  return fitOf(field, cells, false, false).known;
}

/**
 * @param cells without blank ones
 * @param listedHigh the heading is one of the field's two main ones: values that nobody knows are then asked about
 * @param isOwnId each row should have an id of its own
 */
export function fitOf(field: Field, cells: readonly Cell[], listedHigh: boolean, isOwnId: boolean): Fit {
  if (cells.length === 0) return unseen;
  switch (field.kind) {
    case 'class':
      return classFit(field, cells, listedHigh);
    case 'person':
      return plain(shareOf(cells, personShare) * (isVaried(cells) ? ofSomethingElse.people : 1));
    case 'stage':
      return {
        ...plain(shareOf(cells, nameShare) * (isVaried(cells) ? ofSomethingElse.stages : 1)),
        known: knownShare(field, cells),
      };
    case 'time':
      return plain(timesIn(cells, field.periods ? periodShare : timeShare));
    case 'id':
      return plain(shareOf(cells, idShare) * (isOwnId && repeats(cells) ? ofSomethingElse.ids : 1));
    default:
      return plain(shareOf(cells, shares[field.kind]));
  }
}

function plain(fit: number): Fit {
  return { fit, known: 0, isDoubtful: false };
}

type Share = (cell: Cell) => number;
let knownShares: WeakMap<readonly Cell[], Map<Share, number>> | null = null;

/** "No" among dates says that there is none; alone it answers a question, and a yes or no is no time. */
function timesIn(cells: readonly Cell[], share: Share): number {
  const said = 1 - shareOf(cells, noDateShare);
  return said <= 0 ? 0 : Math.min(1, shareOf(cells, share) / said);
}

/** A list of clients' names may be people, and still be reps where no better column is; stages and ids it cannot be. */
const ofSomethingElse = { people: 0.6, stages: 0.3, ids: 0.3 } as const;

/** Several tabs ask the same of one column: each answer is kept with the column's cells. */
function shareOf(cells: readonly Cell[], share: Share): number {
  knownShares ??= new WeakMap();
  const known = knownShares.get(cells) ?? new Map<Share, number>();
  knownShares.set(cells, known);
  const before = known.get(share);
  if (before !== undefined) return before;
  let sum = 0;
  for (const cell of cells) sum += share(cell);
  known.set(share, sum / cells.length);
  return sum / cells.length;
}

const shares = {
  timeOfDay: (cell: Cell) => clockShare(cell),
  seconds: (cell: Cell) => (isDate(cell) ? Number(isClock(cell)) : Number(typeof readSeconds(cell) === 'number')),
  money: (cell: Cell) => Number(typeof readAmount(cell) === 'number'),
  number: (cell: Cell) => Number(typeof readNumber(cell) === 'number'),
  period: (cell: Cell) => Number(isDate(cell) || typeof cell === 'number' || /\d/.test(String(cell))),
  text: (cell: Cell) => (isDate(cell) || typeof cell === 'boolean' ? 0.3 : 1),
};

/** A Date of 1899, as Sheets gives durations and times of day. */
function isClock(date: Date): boolean {
  return date.getTime() < -2e12;
}

/** 1 is a day beyond doubt; less is a number or a text that may be one, in the order in which a column of days is likelier. */
function timeShare(cell: Cell): number {
  if (typeof cell === 'number' && compactDate(cell)) return 0.8;
  if (typeof cell === 'number') return (cell > 20_000 && cell < 80_000) || (cell > 6e8 && cell < 2.6e12) ? 0.6 : 0;
  if (typeof cell === 'boolean') return 0;
  if (typeof cell !== 'string') return isClock(cell) ? 0 : 1;
  const moment = readMoment(cell, 'day first');
  if (typeof moment !== 'string') return 1;
  if (moment === 'blank') return 0;
  const other = readMoment(cell, 'month first');
  if (typeof other !== 'string') return 1;
  if (moment === 'impossible' || other === 'impossible') return 0.8;
  const day = dayWithoutYear(cell);
  return day && !day.isWeek ? 0.7 : 0;
}

function noDateShare(cell: Cell): number {
  return Number(typeof cell === 'string' && readMoment(cell, 'day first') === 'blank');
}

function periodShare(cell: Cell): number {
  if (typeof cell !== 'string') return timeShare(cell);
  if (firstDayOf(cell, 'day first', calendarYear) ?? firstDayOf(cell, 'month first', calendarYear)) return 1;
  return dayWithoutYear(cell) ? 0.7 : timeShare(cell);
}

function clockShare(cell: Cell): number {
  if (typeof cell === 'number') return cell >= 0 && cell < 1 ? 0.8 : 0;
  if (typeof cell === 'boolean') return 0;
  if (typeof cell !== 'string') return Number(isClock(cell));
  return Number(cell.length < 13 && typeof readTimeOfDay(cell) === 'number');
}

/** The number of a user in a CRM is somebody, but less surely than a name. */
function personShare(cell: Cell): number {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0 ? 0.7 : 0;
  if (typeof cell !== 'string' || cell.length > 80) return 0;
  if (/^(yes|no|true|false|y|n|да|нет)$/i.test(cell.trim())) return 0;
  if (/\p{L}/u.test(cell)) return typeof readMoment(cell, 'day first') === 'string' ? 1 : 0;
  return /^\d{1,20}$/.test(cell.trim()) ? 0.7 : 0;
}

function nameShare(cell: Cell): number {
  if (typeof cell === 'number') return 0.6;
  return Number(typeof cell === 'string' && cell.length <= 80 && typeof readMoment(cell, 'day first') === 'string');
}

function idShare(cell: Cell): number {
  if (typeof cell === 'number') return 1;
  return Number(typeof cell === 'string' && cell.length <= 120);
}

/** Nearly every row its own value: that is a record's name, not a rep or a stage. Of fewer rows each may have its own rep. */
function isVaried(cells: readonly Cell[]): boolean {
  return cells.length >= 30 && distinct(cells) > cells.length * 0.9;
}

/** Of ten rows and more, two in five name a row above again: that is the id of something else. */
function repeats(cells: readonly Cell[]): boolean {
  return cells.length >= 10 && distinct(cells) < cells.length * 0.6;
}

function distinct(cells: readonly Cell[]): number {
  return new Set(cells.map((cell) => (typeof cell === 'string' ? foldText(cell) : String(cell)))).size;
}

function knownShare(field: Field, cells: readonly Cell[]): number {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(String(cell), (counts.get(String(cell)) ?? 0) + 1);
  const classify = classifierOf(field, undefined, [...counts.keys()]);
  let known = 0;
  for (const [text, count] of counts) if (classify(text) !== 'unknown') known += count;
  return known / cells.length;
}

/** A list of outcomes is short, and each of them comes again. */
const mostOfList = 40;

/** The numbers of a list that stands elsewhere, under a heading such as "outcome_id": they are the field, and each is asked about. */
export function fitOfListed(cells: readonly Cell[]): Fit {
  const kinds = distinct(cells);
  const areNumbers = cells.every((cell) => /^\d{1,6}$/.test(String(cell)));
  const isListed = areNumbers && kinds <= mostOfList && kinds < cells.length;
  return { fit: isListed ? 0.5 : 0, known: 0, isDoubtful: true };
}

/** Most of a column's cells: what the few others hold is a slip of the hand. */
const most = 0.5;

/** Numbers are no outcomes, unless they are a bare 0 and 1 or nearly all of them codes of the system. */
function areCounts(field: Field, cells: readonly Cell[]): boolean {
  const numbers = cells.filter((cell) => typeof cell === 'number' || isNumeral(cell)).map(String);
  if (numbers.length <= cells.length * most) return false;
  if (numbers.every((text) => /^\s*[01]\s*$/.test(text))) return false;
  const classify = classifierOf(field, undefined, [...new Set(numbers)]);
  const codes = numbers.filter((text) => /^\s*\d+(-S)?\s*$/.test(text) && classify(text) !== 'unknown');
  return codes.length < numbers.length * nearlyAll;
}

/** Some calls fail with a code that no list has. */
const nearlyAll = 0.9;

/** Of fewer cells each may have words of its own for the answer. */
const fewestNames = 5;

function isNumeral(cell: Cell): boolean {
  return typeof cell === 'string' && (/^\s*-?\d+([.,]\d+)?\s*%?\s*$/.test(cell) || isManyCounted(cell));
}

/** "38 calls" is how many; "2 calls" may be the second. */
function isManyCounted(text: string): boolean {
  return Number(withoutCounted(text) ?? 0) >= 10;
}

function classFit(field: Field, cells: readonly Cell[], listedHigh: boolean): Fit {
  if (cells.every(isDate) || areCounts(field, cells)) return plain(0);
  const known = knownShare(field, cells);
  // A column that only adds to another must say something that is understood.
  if (field.leftover && known < leastKnown) return plain(0);
  // Above any column of which nothing is understood, which is only asked about.
  if (known > 0) return { fit: 0.5 + known / 2, known, isDoubtful: false };
  // Of a column that is surely the outcome, each strange value is asked about; any other is not that field.
  const isAnswer = 'yes' in (field.classes ?? {});
  // A name in each row is nobody's yes or no, but who was called.
  if (isAnswer && cells.length >= fewestNames && distinct(cells) > cells.length / 2) return plain(0);
  const isAskedAbout = listedHigh || (field.answers !== undefined && !isAnswer);
  return { fit: isAskedAbout ? 0.5 : 0, known: 0, isDoubtful: true };
}

/** Whether most of the cells are words of the field's classes, whatever the column is called. */
export function isKnownByValues(field: Field, cells: readonly Cell[]): boolean {
  if (!field.classes || cells.some((cell) => typeof cell !== 'string')) return false;
  const texts = cells.map(String);
  const classify = classifierOf(wordsAlone(field), undefined, texts);
  const classOf = new Map([...new Set(texts)].map((text) => [text, classify(text)]));
  const classes = texts.map((text) => classOf.get(text) as string);
  const known = classes.filter((name) => name !== 'unknown' && name !== 'blank');
  return new Set(known).size > 1 && known.length >= texts.length * leastKnown;
}

let fieldsByWords: WeakMap<Field, Field> | null = null;

/** The field without its yes, no and numbers, which stand in columns of anything; one of each, whose phrases are known then. */
function wordsAlone(field: Field): Field {
  fieldsByWords ??= new WeakMap();
  const { answers: _yesAndNo, codes: _numbers, ...words } = field;
  const known = fieldsByWords.get(field) ?? words;
  fieldsByWords.set(field, known);
  return known;
}
