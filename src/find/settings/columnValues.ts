import { codeOf, createDictionary } from '../../values/dictionary.ts';
import { foldText } from '../../values/foldText.ts';
import { isBlank } from '../../vocabulary/cell.ts';
import type { Reading } from '../reading.ts';

/** A column's cells below the headings, each by its number among the distinct ones; 0 is the blank cell. */
export type CodedCells = { readonly codes: ArrayLike<number>; readonly texts: readonly string[] };

/** A text, the numbers of the cells that say it, and how many of the rows that were counted do. */
export type Value = { readonly text: string; readonly codes: readonly number[]; readonly rows: number };

/** One pass over the cells, for a column that nobody has read yet. */
export function codedCells({ cells, headingRow }: Pick<Reading, 'cells' | 'headingRow'>, index: number): CodedCells {
  const dictionary = createDictionary();
  const first = headingRow + 1;
  const codes = new Int32Array(Math.max(0, cells.length - first));
  for (let i = 0; i < codes.length; i += 1) codes[i] = codeOf(dictionary, cells[first + i]?.[index] ?? '');
  return { codes, texts: dictionary.texts };
}

/** Which rows are counted; `isCounted` is asked only of those whose text `mayNotCount`, since it looks at the cells. */
export type CountedRows = {
  readonly mayNotCount: (text: string) => boolean;
  /** @param row 0-based below the headings */
  readonly isCounted: (row: number) => boolean;
};

/** The distinct values of a column with their rows; cells that differ by spaces or case alone say the same. */
export function columnValues({ codes, texts }: CodedCells, { mayNotCount, isCounted }: CountedRows): Value[] {
  const isDoubtful = texts.map(mayNotCount);
  const rowsOf = new Int32Array(texts.length);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] as number;
    if (!isDoubtful[code] || isCounted(row)) rowsOf[code] = (rowsOf[code] as number) + 1;
  }
  const values = new Map<string, { text: string; codes: number[]; rows: number }>();
  const add = (code: number): void => {
    const rows = rowsOf[code] as number;
    if (rows === 0) return;
    const cell = texts[code] as string;
    const text = isBlank(cell) ? '' : cell.trim();
    const key = foldText(text);
    const known = values.get(key) ?? { text, codes: [], rows: 0 };
    values.set(key, known);
    known.codes.push(code);
    known.rows += rows;
  };
  for (let code = 1; code < texts.length; code += 1) add(code);
  // The blank cell is told apart before the first is read: it comes after what somebody wrote.
  add(0);
  return [...values.values()];
}
