import { columnOf, type WorkColumn, workColumns } from '../report/workListSheet.ts';
import type { Cell } from '../vocabulary/cell.ts';
import { languages } from '../vocabulary/words.ts';
import { workListWords } from '../words/workList.ts';
import type { OwnSheet } from './own/ownSheets.ts';
import { listPrint } from './own/prints.ts';
import { isStamp } from './own/stamp.ts';

/** What people wrote beside a row of the work list. */
export type WorkNote = {
  readonly done: boolean;
  /** As they saw it. */
  readonly note: string;
  readonly who: string;
  readonly client: string;
};

export type WorkNotes = {
  readonly byKey: ReadonlyMap<string, WorkNote>;
  /** Nothing but ticks and notes is theirs, so the sheet may be written over. */
  readonly isOnlyOurs: boolean;
  /** How far down anything stands. */
  readonly rows: number;
};

export const noNotes: WorkNotes = { byKey: new Map(), isOnlyOurs: true, rows: 0 };

/** The rows as they are compared: without the ticks and notes, which are people's own beside a row of ours only. */
export function workPrint(rows: readonly (readonly Cell[])[], heading: number): string {
  const [done, note, key] = [columnOf('done'), columnOf('note'), columnOf('key')];
  const isTheirs = (row: readonly Cell[], column: number): boolean =>
    row[key] !== '' && (column === note || (column === done && typeof row[column] === 'boolean'));
  return listPrint(
    rows.map((row, i) => (i <= heading ? row : row.map((cell, column) => (isTheirs(row, column) ? '' : cell)))),
  );
}

/** Reads the list as it stands, wherever people have moved its columns to; three calls. */
export function readWorkNotes({ sheet, tag }: OwnSheet): WorkNotes {
  const range = sheet.getDataRange();
  const values = range.getValues() as Cell[][];
  const texts = range.getDisplayValues();
  const isEmpty = (grid: readonly (readonly string[])[]): boolean =>
    grid.every((row) => row.every((text) => text === ''));
  const heading = values.findIndex((row) => placesIn(row) !== null);
  const places = placesIn(values[heading] ?? []);
  const isAsWritten = unstamped(values).some((rows) =>
    [listPrint([]), listPrint(rows.slice(0, 1)), tag.prints, tag.next].includes(workPrint(rows, heading)),
  );
  return {
    byKey: places ? notesIn(values.slice(heading + 1), texts.slice(heading + 1), places) : new Map(),
    isOnlyOurs: isAsWritten && isEmpty(range.getFormulas()) && isEmpty(range.getNotes()),
    rows: values.length,
  };
}

/** A stamp has taken the place of the title, in whatever language that was. */
function unstamped(values: Cell[][]): Cell[][][] {
  const [[first, ...beside] = [], ...below] = values;
  if (!isStamp(first)) return [values];
  return languages.map((language) => [[workListWords[language].sheetName, ...beside], ...below]);
}

type Places = Readonly<Record<WorkColumn, number>>;

/** Null where a row does not hold all our headings, in one language or the other. */
function placesIn(row: readonly Cell[]): Places | null {
  for (const language of languages) {
    const { headings } = workListWords[language];
    const found = workColumns.map((column) => [column, row.indexOf(headings[column])] as const);
    if (found.every(([, place]) => place >= 0)) return Object.fromEntries(found) as Places;
  }
  return null;
}

function notesIn(values: readonly (readonly Cell[])[], texts: readonly (readonly string[])[], places: Places) {
  const notes = new Map<string, WorkNote>();
  values.forEach((row, i) => {
    const key = String(row[places.key] ?? '');
    if (key === '') return;
    const textAt = (column: WorkColumn): string => texts[i]?.[places[column]] ?? '';
    const own = { done: row[places.done] === true, note: textAt('note'), who: textAt('who'), client: textAt('client') };
    if (own.done || own.note !== '') notes.set(key, own);
  });
  return notes;
}
