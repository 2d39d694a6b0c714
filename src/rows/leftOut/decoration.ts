import { headingsAgain } from '../../find/headings/headingsAgain.ts';
import type { Reading } from '../../find/reading.ts';
import { fieldsOf } from '../../settings/fieldNames.ts';
import { readAmount } from '../../values/amount.ts';
import { cellText } from '../../values/cellText.ts';
import { foldText } from '../../values/foldText.ts';
import { isPlanOrAverage, isSumOrPlan } from '../../values/sumWords.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import { type ExcludingReason, leftOutReasons, reasonCode } from '../../vocabulary/leftOut.ts';
import { ownDay } from '../../vocabulary/ownDay.ts';
import { rowNumber, type TypedTab, timesOf } from '../typedTab.ts';
import { anotherTableOf } from './anotherTable.ts';
import { rowsOfDayAlone } from './dayAlone.ts';
import { exampleRowsOf } from './exampleRows.ts';
import { cellsOfRow, leaveOut } from './leaveOut.ts';
import { rowsNotBegun } from './notBegun.ts';
import { sumRowsOf } from './sumRows.ts';
import { sumsOfGroups } from './sumsOfGroups.ts';
import { sumsOfOthers } from './sumsOfOthers.ts';
import { serialColumnsOf, templateRowsOf } from './templateRows.ts';
import { textAloneIn } from './textAlone.ts';

const footer =
  /^(grand )?totals?\b|^sub ?totals?\b|^(общий |промежуточный )?(итог|подытог)|^всего( |$)|^итого|^(count|sum|average|avg|количество|число записей|среднее|сумма)$|^(number of |total )?(count|rows|records|entries) \d+$|^\d+ (rows|records?|entries)$|^showing \d+ |^(количество|кол во|(количество |число )?(строк|записей)) \d+$|^\d+ (строк|запис)[а-я]{0,2}$|^confidential|^copyright|^©|^generated |^report generated/;

/** Rows that nobody wrote: blank ones, repeated headings, sums, plans and footers, what a template holds beforehand. */
export function leaveOutDecoration(tab: TypedTab, reading: Reading): void {
  const day = dayOf(tab);
  const times = day ? timesOf(tab, day) : null;
  leaveOutKnown(tab, reading);
  const other = anotherTableOf(tab, reading, times);
  for (let row = other; other >= 0 && row < tab.rows; row += 1)
    leaveOut(tab, row, 'another table', null, nameAt(tab, reading, row));
  if (tab.tab === 'dailyActivity')
    for (const { row, label } of sumRowsOf(tab, reading)) leaveOut(tab, row, 'total or footer', null, label);
  leaveOutUndated(tab, reading, times);
  if (tab.tab === 'dailyActivity')
    for (const row of [...sumsOfOthers(tab), ...sumsOfGroups(tab, (one) => nameAt(tab, reading, one))])
      leaveOut(tab, row, 'total or footer', null, nameAt(tab, reading, row));
  for (const row of exampleRowsOf(tab, reading)) leaveOut(tab, row, 'template row', null, '');
  for (const row of rowsOfDayAlone(tab, reading)) leaveOut(tab, row, 'template row', null, '');
  for (const row of templateRowsOf(tab, reading, times)) leaveOut(tab, row, 'template row', null, '');
  for (const row of rowsNotBegun(tab, reading, times)) leaveOut(tab, row, 'not begun', null, '');
}

/** What stands where a rep should be, or else first. */
function nameAt(tab: TypedTab, reading: Reading, row: number): string {
  const cells = cellsOfRow(tab, reading, row);
  const name = cells[reading.columns.rep?.index ?? -1] ?? '';
  return cellText(isBlank(name) ? (cells.find((cell) => !isBlank(cell)) ?? '') : name, tab.clock);
}

/** A mixed tab has a day of its own too until its rows are shared out: "Total Wine" is a client. */
function dayOf({ tab }: TypedTab): string | undefined {
  return tab === 'activities' ? 'at' : ownDay[tab];
}

/** Rows of a wide sheet that were no rows before it was turned, and lines that are none on a sheet of their own. */
function leaveOutKnown(tab: TypedTab, reading: Reading): void {
  const { origin, noRows } = reading;
  if (!origin && !noRows) return;
  for (let row = 0; row < tab.rows; row += 1) {
    const line = rowNumber(tab, row) - 1;
    const known = origin?.reasons[line] || noRows?.[line] || 0;
    if (known !== 0)
      leaveOut(
        tab,
        row,
        leftOutReasons[known] as ExcludingReason,
        null,
        cellText(cellsOfRow(tab, reading, row).find((cell) => !isBlank(cell)) ?? '', tab.clock),
      );
  }
}

/** Only a row without a readable day of its own can be one of these. */
function leaveOutUndated(tab: TypedTab, reading: Reading, times: Float64Array | null): void {
  const areHeadings = headingsOf(reading);
  const end = endOfTable(tab, reading);
  const serials = serialColumnsOf(reading);
  const isTextAlone = textAloneIn(tab, reading, times !== null && mostAreDated(times));
  for (let row = 0; row < tab.rows; row += 1) {
    if (times && !Number.isNaN(times[row])) continue;
    const cells = cellsOfRow(tab, reading, row);
    const first = cells.find((cell) => !isBlank(cell));
    if (first === undefined) leaveOut(tab, row, 'blank row', null, '');
    else if (areHeadings(cells)) leaveOut(tab, row, 'repeated headings', null, cellText(first, tab.clock));
    else if (isFooter(tab, reading, row, areHeadings, serials) || row >= end || isTextAlone(row))
      leaveOut(tab, row, 'total or footer', null, cellText(first, tab.clock));
  }
}

function headingsOf({ cells, headingRow, columns }: Reading): (row: readonly Cell[]) => boolean {
  const found = Object.values(columns).filter(({ heading }) => heading !== '');
  return headingsAgain(
    cells[headingRow] ?? [],
    found.map(({ index }) => index),
  );
}

function isFooter(
  tab: TypedTab,
  reading: Reading,
  row: number,
  areHeadings: (row: readonly Cell[]) => boolean,
  serials: ReadonlySet<number>,
): boolean {
  const cells = cellsOfRow(tab, reading, row);
  const first = cells.find((cell) => !isBlank(cell)) as Cell;
  const own = reading.columns[dayOf(tab) ?? ''];
  const day = own && cells[own.index];
  if (footer.test(foldText(String(first))) || (typeof day === 'string' && isSumOrPlan(day))) return true;
  const rep = reading.columns.rep;
  // "Daily goal" where the client of nobody would stand.
  if (rep && isBlank(cells[rep.index] ?? '') && typeof first === 'string' && isPlanOrAverage(first)) return true;
  if (isTotalBehind(cells)) return true;
  const found = Object.values(reading.columns);
  // A row of a mixed tab was taken for its type.
  if (!tab.picked && found.every(({ index }) => isBlank(cells[index] ?? ''))) return true;
  if (!tab.picked && isNumberedAhead(cells, serials, found)) return true;
  if (isSummaryLine(tab, reading, cells) || isNumbersAlone(tab, reading, cells)) return true;
  const isAlone = cells.filter((cell) => !isBlank(cell)).length === 1;
  // A number alone is the sum of a group; a text alone above headings is the title of the next one.
  return found.length > 3 && isAlone && (typeof first === 'number' || areHeadings(rowBelow(tab, reading, row)));
}

/** A row of which nothing is known but its number in the list; what a formula shows beside it is none of what is read. */
function isNumberedAhead(
  cells: readonly Cell[],
  serials: ReadonlySet<number>,
  found: readonly { readonly index: number }[],
): boolean {
  if (!found.some(({ index }) => serials.has(index))) return false;
  return cells.every(
    (cell, index) =>
      isBlank(cell) || serials.has(index) || (typeof cell !== 'string' && found.every((one) => one.index !== index)),
  );
}

/** "195,850 | Total", "Count: 19 | Subtotal | 195,850": such words may stand behind the sums, and nothing else beside them. */
function isTotalBehind(cells: readonly Cell[]): boolean {
  const texts = cells.filter(
    (cell) => typeof cell === 'string' && !isBlank(cell) && typeof readAmount(cell) !== 'number',
  );
  return texts.length > 0 && texts.every((text) => footer.test(foldText(String(text))));
}

function endOfTable(tab: TypedTab, reading: Reading): number {
  return endAmong(reading, tab.rows, (row) => cellsOfRow(tab, reading, row));
}

/** The first row of what stands below the table: texts alone, beyond a blank row, such as when it was updated and by whom. */
function endAmong({ columns }: Reading, rows: number, cellsAt: (row: number) => readonly Cell[]): number {
  const isRemark = ([cell, ...others]: readonly Cell[]): boolean => typeof cell === 'string' && others.length === 0;
  let end = rows;
  if (Object.keys(columns).length < fewestOfTable) return end;
  for (let row = rows - 1; row >= 0; row -= 1) {
    const cells = cellsAt(row).filter((cell) => !isBlank(cell));
    if (cells.length === 0) end = row + 1;
    else if (!isRemark(cells)) break;
  }
  return end;
}

/**
 * Why a line below the headings of one of several sheets is none of its rows: the sheet's own headings again, or what
 * stands below its table. Of the sheets together neither can be told.
 * @param rows how many lines there are; the answer is by line, 0 for a row
 */
export function noRowsOfSheet(reading: Reading, rows: number): Uint8Array {
  const first = reading.headingRow + 1;
  const cellsAt = (row: number): readonly Cell[] => reading.cells[first + row] ?? [];
  const areHeadings = headingsOf(reading);
  const reasons = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) if (areHeadings(cellsAt(row))) reasons[row] = reasonCode('repeated headings');
  for (let row = endAmong(reading, rows, cellsAt); row < rows; row += 1)
    reasons[row] = reasonCode(cellsAt(row).every((cell) => isBlank(cell)) ? 'blank row' : 'total or footer');
  return reasons;
}

/** Below a list of names alone there may be more of them. */
const fewestOfTable = 3;

/** The others of a log have a day each; of a base that is called later most rows have none. */
const mostDated = 0.5;

function mostAreDated(times: Float64Array): boolean {
  let dated = 0;
  for (let row = 0; row < times.length; row += 1) if (!Number.isNaN(times[row])) dated += 1;
  return dated >= times.length * mostDated;
}

/**
 * Numbers of nobody and nothing, on no day: the sum of a group, which a board writes below it without a word, or of a report,
 * with its currency.
 */
function isNumbersAlone({ tab }: TypedTab, { columns }: Reading, cells: readonly Cell[]): boolean {
  const currency = columns.currency?.index;
  const isSum = (cell: Cell, index: number): boolean => isBlank(cell) || typeof cell === 'number' || index === currency;
  if (tab === 'dailyActivity' || tab === 'targets' || !cells.every(isSum)) return false;
  const found = Object.entries(columns);
  const isNumber = (field: string): boolean =>
    field === 'currency' || ['money', 'number', 'seconds'].includes(fieldsOf(tab)[field]?.kind ?? '');
  return found.length > 3 && found.every(([field, { index }]) => isNumber(field) || isBlank(cells[index] ?? ''));
}

/** "Held: 13" below a list, its number under a heading of days or of people. */
function isSummaryLine(
  { tab }: TypedTab,
  { cells: all, headingRow, columns }: Reading,
  cells: readonly Cell[],
): boolean {
  const filled = cells.flatMap((cell, index) => (isBlank(cell) ? [] : [index]));
  const [label, number] = filled;
  const count = cells[number as number];
  if (filled.length !== 2 || typeof cells[label as number] !== 'string' || typeof count !== 'number') return false;
  // A day that lost its format is a larger number.
  if (count >= 10_000) return false;
  const areNamed = (index: number): boolean => typeof all[headingRow + 1]?.[index] === 'string';
  return Object.entries(columns).some(
    ([field, { index }]) =>
      index === number && (fieldsOf(tab)[field]?.kind === 'time' || (field === 'rep' && areNamed(index))),
  );
}

function rowBelow(tab: TypedTab, reading: Reading, row: number): readonly Cell[] {
  return reading.cells[rowNumber(tab, row)] ?? [];
}
