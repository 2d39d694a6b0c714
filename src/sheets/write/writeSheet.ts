import type { Cell } from '../../vocabulary/cell.ts';
import type { Language } from '../../vocabulary/words.ts';
import { refuseLocked } from '../call/refusal.ts';
import { withRetries } from '../call/retry.ts';
import type { Opened } from '../own/openSheets.ts';
import { noRows, ownRows } from '../own/ownRows.ts';
import type { Tag } from '../own/ownSheets.ts';
import { printsOf } from '../own/printList.ts';
import type { Remembered } from '../own/remembered.ts';
import { drawCharts, type EmbeddedChart, idsOf, ownCharts } from './chart.ts';
import { inputsOf, rowsToCompare, taggedInputs, type WrittenInput, withInputs, writtenCells } from './formulaCells.ts';
import { insertRoom } from './insertRoom.ts';
import { lookOf, padded, showStretches, writeLook } from './look.ts';
import { eitherNoted, type Noted, type Notes, notedIn, theirNotes, writeNotes } from './notes.ts';
import { type Room, roomFor } from './room.ts';
import { linked, linkedIn } from './sheetLinks.ts';
import { writeRules } from './signRules.ts';
import { written } from './written.ts';

/** A sheet of ours, what it says today, and what it takes to let it say something else. */
export type SheetWork = Opened & {
  /** Ours before and now: rows that the report no longer needs become blank. */
  readonly rows: number;
  readonly room: Omit<Room, 'owned'>;
  readonly prints: string | undefined;
  readonly next: string | undefined;
  /** What we write where people may write as well. */
  readonly inputs: readonly WrittenInput[];
  /** Where notes are ours, before or now, and what people have put there. */
  readonly noted: Noted | undefined;
  readonly theirNotes: Notes;
  readonly look: string;
  readonly isNewLook: boolean;
  readonly rules: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[];
  readonly charts: readonly (EmbeddedChart | null)[];
  readonly chartIds: Tag['charts'];
};

/** Asks for all that has to be known, and refuses where people have typed into our rows or merged them. */
export function examine(
  opened: Opened,
  {
    attempt,
    language,
    remembered,
  }: { readonly attempt: number; readonly language: Language; readonly remembered?: Remembered | null | undefined },
): SheetWork {
  const { sheet, plan, tag, isNew, isInserted } = opened;
  const columns = plan.columnWidths.length;
  const look = lookOf(plan);
  const known = isNew ? noRows : ownRows(sheet, tag, plan, { language, remembered });
  const size = { rows: plan.rows.length, columns, owned: known.rows, isInserted };
  const { owned, ...room } = roomFor(sheet, size, attempt === 1, language);
  const isNewLook = tag.look !== look || known.isMoved;
  const rows = Math.max(plan.rows.length, owned);
  // Rows that are still to be inserted are nobody's yet.
  const [reached, width] = [room.rows > 0 ? owned : rows, columns - room.columns];
  if (!isNew && reached > 0) refuseLocked(sheet.getRange(1, 1, reached, width), language);
  const next = printsOf(rowsToCompare(plan));
  const mine = eitherNoted(tag.noted, notedIn(plan));
  // Where rows have moved, so have the notes on them.
  const noted = known.isMoved ? eitherNoted(mine, [0, Math.max(1, known.rows)]) : mine;
  const charts = isNew ? plan.charts.map(() => null) : ownCharts(sheet, plan.charts, tag.charts);
  return {
    ...opened,
    plan: withInputs(plan, known.inputs),
    inputs: inputsOf(plan),
    rows,
    room,
    prints: next && known.prints,
    next,
    look,
    isNewLook,
    noted,
    theirNotes: isNew ? [] : theirNotes(sheet, noted, { mine, grid: { rows: reached, columns: width } }),
    rules: isNewLook && !isNew ? sheet.getConditionalFormatRules() : [],
    charts,
    chartIds: idsOf(charts),
  };
}

/** Before the tag: one that claims rows which are not there would let the next build write over what people keep below. */
export function makeRoom({ sheet, room }: SheetWork, language: Language): void {
  insertRoom(sheet, room, language);
}

/** The tag says which rows are ours, and what they will be; that of a new sheet was made with it. */
export function claim(work: SheetWork): void {
  const { plan, tag, write, isNew, rows, prints, next, look, isNewLook, inputs, noted } = work;
  if (isNew) return;
  const links = `${tag.linked ?? ''} ${linkedIn(plan)}`;
  const coming = { prints, next: prints && next, shown: '', noted, linked: links };
  // Should this build be cut off, either of the two may stand there.
  const either = taggedInputs([...(tag.inputs ?? []), ...inputs]);
  write({ ...tag, state: 'building', rows, look: isNewLook ? '' : look, ...coming, inputs: either });
}

/** Says that the sheet is being rebuilt, while the rest of it is as it was; a new one says nothing yet. */
export function stampOver({ sheet, isNew }: SheetWork, stamp: string): void {
  if (!isNew) sheet.getRange(1, 1).setValue(stamp);
}

/** All values in one call, with the stamp in place of the title. */
export function writeCells({ sheet, plan, rows }: SheetWork, stamp: string): void {
  const columns = plan.columnWidths.length;
  const cells = padded<Cell>(writtenCells(plan), '', rows, columns);
  const [[, ...beside] = [], ...below] = cells;
  sheet.getRange(1, 1, rows, columns).setValues([[stamp, ...beside], ...below]);
}

/** Formats, where they are new, which lines are shown, and the notes. */
export function dress(work: SheetWork): void {
  const { sheet, plan, tag, isNew, isInserted, isNewLook, rows, rules } = work;
  if (isNewLook) {
    // What was spare in the layout before may hold something now.
    if (!isNew) sheet.showRows(1, rows);
    writeLook(sheet, plan, { rows, isBare: isInserted });
    writeRules(sheet, plan, rules);
  }
  if (isNewLook || tag.shown !== JSON.stringify(plan.stretches)) showStretches(sheet, plan, isNewLook);
  writeNotes(sheet, plan, work.noted, work.theirNotes);
}

/**
 * The tables stand without a chart, so one that Sheets does not draw is only a remark: false. An attempt that failed may
 * have drawn it all the same, so the next one looks first.
 */
export function draw(work: SheetWork, works: readonly SheetWork[], language: Language): boolean {
  const { sheet, plan, charts, isNewLook } = work;
  try {
    withRetries(language, (attempt) => {
      const before = attempt === 1 ? charts : ownCharts(sheet, plan.charts, work.tag.charts);
      drawCharts(work, works, { before, isPlaced: isNewLook });
    });
    return true;
  } catch (error) {
    console.error(String(error));
    return false;
  }
}

/** The title takes the place of the stamp, and the tag says that the sheet is whole. @param url where the title leads; null is nowhere */
export function finish(work: SheetWork, url: string | null = null): void {
  const { sheet, plan, tag, write, next, look, chartIds, inputs } = work;
  const [title = ''] = plan.rows[0] ?? [];
  const first = sheet.getRange(1, 1);
  if (url === null) first.setValue(written(title));
  else first.setRichTextValues([[linked(String(title), url)]]);
  const shown = JSON.stringify(plan.stretches);
  const marks = { noted: notedIn(plan), linked: linkedIn(plan), charts: chartIds };
  const own = { rows: plan.rows.length, look, prints: next, next: undefined, inputs: taggedInputs(inputs) };
  write({ ...tag, state: 'complete', ...own, shown, ...marks });
}
