import type { SheetPlan } from './sheetPlan.ts';

type CellNotes = SheetPlan['cellNotes'];

/** Notes that differ in their numbers alone: each text once, and line by line where it stands, with which numbers. */
export type PackedNotes = { readonly texts: readonly string[]; readonly places: string };

const numbers = /\d(?:[\d.,\u00a0\u202f]*\d)?/g;
/** One byte in JSON, and in nobody's text. */
const mark = '\u007f';
const between = '|';
const lineEnd = ';';

/** Within a number the space that parts thousands is one byte as well. */
const [space, ownSpace] = ['\u00a0', '_'];

/** Hundreds of notes as a few texts and lists of numbers; of their places only what the note before does not let expect. */
export function packNotes(notes: CellNotes): PackedNotes {
  const texts: string[] = [];
  const before = { row: -1, column: 0, which: 0 };
  const places = notes.map(({ row, column, note }) => {
    const text = note.replace(numbers, mark);
    const known = texts.indexOf(text);
    const which = known >= 0 ? known : texts.push(text) - 1;
    const place = [
      row === before.row ? '' : row,
      column === before.column + 1 ? '' : column,
      which === before.which ? '' : which,
    ];
    Object.assign(before, { row, column, which });
    const own = (note.match(numbers) ?? []).map((one) => one.split(space).join(ownSpace));
    return [...place, ...own].join(between);
  });
  return { texts, places: places.join(lineEnd) };
}

/** The inverse. */
export function unpackNotes({ texts, places }: PackedNotes): CellNotes {
  const before = { row: -1, column: 0, which: 0 };
  const lines = places === '' ? [] : places.split(lineEnd);
  return lines.map((place) => {
    const [row, column, which, ...own] = place.split(between);
    if (row) before.row = Number(row);
    before.column = column ? Number(column) : before.column + 1;
    if (which) before.which = Number(which);
    const parts = (texts[before.which] ?? '').split(mark);
    const note = parts.map((part, i) => part + (own[i] ?? '').split(ownSpace).join(space)).join('');
    return { row: before.row, column: before.column, note };
  });
}
