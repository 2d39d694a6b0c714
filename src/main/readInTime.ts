import type { SheetPart } from '../find/parts/sheetPart.ts';
import { readMore } from '../sheets/read/readSheets.ts';
import type { Language } from '../vocabulary/words.ts';
import { tooMuchToRead } from '../words/formulaErrors.ts';

/**
 * Google ends a function after 30 seconds. By the published figures that the cost model of the workbench is fitted to, the
 * middle ones, it takes 1.5 s to start and 20 µs to read a cell, which is 26 s for so many; then they are counted.
 */
export const mostCellsRead = 1_200_000;

type Read = typeof readMore;
type More = Parameters<Read>[1] extends ReadonlyMap<string, infer One> ? One : never;

/**
 * Reads for a formula that was given no range, and refuses at once what it could not end in its time: a cell that Google
 * ends says nothing of the reason.
 * @param read how, for tests without a spreadsheet
 */
export function readInTime(language: Language, read: Read = readMore): Read {
  let cells = 0;
  return (sheets, wanted) => {
    const asked = sheets.flatMap((sheet) => {
      const more = wanted.get(sheet.sheet);
      return more === undefined ? [] : [{ name: sheet.sheet, cells: cellsOf(sheet, more) }];
    });
    cells += asked.reduce((sum, one) => sum + one.cells, 0);
    if (cells <= mostCellsRead) return read(sheets, wanted);
    const names = asked.map(({ name }) => name).join(', ');
    throw new Error(tooMuchToRead(names, cells, mostCellsRead, language));
  };
}

function cellsOf({ rows, columns, seen }: SheetPart, more: More): number {
  if (more === 'everything') return rows * columns;
  if ('rows' in more) return more.rows.reduce((sum, { count }) => sum + count * columns, 0);
  const isSeen = (column: number): boolean => typeof seen !== 'string' && seen.includes(column);
  return more.columns.filter((column) => !isSeen(column)).length * rows;
}
