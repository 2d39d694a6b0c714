import type { ChartPlan } from '../report/growthChart.ts';
import type { SheetPlan } from '../report/summarySheet.ts';
import { last } from '../vocabulary/last.ts';
import type { Language } from '../vocabulary/words.ts';
import { sheetsWords } from '../words/sheets.ts';
import { drawChart, type EmbeddedChart, ownChart } from './chart.ts';
import { freeName } from './freeName.ts';
import { whileLocked } from './lock.ts';
import { lookOf, padded, showStretches, writeLook } from './look.ts';
import { type OwnSheet, ownSheet, ownSheets, type Tag, tagSheet } from './ownSheets.ts';
import type { Spreadsheet } from './readSheets.ts';
import { refusalFor } from './refusal.ts';
import { withRetries } from './retry.ts';
import { makeRoom, roomFor } from './room.ts';
import { writeRules } from './signRules.ts';
import { written } from './written.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type WrittenSummary = {
  /** What the sheet is called now. */
  readonly sheet: string;
  /** What the user should know besides; `''` when all went well. */
  readonly remark: string;
};

/** What was read of the spreadsheet for this build. */
export type Known = Pick<Spreadsheet, 'summary' | 'names'>;

/**
 * Writes the plan into our own sheet, in place: all values change in one call, then the looks follow. Nothing is
 * cleared, what people keep beside and below stays, and so do their formats until the layout changes.
 * Writing twice is writing once, so whatever fails half-way is done again.
 * @param known without it, the spreadsheet is asked whether it has a summary
 */
export function writeSummary(plan: SheetPlan, language: Language, known?: Known): WrittenSummary {
  const isFirst = known?.summary === 'none' && freeName(plan.name, known.names) === plan.name;
  return whileLocked(language, () =>
    withRetries(
      language,
      (attempt) => writeOnce(isFirst && attempt === 1 ? newSummary(plan) : openSummary(plan), plan, attempt, language),
      () => refusalFor('summary', language),
    ),
  );
}

function writeOnce(opened: Opened, plan: SheetPlan, attempt: number, language: Language): WrittenSummary {
  const { sheet, name, tag, write, isNew, isInserted } = opened;
  const columns = plan.columnWidths.length;
  const owned = isNew ? 0 : (tag.rows ?? 0);
  const look = lookOf(plan);
  const isNewLook = tag.look !== look;
  const room = roomFor(sheet, { rows: plan.rows.length, columns, owned, isInserted }, attempt === 1, language);
  const rules = isNewLook && !isNew ? sheet.getConditionalFormatRules() : [];
  const chart = isNew ? null : ownChart(sheet, plan.chart);

  const rows = Math.max(plan.rows.length, owned);
  if (!isNew) write({ ...tag, state: 'building', rows, look: isNewLook ? '' : look });
  makeRoom(sheet, room);
  sheet.getRange(1, 1, rows, columns).setValues(
    padded(
      plan.rows.map((row) => row.map(written)),
      '',
      rows,
      columns,
    ),
  );
  if (isNewLook) {
    // What was spare in the layout before may hold something now.
    if (!isNew) sheet.showRows(1, rows);
    writeLook(sheet, plan, rows);
    writeRules(sheet, plan, rules);
  }
  showStretches(sheet, plan);
  writeNotes(sheet, plan);
  const isDrawn = drawAgain(sheet, plan.chart, { before: chart, isPlaced: isNewLook, language });
  write({ ...tag, state: 'complete', rows: plan.rows.length, look });
  sheet.activate();
  SpreadsheetApp.flush();
  return { sheet: name, remark: isDrawn ? '' : sheetsWords.notDrawn[language] };
}

type Opened = OwnSheet & { readonly name: string; readonly isNew: boolean; readonly isInserted: boolean };

/**
 * Our sheet under whatever name, or a new one in front. A sheet of that name that is not ours stays as it is; an empty
 * one is as good as new, and may be what an earlier attempt left.
 */
function openSummary(plan: SheetPlan): Opened {
  const spreadsheet = SpreadsheetApp.getActive();
  const own = ownSheet(ownSheets(spreadsheet), 'summary');
  if (own) {
    const tag = { ...own.tag, sheetId: own.sheet.getSheetId() };
    return { ...own, tag, name: own.sheet.getName(), isNew: false, isInserted: false };
  }
  const sheets = spreadsheet.getSheets();
  const empty = sheets.find((one) => one.getName() === plan.name && isEmpty(one));
  if (empty) return { ...tagged(empty, plan, plan.name), isInserted: false };
  const names = sheets.map((one) => one.getName());
  return newSummary(plan, freeName(plan.name, names));
}

/** Asks for nothing. Should a colleague have built a summary since the names were read, Sheets refuses a second sheet of this name. */
function newSummary(plan: SheetPlan, name = plan.name): Opened {
  return { ...tagged(SpreadsheetApp.getActive().insertSheet(name, 0), plan, name), isInserted: true };
}

/** The tag of its end is another one, since the first would have to be searched for. */
function tagged(sheet: Sheet, { rows }: SheetPlan, name: string) {
  const tag: Tag = { role: 'summary', name, state: 'building', rows: rows.length, look: '' };
  tagSheet(sheet, tag);
  return { sheet, name, tag, write: (changed: Tag) => tagSheet(sheet, changed), isNew: true };
}

function isEmpty(sheet: Sheet): boolean {
  return sheet.getLastRow() === 0 && sheet.getCharts().length === 0;
}

/** The notes of the first column, from the first to the last; those of people in other columns stay. */
function writeNotes(sheet: Sheet, { notes }: SheetPlan): void {
  const first = notes.findIndex((note) => note !== '');
  if (first < 0) return;
  const used = notes.slice(first).map((note) => [note]);
  while (last(used)?.[0] === '') used.pop();
  sheet.getRange(first + 1, 1, used.length, 1).setNotes(used);
}

/**
 * The table stands without its chart, so a chart that Sheets does not draw is only a remark. An attempt that failed
 * may have drawn it all the same, so the next one looks first.
 */
function drawAgain(
  sheet: Sheet,
  plan: ChartPlan,
  { before, isPlaced, language }: { before: EmbeddedChart | null; isPlaced: boolean; language: Language },
): boolean {
  try {
    withRetries(language, (attempt) => {
      drawChart(sheet, plan, attempt === 1 ? before : ownChart(sheet, plan), isPlaced);
    });
    return true;
  } catch (error) {
    console.error(String(error));
    return false;
  }
}
