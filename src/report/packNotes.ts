import type { SheetPlan } from './sheetPlan.ts';

type CellNotes = SheetPlan['cellNotes'];

/** Notes that differ in their numbers alone: each text once, and line by line where it stands, with which numbers. */
export type PackedNotes = { readonly texts: readonly string[]; readonly places: string };

const numbers = /\d(?:[\d.,\u00a0\u202f]*\d)?/g;
/** One byte in JSON, and in nobody's text. */
const mark = '\u007f';
const between = '|';
const lineEnd = ';';

/** Hundreds of notes as a few texts and lists of numbers; the row and the text of the note before are not said again. */
export function packNotes(notes: CellNotes): PackedNotes {
  const texts: string[] = [];
  const before = { row: -1, which: 0 };
  const places = notes.map(({ row, column, note }) => {
    const text = note.replace(numbers, mark);
    const known = texts.indexOf(text);
    const which = known >= 0 ? known : texts.push(text) - 1;
    const place = [row === before.row ? '' : row, column, which === before.which ? '' : which];
    Object.assign(before, { row, which });
    return [...place, ...(note.match(numbers) ?? [])].join(between);
  });
  return { texts, places: places.join(lineEnd) };
}

/** The inverse. */
export function unpackNotes({ texts, places }: PackedNotes): CellNotes {
  const before = { row: -1, which: 0 };
  const lines = places === '' ? [] : places.split(lineEnd);
  return lines.map((place) => {
    const [row, column, which, ...own] = place.split(between);
    if (row) before.row = Number(row);
    if (which) before.which = Number(which);
    const parts = (texts[before.which] ?? '').split(mark);
    const note = parts.map((part, i) => part + (own[i] ?? '')).join('');
    return { row: before.row, column: Number(column), note };
  });
}
