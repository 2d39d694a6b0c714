import { columnLetter } from '../../values/columnLetter.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** One property of cells. */
export type Dressing<T> = {
  /** Of each cell of a block that begins in the first row and column. */
  readonly grid: readonly (readonly T[])[];
  /** What cells are that nobody has dressed. */
  readonly plain?: T;
  readonly setAll: (block: Range, grid: T[][]) => void;
  readonly setOne: (cells: Range | RangeList, value: T) => void;
};

/** Beyond so many others than the commonest value, a list of all cells is fewer calls for little more time. */
const mostOthers = 2;
/** A list of so few cells takes no more time than two calls. */
const fewCells = 1000;

/**
 * Writing takes time by the cell, and hardly any by the call: most cells are alike, so all of them get the commonest value
 * at once, and each other value its places in one call.
 * @param isBare whether nobody has dressed the cells before
 */
export function dressCells<T>(sheet: Sheet, { grid, plain, setAll, setOne }: Dressing<T>, isBare: boolean): void {
  const [rows, columns] = [grid.length, grid[0]?.length ?? 0];
  const block = sheet.getRange(1, 1, rows, columns);
  const [commonest, ...others] = byNumber(grid);
  const isThere = isBare && commonest === plain;
  if (commonest === undefined || others.length > (rows * columns > fewCells ? mostOthers : Number(isThere))) {
    setAll(
      block,
      grid.map((row) => [...row]),
    );
    return;
  }
  if (!isThere) setOne(block, commonest);
  for (const value of others) setOne(sheet.getRangeList(areasOf(grid, value)), value);
}

/** Each value once, that of the most cells first. */
function byNumber<T>(grid: readonly (readonly T[])[]): T[] {
  const cells = new Map<T, number>();
  for (const row of grid) for (const value of row) cells.set(value, (cells.get(value) ?? 0) + 1);
  return [...cells].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

/** The addresses of the rectangles in which the value stands: stretches of a row, and those alike below one another as one. */
export function areasOf<T>(grid: readonly (readonly T[])[], value: T): string[] {
  const areas: { readonly from: number; readonly to: number; readonly top: number; bottom: number }[] = [];
  grid.forEach((row, top) => {
    row.forEach((one, from) => {
      if (one !== value || (from > 0 && row[from - 1] === value)) return;
      let to = from;
      while (to + 1 < row.length && row[to + 1] === value) to += 1;
      const above = areas.find((area) => area.bottom === top - 1 && area.from === from && area.to === to);
      if (above) above.bottom = top;
      else areas.push({ from, to, top, bottom: top });
    });
  });
  return areas.map(({ from, to, top, bottom }) => `${columnLetter(from)}${top + 1}:${columnLetter(to)}${bottom + 1}`);
}
