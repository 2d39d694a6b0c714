import { columnLetters, columnOf } from './emulator/address.ts';
import { shiftedColumns, shiftedRows } from './emulator/areas.ts';
import { sheetBefore, type Token, tokensOf } from './formulaText.ts';
import type { Shift } from './shift.ts';

/** Rows or columns of a sheet, by its name, that came or went. */
type Moved = Pick<Shift, 'axis' | 'at' | 'count'> & { sheet: string };

type Corner = { fixedColumn: string; letters: string; fixedRow: string; row: string };

/** Beyond the last row or column of any sheet: where an open range ends. */
const far = 20_000_000;

/**
 * A formula after rows or columns were inserted or deleted: its addresses have gone with their cells, and one whose cells
 * are gone is `#REF!`.
 * @param own the name of the sheet in which the formula stands
 */
export function movedFormula(formula: string, own: string, moved: Moved): string {
  const tokens = tokensOf(formula);
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const isAddress = token.kind === 'word' && before?.text !== ':' && tokens[at + 1]?.text !== '(';
    const sheet = isAddress ? (sheetBefore(tokens, at) ?? own) : '';
    if (isAddress && sheet.toLowerCase() === moved.sheet.toLowerCase()) moveAddress(tokens, at, moved);
  });
  return tokens.map(({ text }) => text).join('');
}

function moveAddress(tokens: Token[], at: number, moved: Moved): void {
  const token = tokens[at] as Token;
  const end = tokens[at + 1]?.text === ':' ? tokens[at + 2] : undefined;
  const start = token.text.lastIndexOf('!') + 1;
  const [from, to] = [cornerOf(token.text.slice(start)), end ? cornerOf(end.text) : null];
  if (!from || (end ? !to : !from.letters || !from.row)) return;
  const ends = movedEnds(from, to ?? from, moved);
  token.text = token.text.slice(0, start) + (ends ? textOf(ends[0]) : '#REF!');
  if (end) end.text = ends ? textOf(ends[1]) : '#REF!';
}

function cornerOf(text: string): Corner | null {
  const found = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/.exec(text);
  if (!found || text === '') return null;
  const [, first = '', letters = '', second = '', row = ''] = found;
  // The sign before a row alone is the row's.
  return letters === ''
    ? { fixedColumn: '', letters, fixedRow: first || second, row }
    : { fixedColumn: first, letters, fixedRow: second, row };
}

const textOf = ({ fixedColumn, letters, fixedRow, row }: Corner): string => fixedColumn + letters + fixedRow + row;

/** Null where nothing of it is left. */
function movedEnds(from: Corner, to: Corner, { axis, at, count }: Moved): [Corner, Corner] | null {
  if (axis === 'rows') {
    if (from.row === '') return [from, to];
    const [first, last] = [Number(from.row) - 1, to.row === '' ? far : Number(to.row) - 1];
    const area = shiftedRows({ row: first, column: 0, rows: last - first + 1, columns: 1 }, at, count);
    const end = (row: number) => (to.row === '' ? '' : String(row));
    return (
      area && [
        { ...from, row: String(area.row + 1) },
        { ...to, row: end(area.row + area.rows) },
      ]
    );
  }
  if (from.letters === '') return [from, to];
  const [first, last] = [columnOf(from.letters), to.letters === '' ? far : columnOf(to.letters)];
  const area = shiftedColumns({ row: 0, column: first, rows: 1, columns: last - first + 1 }, at, count);
  const end = (column: number) => (to.letters === '' ? '' : columnLetters(column));
  return (
    area && [
      { ...from, letters: columnLetters(area.column) },
      { ...to, letters: end(area.column + area.columns - 1) },
    ]
  );
}
