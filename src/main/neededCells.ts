import { findTabs } from '../find/findTabs.ts';
import { type Part, partsToRead } from '../find/parts/partsToRead.ts';
import { headRows, type SheetPart } from '../find/parts/sheetPart.ts';
import { costOf, type Span, spansOf } from '../find/parts/spans.ts';
import { rowsWithoutDay } from '../rows/rowsWithoutDay.ts';
import type { TallyOptions } from '../rows/tallyOptions.ts';
import { readMore } from '../sheets/read/readSheets.ts';

/**
 * The sheets with every cell that can decide or count; the others below the heads stay unread. What is read can show
 * that more is needed: columns first, then everything.
 * @param read how, for tests without a spreadsheet
 */
export function withNeededCells(
  heads: readonly SheetPart[],
  options: TallyOptions,
  read: typeof readMore = readMore,
): readonly SheetPart[] {
  let sheets = heads;
  for (;;) {
    const parts = partsToRead(sheets, options.settings);
    const wanted = sheets.flatMap((sheet) => {
      const more = moreOf(sheet, parts.get(sheet.sheet) ?? 'head');
      return more === null ? [] : [[sheet.sheet, more] as const];
    });
    if (wanted.length === 0) return withUndatedRows(sheets, options, read);
    sheets = read(sheets, new Map(wanted));
  }
}

/** The same with every cell of each sheet that counts, for a list of its rows. */
export function withWholeSheets(heads: readonly SheetPart[], { settings }: TallyOptions): readonly SheetPart[] {
  const wanted = [...partsToRead(heads, settings)].filter(([, part]) => part !== 'head');
  const open = wanted.filter(([name]) => heads.some(({ sheet, seen }) => sheet === name && seen !== 'everything'));
  return open.length === 0 ? heads : readMore(heads, new Map(open.map(([name]) => [name, 'everything'])));
}

/** Null where all of it has been read. */
function moreOf({ seen }: SheetPart, part: Part): 'everything' | { readonly columns: readonly number[] } | null {
  if (seen === 'everything' || part === 'head') return null;
  if (part === 'everything') return part;
  const isSeen = (column: number): boolean => typeof seen !== 'string' && seen.includes(column);
  return part.every(isSeen) ? null : { columns: part };
}

function withUndatedRows(
  sheets: readonly SheetPart[],
  options: TallyOptions,
  read: typeof readMore,
): readonly SheetPart[] {
  const { readings } = findTabs(sheets, options.settings);
  const wanted = sheets.flatMap((sheet) => {
    if (typeof sheet.seen === 'string') return [];
    const own = readings.filter((reading) => reading.sheet === sheet.sheet);
    const rows = own.map((reading) =>
      rowsWithoutDay(reading, options, readings.filter(({ tab }) => tab === reading.tab).length > 1),
    );
    const more = rowsOrAll(sheet, rows);
    return more === null ? [] : [[sheet.sheet, more] as const];
  });
  return wanted.length === 0 ? sheets : read(sheets, new Map(wanted));
}

function rowsOrAll(
  { rows, columns }: SheetPart,
  wanted: readonly (readonly number[] | null)[],
): 'everything' | { readonly rows: readonly Span[] } | null {
  if (wanted.includes(null)) return 'everything';
  const below = wanted.flatMap((one) => one ?? []).filter((row) => row >= headRows);
  const places = [...new Set(below)].sort((a, b) => a - b);
  const spans = spansOf(places, columns);
  if (spans.length === 0) return null;
  return costOf(spans, columns) < rows * columns ? { rows: spans } : 'everything';
}
