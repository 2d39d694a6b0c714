import type { SheetPlan } from '../../report/sheetPlan.ts';
import { isBoundsNote } from '../../words/notes.ts';
import { isRangeNote } from '../../words/rangeNote.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Notes = readonly (readonly string[])[];
type Plan = Pick<SheetPlan, 'notes' | 'cellNotes'>;

/**
 * Where notes are ours, 0-based, the last row not among them: all of the first column and, so many columns wide, those that
 * say a range or bounds.
 */
export type Noted = readonly [from: number, to: number, columns?: number];

/** Where a plan has notes. */
export function notedIn({ notes, cellNotes }: Plan): Noted | undefined {
  const rows = [...notes.flatMap((note, row) => (note === '' ? [] : [row])), ...cellNotes.map(({ row }) => row)];
  if (rows.length === 0) return undefined;
  return [Math.min(...rows), Math.max(...rows) + 1, Math.max(0, ...cellNotes.map(({ column }) => column)) + 1];
}

/** The smallest area that holds both. */
export function eitherNoted(one: Noted | undefined, other: Noted | undefined): Noted | undefined {
  if (!one || !other) return one ?? other;
  return [Math.min(one[0], other[0]), Math.max(one[1], other[1]), Math.max(one[2] ?? 1, other[2] ?? 1)];
}

/**
 * The notes of people in that area, which stay; ours begin anew.
 * @param mine where the first column is ours
 * @param grid so far the sheet reaches today
 */
export function theirNotes(
  sheet: Sheet,
  noted: Noted | undefined,
  {
    mine,
    grid,
  }: { readonly mine: Noted | undefined; readonly grid: { readonly rows: number; readonly columns: number } },
): Notes {
  const [from, to, columns = 1] = noted ?? [0, 0];
  const [first, end] = mine ?? [0, 0];
  if (from === to || (columns === 1 && from === first && to === end)) return [];
  const [rows, width] = [Math.min(to, grid.rows) - from, Math.min(columns, grid.columns)];
  if (rows <= 0 || width <= 0) return [];
  const found = sheet.getRange(from + 1, 1, rows, width).getNotes();
  return found.map((row, i) =>
    row.map((note, column) => {
      const isOurs = column === 0 ? from + i >= first && from + i < end : isRangeNote(note) || isBoundsNote(note);
      return isOurs ? '' : note;
    }),
  );
}

/** All of them in one call. @param theirs as `theirNotes` found them in that area */
export function writeNotes(sheet: Sheet, { notes, cellNotes }: Plan, noted: Noted | undefined, theirs: Notes): void {
  if (!noted) return;
  const [from, to, columns = 1] = noted;
  const cells = Array.from({ length: to - from }, (_, i) => {
    const kept = Array.from({ length: columns }, (__, column) => theirs[i]?.[column] ?? '');
    return [kept[0] || (notes[from + i] ?? ''), ...kept.slice(1)];
  });
  for (const { row, column, note } of cellNotes) {
    const line = cells[row - from];
    if (line && !line[column]) line[column] = note;
  }
  sheet.getRange(from + 1, 1, cells.length, columns).setNotes(cells);
}
