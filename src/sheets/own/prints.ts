import { type Cell, isDate } from '../../vocabulary/cell.ts';
import { hashOf } from '../../vocabulary/hashOf.ts';

/** Characters a row: in a block of two hundred rows, one of people passes for ours once in eight thousand times. */
export const width = 4;
export const blank = '.'.repeat(width);

/** Equal for a row as it was written and as Sheets gives it back. */
export function printOf(row: readonly unknown[]): string {
  const cells = row.map((cell) => canonical(cell as Cell));
  while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
  if (cells.length === 0) return blank;
  return printOfText(cells.join('\u0001'));
}

export function printOfText(text: string): string {
  return hashOf(text).toString(36).padStart(width, '0').slice(-width);
}

export const isBlankPrint = (print: string | undefined): boolean => print === undefined || print === blank;

/** Whether the row is the whole one with some cells taken out. */
export function isPartOf(row: readonly unknown[], whole: readonly unknown[]): boolean {
  const rest = row.map((cell) => canonical(cell as Cell)).filter((text) => text !== '');
  for (const cell of whole) if (canonical(cell as Cell) === rest[0]) rest.shift();
  return rest.length === 0;
}

/** Numbers as far as Sheets keeps them; of a text what no service trims, wraps or corrects. */
function canonical(cell: Cell): string {
  if (typeof cell === 'number') return String(Number(cell.toPrecision(12)));
  return String(cell)
    .replace(/[\s\p{Cc}\p{Cs}\u200b-\u200f\ufeff\ufffd]/gu, '')
    .replace(/^'+/, '');
}

/** What a list says, in whatever order people have sorted it; numbers and dates alike, since formats decide which they are. */
export function listPrint(rows: readonly (readonly Cell[])[]): string {
  let sum = 0;
  for (const row of rows) {
    const texts = row.map((cell) => canonical(cell).replace(/^[\d.,:/+%-]+$/, '#'));
    const cells = row.map((cell, i) => (typeof cell === 'number' || isDate(cell) ? '#' : texts[i]));
    while (cells[cells.length - 1] === '') cells.pop();
    if (cells.length > 0) sum = (sum + hashOf(cells.join('\u0001'))) >>> 0;
  }
  return sum.toString(36);
}
