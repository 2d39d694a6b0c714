import { agreedColumns, agreedLines, type OneToOnePlan, type PagePlace } from '../report/oneToOne/oneToOnePlan.ts';
import type { Language } from '../vocabulary/words.ts';
import { whileLocked } from './call/lock.ts';
import { refusalFor } from './call/refusal.ts';
import { withRetries } from './call/retry.ts';
import { openPage } from './own/openSheets.ts';
import { ownSheet, ownSheets } from './own/ownSheets.ts';
import { pageStampNow } from './own/stamp.ts';
import { agreedDays } from './read/agreedDays.ts';
import { linkTo } from './read/selectedCell.ts';
import { insertRoom } from './write/insertRoom.ts';
import { linked } from './write/sheetLinks.ts';
import { claim, dress, examine, finish, makeRoom, type SheetWork, stampOver, writeCells } from './write/writeSheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type PageRequest = {
  /** Whether a page was written for the same rep, under whatever name. */
  readonly isOfRep: (name: string) => boolean;
  /** The page, once the instants are known on whose days something was agreed. */
  readonly planFor: (agreed: readonly number[]) => OneToOnePlan;
};

/**
 * Writes the page of one rep in place, as the report is written. It ends with the headings of what is agreed; of the lines
 * below only their dates are read, and nothing is ever written there but the boxes of a new page.
 * @returns what the sheet is called
 */
export function writePage(request: PageRequest, language: Language): string {
  return whileLocked(language, () =>
    withRetries(
      language,
      (attempt) => writeOnce(request, attempt, language),
      () => refusalFor(['oneToOne'], language),
    ),
  );
}

function writeOnce({ isOfRep, planFor }: PageRequest, attempt: number, language: Language): string {
  const spreadsheet = SpreadsheetApp.getActive();
  const owned = ownSheets(spreadsheet);
  const ofRep = owned.filter(({ tag }) => tag.rep !== undefined && isOfRep(tag.rep));
  const own = ownSheet(ofRep, 'oneToOne');
  const plan = planFor(own ? agreedDays(own.sheet) : []);
  const work = examine(openPage(plan.sheet, { own, owned }), { attempt, language });
  const isWhole = work.tag.state === 'complete';
  const stamp = pageStampNow(language);
  makeRoom(work, language);
  claim(work);
  stampOver(work, stamp);
  writeCells(work, stamp);
  dress(work);
  linkPlaces(spreadsheet, work.sheet, plan);
  if (!isWhole) prepareAgreed(work, language);
  finish(work);
  work.sheet.activate();
  SpreadsheetApp.flush();
  return work.sheet.getName();
}

/** Links that stood there before go with the texts that are written anew. */
function linkPlaces(spreadsheet: Spreadsheet, sheet: Sheet, { sheet: plan, places }: OneToOnePlan): void {
  const sources = new Map<string, Sheet | null>();
  const sourceOf = (name: string): Sheet | null => {
    if (!sources.has(name)) sources.set(name, spreadsheet.getSheetByName(name));
    return sources.get(name) ?? null;
  };
  const addressOf = ({ to }: PagePlace): string | null => {
    if ('url' in to) return to.url;
    const source = sourceOf(to.sheet);
    return source && linkTo(source, `A${to.row}`);
  };
  for (const run of runsOf(places)) {
    const texts = run.map((place) => [linked(String(plan.rows[place.row]?.[place.column] ?? ''), addressOf(place))]);
    const [first] = run;
    if (first) sheet.getRange(first.row + 1, first.column + 1, texts.length, 1).setRichTextValues(texts);
  }
}

/** Places one below the other, written in one call. */
function runsOf(places: readonly PagePlace[]): PagePlace[][] {
  const runs: PagePlace[][] = [];
  const inOrder = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const place of inOrder) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (run && before && before.column === place.column && before.row + 1 === place.row) run.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** A page that was never whole gets lines to write into: a day, a text, a box to tick. */
function prepareAgreed({ sheet, plan }: SheetWork, language: Language): void {
  const top = plan.rows.length;
  const rows = sheet.getMaxRows();
  insertRoom(sheet, { after: rows, rows: Math.max(0, top + agreedLines - rows), columns: 0 }, language);
  const box = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  const cells = (column: number) => sheet.getRange(top + 1, column + 1, agreedLines, 1);
  cells(agreedColumns.done).setDataValidation(box).setHorizontalAlignment('right');
  cells(agreedColumns.day).setNumberFormat('yyyy-mm-dd').setHorizontalAlignment('left');
}
