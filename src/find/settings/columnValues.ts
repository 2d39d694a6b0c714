import { codeOfRecent, createDictionary } from '../../values/dictionary.ts';
import { foldText } from '../../values/foldText.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import type { Reading } from '../reading.ts';

/** A text, the numbers of the cells that say it, and how many of the rows that were counted do. */
export type Value = { readonly text: string; readonly numbers: readonly number[]; readonly rows: number };

export type ColumnValues = {
  readonly values: readonly Value[];
  /** The number of a row's cell among the distinct cells of the column. */
  readonly numberAt: (row: number) => number;
};

/** A row's number is kept in a byte; of the cells that are met later than so many others it is looked up again. */
const lookedUp = 255;

/**
 * The distinct values of a column with their rows, from one pass over its cells.
 * @param isCounted false for a row whose value nobody is asked about
 */
export function columnValues(
  { cells, headingRow }: Pick<Reading, 'cells' | 'headingRow'>,
  index: number,
  isCounted: (line: readonly Cell[], cell: Cell) => boolean,
): ColumnValues {
  const distinct = distinctCells();
  const kept = new Uint8Array(cells.length);
  const rowsOf: number[] = [];
  for (let row = headingRow + 1; row < cells.length; row += 1) {
    const line = cells[row] as readonly Cell[];
    const cell = line[index] ?? '';
    const number = distinct.numberOf(cell);
    kept[row] = Math.min(number, lookedUp);
    if (isCounted(line, cell)) rowsOf[number] = (rowsOf[number] ?? 0) + 1;
  }
  return {
    values: byText(distinct.cells, rowsOf),
    numberAt: (row) => {
      const number = kept[row] as number;
      return number < lookedUp ? number : distinct.numberOf(cells[row]?.[index] ?? '');
    },
  };
}

/** Cells in the order they are met; texts are told apart as everywhere, since hashing a million of them anew takes long. */
function distinctCells() {
  const texts = createDictionary();
  const ofTexts: number[] = [];
  const others = new Map<Cell, number>();
  const cells: Cell[] = [];
  const numberOf = (cell: Cell): number => {
    const code = typeof cell === 'string' ? codeOfRecent(texts, cell) : -1;
    const known = code >= 0 ? ofTexts[code] : others.get(cell);
    if (known !== undefined) return known;
    const number = cells.push(cell) - 1;
    if (code >= 0) ofTexts[code] = number;
    else others.set(cell, number);
    return number;
  };
  return { cells, numberOf };
}

/** Cells that differ by spaces or case alone say the same. */
function byText(cells: readonly Cell[], rowsOf: readonly number[]): Value[] {
  const values = new Map<string, { text: string; numbers: number[]; rows: number }>();
  cells.forEach((cell, number) => {
    const rows = rowsOf[number];
    if (rows === undefined) return;
    const text = isBlank(cell) ? '' : String(cell).trim();
    const key = foldText(text);
    const known = values.get(key) ?? { text, numbers: [], rows: 0 };
    values.set(key, known);
    known.numbers.push(number);
    known.rows += rows;
  });
  return [...values.values()];
}
