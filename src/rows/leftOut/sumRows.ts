import { isShare } from '../../find/headings/shareHeading.ts';
import type { Reading } from '../../find/reading.ts';
import { isMeasure } from '../../find/shapes/axis/axisCell.ts';
import { foldText } from '../../values/foldText.ts';
import { isActual, isEverybody, isPlanOrAverage, isSumOrPlan } from '../../values/sumWords.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import type { NumberColumn, TypedTab } from '../typedTab.ts';
import { cellsOfRow } from './leaveOut.ts';

/**
 * Rows of a tally that sum up, plan or compare, by what stands where a rep or the type of the row should be. A row of
 * everybody is a sum only where others have rows of their own: some teams keep nothing else.
 */
export function sumRowsOf(tab: TypedTab, reading: Reading): { row: number; label: string }[] {
  const rep = reading.columns.rep?.index;
  const day = reading.columns.day?.index;
  const types = typeColumnsOf(tab, reading);
  const found: { row: number; label: string }[] = [];
  const ofEverybody: { row: number; label: string }[] = [];
  const ofNobody: { row: number; label: string }[] = [];
  let anyRep = false;
  for (let row = 0; row < tab.rows; row += 1) {
    const cells = cellsOfRow(tab, reading, row);
    const name = textAt(cells, rep);
    const type = types.map((index) => textAt(cells, index)).find(isSumOrPlan);
    if (type !== undefined) found.push({ row, label: type });
    else if (isPlanOrAverage(name)) found.push({ row, label: name });
    else if (rep !== undefined && name === '' && isPlanOrAverage(firstText(cells)))
      found.push({ row, label: firstText(cells) });
    else if (isEverybody(name)) ofEverybody.push({ row, label: name });
    else if (isFigure(name) && countedIn(tab, row) <= 1) ofNobody.push({ row, label: name });
    // Numbers of nobody on no day are the sums at the end of a tally.
    else if (day !== undefined && name === '' && isBlank(cells[day] ?? '') && !cells.every(isBlank))
      found.push({ row, label: String(cells.find((cell) => !isBlank(cell))) });
    else if (name !== '') anyRep = true;
  }
  return anyRep ? [...found, ...ofEverybody, ...ofNobody] : found;
}

/** "Connect rate", "Meetings" before one number below the reps: a figure of the whole team. */
function isFigure(name: string): boolean {
  return name !== '' && !departments.test(foldText(name)) && (isShare(name) || isMeasure(name));
}

/** What a group of people may be called as well as what they make. */
const departments = /^(sales|leads?|deals?|inbound|outbound|продажи|лиды|сделки)$/;

/** How many numbers a row of the tally has. */
function countedIn({ columns }: TypedTab, row: number): number {
  return Object.values(columns).filter(
    (one): one is NumberColumn => one.kind === 'number' && !Number.isNaN(one.values[row]),
  ).length;
}

/** What a row begins with, where that is a text. */
function firstText(cells: readonly Cell[]): string {
  const first = cells.find((cell) => !isBlank(cell));
  return typeof first === 'string' ? first.trim() : '';
}

function textAt(cells: readonly Cell[], index: number | undefined): string {
  const cell = index === undefined ? '' : cells[index];
  return typeof cell === 'string' ? cell.trim() : '';
}

/** Columns that no field claims whose every text says that the row was done, planned or summed up. */
function typeColumnsOf(tab: TypedTab, reading: Reading): number[] {
  const claimed = new Set(Object.values(reading.columns).map(({ index }) => index));
  const width = reading.cells[reading.headingRow]?.length ?? 0;
  const types: number[] = [];
  for (let index = 0; index < width; index += 1) {
    if (claimed.has(index)) continue;
    const texts = new Set<string>();
    let isType = true;
    for (let row = 0; isType && row < tab.rows; row += 1) {
      const text = textAt(cellsOfRow(tab, reading, row), index);
      isType = text === '' || isActual(text) || isSumOrPlan(text);
      if (text !== '') texts.add(text);
    }
    if (isType && [...texts].some(isActual) && [...texts].some(isSumOrPlan)) types.push(index);
  }
  return types;
}
