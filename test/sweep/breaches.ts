import type { FaultPlan } from '../../workbench/host/host.ts';
import type { Sheet, Workbook } from '../../workbench/workbook.ts';
import { looksOf } from '../sheets/looksOf.ts';
import { isOwn, type Language, mark, roleOf } from './books.ts';

export type Run = {
  readonly start: Workbook;
  /** After the command, undisturbed. */
  readonly clean: Workbook;
  /** After the disturbed command. */
  readonly after: Workbook;
  /** What the user has read of it; `''` where nothing went wrong. */
  readonly message: string;
  readonly language: Language;
  readonly plan: FaultPlan;
  readonly writesInto: string | undefined;
};

const stamp =
  /^(Being (rebuilt|listed|written) since|Сводка обновляется с|Список составляется с|Страница пишется с) \d\d:\d\d/;

/** Ids count up with each attempt, those in links as well, and a tag says what is only for the next build to know. */
export function withoutIds(value: unknown): string {
  return JSON.stringify(value, (key, one: unknown) => {
    if (key === 'id') return 0;
    if (typeof one === 'string') return one.replace(/#gid=\d+/g, '#gid=0');
    return key === 'metadata' ? (one as Sheet['metadata']).length > 0 : one;
  });
}

/** Of what is ours: values, looks, notes, rules; charts are counted. */
export const textOf = knownOf((sheet: Sheet): string =>
  withoutIds({ ...sheet, cellStyles: looksOf(sheet.cellStyles), charts: sheet.charts.length }),
);

const theirText = knownOf(withoutIds);

/** Finds it once of each sheet: nobody changes one that has been read. */
function knownOf(find: (sheet: Sheet) => string): (sheet: Sheet) => string {
  const known = new WeakMap<Sheet, string>();
  return (sheet) => {
    const text = known.get(sheet) ?? find(sheet);
    known.set(sheet, text);
    return text;
  };
}

/** What is wrong with the spreadsheet, or with what was said, after a disturbed command. */
export function breaches(run: Run): string[] {
  const { plan } = run;
  const said = plan.repeat === 'kill' ? [] : sentence(run);
  return [...theirTabs(run), ...ourSheets(run), ...charts(run), ...theirCells(run), ...said];
}

function theirTabs({ start, clean, after, writesInto }: Run): string[] {
  const known = start.sheets.filter((sheet) => !isOwn(sheet) && sheet.name !== writesInto);
  const changed = known.filter((sheet) => {
    const now = named(after, sheet.name);
    return !now || theirText(now) !== theirText(sheet);
  });
  const isKnown = ({ name }: Sheet) => start.sheets.some((sheet) => sheet.name === name);
  // What was inserted and not written yet is as good as none: the next attempt takes it.
  const strange = after.sheets.filter(
    (sheet) => !isKnown(sheet) && !isOwn(sheet) && roleOf(sheet) === null && sheet.rows.length > 0,
  );
  const extra = leftBehind({ start, clean, after }).filter((sheet) => sheet.rows.length > 0);
  return [
    ...changed.map(({ name }) => `the tab “${name}” changed`),
    ...strange.map(({ name }) => `“${name}” is nobody's sheet`),
    ...extra.map(({ name }) => `a sheet “${name}” was left behind`),
    ...(writesInto ? formulasLost(start, after, writesInto) : []),
  ];
}

/** Sheets that were not there before and that the command does not leave when nothing disturbs it. */
export function leftBehind({ start, clean, after }: Pick<Run, 'start' | 'clean' | 'after'>): Sheet[] {
  return after.sheets.filter(({ name }) => !named(start, name) && !named(clean, name));
}

function formulasLost(start: Workbook, after: Workbook, name: string): string[] {
  const [before, now] = [named(start, name), named(after, name)];
  const lost = Object.keys(before?.formulas ?? {}).filter((key) => now?.formulas[key] === undefined);
  return lost.map((key) => `the formula at ${key} is gone`);
}

function named(book: Workbook, name: string): Sheet | undefined {
  return book.sheets.find((sheet) => sheet.name === name);
}

const rowText = (row: Sheet['rows'][number]): string => row.join('|').replace(/[|]+$/, '');

const cellsOf = (sheet: Sheet | undefined): string =>
  JSON.stringify((sheet?.rows ?? []).map((row) => rowText(row))).replace(/(,"")+]$/, ']');

const filledRows = knownOf(({ rows }) => {
  const texts = rows.map((row) => rowText(row));
  return texts.filter((text) => text !== '').join('\n');
});

/** Old, new, or saying so; a list of rows that is empty says so as well. */
export function ourSheets({ start, clean, after }: Pick<Run, 'start' | 'clean' | 'after'>): string[] {
  return after.sheets.filter(isOwn).flatMap((sheet) => {
    const [old, next] = [named(start, sheet.name), named(clean, sheet.name)];
    if ([old, next].some((one) => one && textOf(one) === textOf(sheet))) return [];
    // Room is made before anything is written: then the old one has empty rows at its end.
    if (old && filledRows(old) === filledRows(sheet)) return [];
    const isMarked = stamp.test(String(sheet.rows[0]?.[0] ?? '')) || filledRows(sheet) === '';
    if (isMarked) return [];
    if (roleOf(sheet) === 'settings') return settingsWrong(sheet, old, next);
    const isHalf = ![old, next].some((one) => cellsOf(one) === cellsOf(sheet));
    return [`“${sheet.name}” ${isHalf ? 'is half written' : 'has values and looks of two builds'} and does not say so`];
  });
}

/** Lines are added one block at a time, and each line holds by itself: all that is there must be old or new. */
function settingsWrong(sheet: Sheet, old: Sheet | undefined, next: Sheet | undefined): string[] {
  const known = new Set([old, next].flatMap((one) => (one?.rows ?? []).map((row) => rowText(row))));
  const isStrange = sheet.rows.some((row) => row.some((cell) => cell !== '') && !known.has(rowText(row)));
  const lines = sheet.rows.map(([name]) => name).filter((name) => name !== '' && name !== undefined);
  return [
    ...(isStrange ? ['the settings have a line that is neither old nor new'] : []),
    ...(new Set(lines).size < lines.length ? ['the settings have a line twice'] : []),
  ];
}

function charts({ clean, after }: Run): string[] {
  return after.sheets
    .filter((sheet) => sheet.charts.length > Math.max(named(clean, sheet.name)?.charts.length ?? 0, 0))
    .map(({ name }) => `“${name}” has a chart too many`);
}

/** What people keep around our sheets, wherever it has moved to. */
export function neighbours(book: Workbook): string {
  return JSON.stringify(
    book.sheets
      .filter(isOwn)
      .map((sheet) => {
        const cells = sheet.rows.flatMap((row) => row.filter((cell) => String(cell).startsWith(mark)));
        const notes = Object.values(sheet.notes).filter((note) => note.startsWith(mark));
        const colored = Object.values(sheet.cellStyles).filter(({ background }) => background === '#ffff00');
        return cells.length + notes.length > 0 ? [sheet.name, cells, notes.length, colored.length] : null;
      })
      .filter((one) => one !== null),
  );
}

function theirCells({ start, after }: Run): string[] {
  return neighbours(start) === neighbours(after) ? [] : [`what people keep around ours is ${neighbours(after)}`];
}

/** One sentence, or two, of ours: no name of an exception, no word of a service, in the user's language. */
export function sentence({ message, language }: Pick<Run, 'message' | 'language'>): string[] {
  if (message === '') return [];
  const words = message.replace(/[“«].*?[”»]/g, '');
  const isRaw = /Exception|Service |timed out|undefined|null|TypeError|\bat \w+\.js/.test(message);
  const isOther = language === 'ru' ? !/[а-яё]{3}/i.test(words) : !/[a-z]{3}/i.test(words);
  return isRaw || isOther || !/[.!?]$/.test(message) ? [`the user reads: ${message}`] : [];
}
