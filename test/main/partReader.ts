import { headRows, rowsAtFirst, type SheetPart } from '../../src/find/parts/sheetPart.ts';
import { type Span, spansOf } from '../../src/find/parts/spans.ts';
import type { SheetCells } from '../../src/find/reading.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';

type Wanted = ReadonlyMap<
  string,
  'everything' | { readonly columns: readonly number[] } | { readonly rows: readonly Span[] }
>;

/**
 * Reads parts of sheets as src/sheets does, without a spreadsheet.
 * @param among how many sheets there are
 * @param unread what stands where nothing was read: blank, or a text that would show in any answer that used it
 */
export function partReader(sheets: readonly SheetCells[], unread: Cell, among = sheets.length) {
  const all = new Map(sheets.map(({ sheet, cells }) => [sheet, cells]));
  const spent = { cells: 0, reads: 0 };
  const spend = (cells: number): void => {
    spent.cells += cells;
    spent.reads += 1;
  };
  const heads = sheets.map(({ sheet, cells }): SheetPart => {
    const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
    const first = rowsAtFirst(rows, columns, among);
    spend(first * columns);
    return { sheet, cells: cells.slice(0, first), rows, columns, seen: first === rows ? 'everything' : 'head' };
  });
  const read = (parts: readonly SheetPart[], wanted: Wanted): SheetPart[] =>
    parts.map((part): SheetPart => {
      const more = wanted.get(part.sheet);
      const whole = all.get(part.sheet) ?? [];
      if (more === undefined) return part;
      if (more === 'everything') {
        spend(part.rows * part.columns);
        return { ...part, cells: whole, seen: 'everything' };
      }
      const cells = whole.map((row, i) => [...(part.cells[i] ?? row.map(() => unread))]);
      if ('rows' in more) {
        for (const { from, count } of more.rows) {
          spend(count * part.columns);
          for (let row = from; row < from + count; row += 1) cells[row] = [...(whole[row] ?? [])];
        }
        return { ...part, cells };
      }
      const known = typeof part.seen === 'string' ? [] : part.seen;
      // A gap would be cheaper to read: nothing but what is asked for shows what is used.
      const spans = spansOf(
        more.columns.filter((column) => !known.includes(column)),
        Number.POSITIVE_INFINITY,
      );
      const columns = spans.flatMap(({ from, count }) => Array.from({ length: count }, (_, i) => from + i));
      for (const { count } of spans) spend(count * part.rows);
      for (let row = headRows; row < part.rows; row += 1)
        for (const column of columns) (cells[row] as Cell[])[column] = whole[row]?.[column] ?? '';
      return { ...part, cells, seen: [...known, ...columns].sort((a, b) => a - b) };
    });
  return { heads, read, spent };
}
