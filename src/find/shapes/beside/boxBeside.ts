import { foldHeading } from '../../../values/foldText.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import type { TabName } from '../../../vocabulary/tab.ts';
import { headingIndexOf, joined } from '../../headings/headingIndex.ts';
import { axisKindOf, isTotal } from '../axis/axisCell.ts';
import { isDay, isHeadingOf } from '../axis/keyColumns.ts';

/** Nobody keeps a longer tracker by hand: a log is not searched for them. */
const mostRows = 2_000;
/** Of a label and a number; texts alone may take more columns. */
const widest = 4;
/** A row of headings has several, a title stands alone. */
const fewestHeadings = 2;

const longestSign = 2;
/** A summary has a row for each rep, the tracker beside it several. */
const shortBeside = 3;

/** Columns side by side, from the first to the one after the last. */
export type Box = { readonly from: number; readonly to: number };

/**
 * What somebody keeps at the right of a tracker, beyond an empty column: remarks, a legend, goals or prizes with a number each.
 * It is no column of the tracker: its first cells are texts, at most one number stands behind each, and no heading of the
 * tracker's stands above it. From the left; none where anything else stands among them.
 * @param choices the tabs whose headings may be those of the tracker's own columns
 */
export function boxesBeside(cells: Cells, choices: readonly TabName[]): readonly Box[] {
  if (cells.length > mostRows) return [];
  const blocks = blocksOf(cells);
  const boxes: Box[] = [];
  for (let i = blocks.length - 1; i > 0; i -= 1) {
    const main = { from: 0, to: (blocks[i - 1] as Box).to };
    if (!isBox(cells, blocks[i] as Box, main, choices)) break;
    boxes.unshift(blocks[i] as Box);
  }
  return boxes;
}

/** The sheet without them; the same cells where there are none. */
export function withoutBoxes(cells: Cells, choices: readonly TabName[]): Cells {
  const [first] = boxesBeside(cells, choices);
  return first ? cells.map((line) => line.slice(0, first.from - 1)) : cells;
}

function blocksOf(cells: Cells): Box[] {
  const width = Math.max(0, ...cells.map(({ length }) => length));
  const blocks: { from: number; to: number }[] = [];
  let isOpen = false;
  for (let column = 0; column < width; column += 1) {
    const isEmpty = cells.every((line) => isBlank(line[column] ?? ''));
    if (!isEmpty && isOpen) (blocks[blocks.length - 1] as { to: number }).to = column + 1;
    else if (!isEmpty) blocks.push({ from: column, to: column + 1 });
    isOpen = !isEmpty;
  }
  return blocks;
}

function isBox(cells: Cells, box: Box, main: Box, choices: readonly TabName[]): boolean {
  if (box.to - box.from > widest) return false;
  const lines = cells.map((line) => ({
    own: filled(line, box),
    beside: filled(line, main),
    first: line[box.from] ?? '',
  }));
  const said = lines.filter(({ own }) => own.length > 0);
  if (!said.every(({ own, first }) => own.every(mayStandInBox) && (isBlank(first) || typeof first === 'string')))
    return false;
  const numbers = said.flatMap(({ own }) => own.filter((cell) => typeof cell === 'number').length);
  const isOfNumbers = numbers.some((count) => count > 0);
  if (isOfNumbers && (box.to - box.from > 2 || said.some(({ first }) => isBlank(first)))) return false;
  const headed = lines.filter(({ beside }) => beside.length >= fewestHeadings && beside.every(isText));
  // Below "Goals | Daily" it is the numbers that would be a column of the tracker's.
  const saidOf = (own: readonly Cell[]): readonly Cell[] => (isOfNumbers ? own.slice(1) : own);
  if (headed.some(({ own, beside }) => own.every(isText) && areOfTable(saidOf(own), beside, choices)))
    return isOfNumbers && areSumsOf(cells, box, main);
  // Beside numbers across no column is one of texts.
  if (choices.length === 1) return true;
  // As long as the tracker, and headed with it: a column that nobody else would name so.
  const isHeaded = headed.some(({ own }) => own.length > 0 && own === said[0]?.own);
  return !isHeaded || said.length * 2 < lines.filter(({ beside }) => beside.length > 0).length;
}

/** "Rep | Calls" with one row for each, beside the months of each: what the tracker counts, in all. */
function areSumsOf(cells: Cells, box: Box, main: Box): boolean {
  const lines = cells.map((line) => filled(line, box)).filter((own) => own.length > 1);
  const [headings, ...rows] = lines;
  if (!isHeadingOf('rep', headings?.[0] ?? '') || rows.length === 0) return false;
  const beside = cells.map((line) => filled(line, main)).filter((own) => own.length > 0);
  const said = new Set(beside.flat().map((cell) => String(cell).trim()));
  const isKnown = ([label]: readonly Cell[]): boolean => isTotal(String(label)) || said.has(String(label).trim());
  return rows.every(isKnown) && rows.length * shortBeside <= beside.length;
}

/** Columns of the tracker's own: known headings, or its headings again. A sign that a legend explains is neither. */
function areOfTable(own: readonly Cell[], beside: readonly Cell[], choices: readonly TabName[]): boolean {
  const isSign = String(own[0] ?? '').trim().length <= longestSign;
  return !isSign && own.some((cell) => isHeading(cell, choices) || beside.some((one) => isSame(one, cell)));
}

function filled(line: readonly Cell[], { from, to }: Box): Cell[] {
  return line.slice(from, to).filter((cell) => !isBlank(cell));
}

function mayStandInBox(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && !isDay(cell) && axisKindOf(cell) !== 'weekday');
}

function isText(cell: Cell): boolean {
  return typeof cell === 'string';
}

function isSame(one: Cell, other: Cell): boolean {
  return foldHeading(String(one)) === foldHeading(String(other));
}

function isHeading(cell: Cell, choices: readonly TabName[]): boolean {
  if (typeof cell !== 'string') return false;
  if (['measure', 'share', 'aim', 'total', 'part', 'bare'].includes(axisKindOf(cell))) return true;
  const key = joined(foldHeading(cell));
  return choices.some((tab) => headingIndexOf(tab).listed.has(key));
}
