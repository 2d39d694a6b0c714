import { dayWithoutYear, leapYear } from '../../../values/dayWithoutYear.ts';
import { foldHeading, foldText } from '../../../values/foldText.ts';
import { isSumOrPlan } from '../../../values/sumWords.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import { monthNamed } from '../../../vocabulary/monthNamed.ts';
import { headingIndexOf, joined } from '../../headings/headingIndex.ts';
import { axisKindOf, isDayCell, isMeasure, isNobodysName, isTotal } from '../axis/axisCell.ts';
import { holdNumbers, isHeadingOf, valuesOf } from '../axis/keyColumns.ts';
import { spanNamed } from '../axis/spanNamed.ts';
import { keyOf } from '../headings/headingLevels.ts';
import { madeHeading, usualHeadings } from '../headings/madeHeading.ts';
import { dayIn, dayTitle, haveDayTitles } from './dayTitles.ts';
import { type TableContext, tableContext } from './tableContext.ts';

/** A plain table with columns for the day and the rep that stand above its rows. */
export type TitledColumns = { readonly cells: Cells; readonly hasDay: boolean; readonly hasRep: boolean };

/**
 * A log whose day, or whose rep, stands in a title only: above it, between its rows, above its headings that stand
 * there again, or in the name of the sheet, with a column for each. Null where every row says both, and where none is
 * told.
 */
export function withTitledColumns(sheet: string, cells: Cells, headingRow: number): TitledColumns | null {
  const headings = cells[headingRow] ?? [];
  const needsDay = !hasDays(cells, headingRow) && (countsReps(cells, headingRow) || !isSnapshot(headings));
  const needsRep = !headings.some((heading) => isHeadingOf('rep', heading));
  if (!needsDay && !needsRep) return null;
  const above = cells.slice(0, headingRow);
  const context = tableContext([above, [[sheet]]]);
  const names = needsRep ? repTitles(cells, headingRow) : new Map<number, string>();
  let rep = needsRep ? (names.get(-1) ?? tableContext([above]).rep ?? '') : '';
  let day = needsDay
    ? (dayIn(above, context.year) ??
      dayIn([[sheet]], context.year) ??
      bareDayOf(sheet, context) ??
      monthOf(context, cells, headingRow))
    : '';
  if (
    day === '' &&
    rep === '' &&
    names.size === 0 &&
    !(needsDay && haveDayTitles(cells, headingRow + 1, cells.length, context.year, 1))
  )
    return null;
  const isAgain = againOf(headings);
  const ownDay = needsDay ? -1 : headings.findIndex((heading) => isHeadingOf('day', heading));
  // Numbers alone where every row has its day: the sums of the columns.
  const areSums = (line: readonly Cell[], filled: readonly Cell[]): boolean =>
    ownDay >= 0 && isBlank(line[ownDay] ?? '') && filled.every((cell) => typeof cell === 'number');
  const told: { day: string; rep: string }[] = cells.map(() => ({ day: '', rep: '' }));
  const titles = new Set<number>();
  for (let row = headingRow + 1; row < cells.length; row += 1) {
    const line = cells[row] as readonly Cell[];
    const filled = line.filter((cell) => !isBlank(cell));
    const own = needsDay ? dayTitle(line, context.year) : null;
    if (own !== null || names.has(row)) titles.add(row);
    if (own !== null) day = own;
    else if (names.has(row)) rep = names.get(row) as string;
    else if (
      filled.length > 1 &&
      !isSum(filled) &&
      !isAgain(line) &&
      !areOtherHeadings(filled) &&
      !areSums(line, filled)
    )
      told[row] = { day, rep };
  }
  const hasDay = told.some((one) => one.day !== '');
  const hasRep = told.some((one) => one.rep !== '');
  if (!hasDay && !hasRep) return null;
  const width = Math.max(...cells.map((row) => row.length));
  const words: [boolean, Cell, keyof (typeof told)[number]][] = [
    [hasDay, madeHeading(headings, usualHeadings.day), 'day'],
    [hasRep, madeHeading(headings, usualHeadings.rep), 'rep'],
  ];
  const asked = words.filter(([isTold]) => isTold);
  const isHeading = (row: number): boolean => row === headingRow || (row > headingRow && isAgain(cells[row] ?? []));
  const added = (row: number): Cell[] =>
    asked.map(([, word, key]) => (isHeading(row) ? word : (told[row]?.[key] ?? '')));
  const blanks = (count: number): Cell[] => new Array<Cell>(count).fill('');
  const completed = cells.map((row, i): Cell[] =>
    // A title is no row: it stands where nothing is read.
    titles.has(i)
      ? [...blanks(width + asked.length), row.find((cell) => !isBlank(cell)) ?? '']
      : [...row, ...blanks(width - row.length), ...added(i)],
  );
  return { cells: completed, hasDay, hasRep };
}

/** "May 5" where nothing says the year: it is told as that of any other day without one. A number alone is no day of a sheet. */
function bareDayOf(sheet: string, { year }: TableContext): string | null {
  const isDay = year === null && /\p{L}{3}/u.test(sheet) && dayWithoutYear(sheet) !== null;
  return isDay && spanNamed(sheet, leapYear)?.unit === 'day' ? sheet.trim() : null;
}

/** "MTD", or "Goal/day" before nothing but numbers: nobody's own row. */
function isSum([first, ...others]: readonly Cell[]): boolean {
  if (isTotal(String(first))) return true;
  return typeof first === 'string' && isSumOrPlan(first) && others.every((cell) => typeof cell === 'number');
}

/** "Rep | Calls | Meetings" between the rows: the headings of a summary, and no row of the day above it. */
function areOtherHeadings(filled: readonly Cell[]): boolean {
  return filled.every((cell) => typeof cell === 'string' && ['measure', 'share', 'heading'].includes(axisKindOf(cell)));
}

/** Two and more are what a table counts of each rep. */
const fewestMeasures = 2;

/** The month of which a table of reps holds the counts; a row of a log would want its day. */
function monthOf({ year, month, span }: TableContext, cells: Cells, headingRow: number): string {
  if (year === null || month === null || span || !countsReps(cells, headingRow)) return '';
  return `${year}-${String(month).padStart(2, '0')}`;
}

function countsReps(cells: Cells, headingRow: number): boolean {
  const headings = cells[headingRow] ?? [];
  const counts = headings.filter(
    (heading, column) =>
      typeof heading === 'string' && isMeasure(heading) && holdNumbers(cells, headingRow + 1, [column]),
  );
  return headings.some((heading) => isHeadingOf('rep', heading)) && counts.length >= fewestMeasures;
}

/** Days that are still to come say nothing of the row's own. */
const later = /follow|next|call ?back|due|remind|следующ|перезвон|напомн|дедлайн/i;
/** Two days in five are a column of days. */
const someDays = 0.4;

function hasDays(cells: Cells, headingRow: number): boolean {
  const headings = cells[headingRow] ?? [];
  const isOfNow = (heading: Cell): boolean => !later.test(String(heading));
  if (headings.some((heading) => isOfNow(heading) && isHeadingOf('day', heading))) return true;
  return headings.some((heading, column) => {
    if (!isOfNow(heading)) return false;
    const values = valuesOf(cells, headingRow + 1, column);
    return values.filter((cell) => isDayCell(cell)).length > values.length * someDays;
  });
}

/** A list of deals is of the day it was made, which is nothing's own day. */
function isSnapshot(headings: readonly Cell[]): boolean {
  const { listed } = headingIndexOf('deals');
  return headings.some((heading) =>
    listed.get(joined(foldHeading(String(heading))))?.some(({ field }) => /^(stage|amount|closed)$/.test(field)),
  );
}

/** By row: the name above headings that stand there again, −1 for the first; none unless each of several has one. */
function repTitles(cells: Cells, headingRow: number): Map<number, string> {
  const headings = cells[headingRow] ?? [];
  const isAgain = againOf(headings);
  const tops = [headingRow];
  for (let row = headingRow + 1; row < cells.length; row += 1)
    if (isAgain(cells[row] as readonly Cell[])) tops.push(row);
  const found = tops.map((top): [number, string] | null => {
    const row = cells.slice(0, top).reduce((last, line, i) => (line.every(isBlank) ? last : i), -1);
    const filled = (cells[row] ?? []).filter((cell) => !isBlank(cell));
    const [text] = filled;
    return filled.length === 1 && typeof text === 'string' && isName(text)
      ? [top === headingRow ? -1 : row, text.trim()]
      : null;
  });
  const names = found.flatMap((one) => one ?? []);
  const isEach = tops.length > 1 && !found.includes(null) && new Set(names).size === names.length;
  return isEach ? new Map(found as [number, string][]) : new Map();
}

/** Whether a title may be a name: a few words that are nothing else. */
export function isName(text: string): boolean {
  const words = foldText(text).split(' ');
  return (
    words.length <= 3 &&
    !/\d/.test(text) &&
    axisKindOf(text) === 'name' &&
    !isNobodysName(text) &&
    monthNamed(text) === 0
  );
}

/** Whether a row is these headings once more. */
function againOf(headings: readonly Cell[]): (row: readonly Cell[]) => boolean {
  const keys = headings.map(keyOf);
  if (headings.every(isBlank)) return () => false;
  return (row) => keys.every((key, i) => keyOf(row[i]) === key);
}
