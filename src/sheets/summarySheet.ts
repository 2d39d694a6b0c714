import type { ChartPlan } from '../report/details/growthChart.ts';
import type { SheetPlan } from '../report/summarySheet.ts';
import { last } from '../vocabulary/last.ts';
import type { Language } from '../vocabulary/words.ts';
import { sheetsWords } from '../words/sheets.ts';
import { drawChart, type EmbeddedChart, ownChart } from './chart.ts';
import { freeName } from './freeName.ts';
import { insertRoom } from './insertRoom.ts';
import { whileLocked } from './lock.ts';
import { lookOf, padded, showStretches, writeLook } from './look.ts';
import { newSummary, type Opened, openSummary } from './openSummary.ts';
import { noRows, ownRows } from './ownRows.ts';
import { printsOf } from './prints.ts';
import type { Spreadsheet } from './readSheets.ts';
import { refusalFor } from './refusal.ts';
import type { Remembered } from './remembered.ts';
import { withRetries } from './retry.ts';
import { roomFor } from './room.ts';
import { writeRules } from './signRules.ts';
import { stampNow } from './stamp.ts';
import { written } from './written.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type WrittenSummary = {
  /** What the sheet is called now. */
  readonly sheet: string;
  /** What the user should know besides; `''` when all went well. */
  readonly remark: string;
};

/** What was read of the spreadsheet for this build, and what was remembered of the builds before. */
export type Known = Partial<Pick<Spreadsheet, 'summary' | 'names' | 'timeZone'>> & {
  readonly remembered?: Remembered | null;
};

/**
 * Writes the plan into our own sheet, in place: all values change in one call, then the looks follow. Nothing is
 * cleared, what people keep beside and below stays, and so do their formats until the layout changes.
 * Writing twice is writing once, so whatever fails half-way is done again. Until the last write the first cell says
 * that the summary is being rebuilt.
 * @param known without it, the spreadsheet is asked whether it has a summary
 */
export function writeSummary(plan: SheetPlan, language: Language, known: Known = {}): WrittenSummary {
  const { summary, names = [], remembered, timeZone } = known;
  const isFirst = summary === 'none' && freeName(plan.name, names) === plan.name;
  return whileLocked(language, () =>
    withRetries(
      language,
      (attempt) => {
        const stamp = stampNow(language, timeZone);
        const opened = isFirst && attempt === 1 ? newSummary(plan) : openSummary(plan);
        return writeOnce(opened, plan, { attempt, stamp, language, remembered });
      },
      () => refusalFor('summary', language),
    ),
  );
}

type Writing = {
  readonly attempt: number;
  readonly stamp: string;
  readonly language: Language;
  readonly remembered: Known['remembered'];
};

function writeOnce(opened: Opened, plan: SheetPlan, writing: Writing): WrittenSummary {
  const { attempt, stamp, language } = writing;
  const { sheet, name, tag, write, isNew, isInserted } = opened;
  const columns = plan.columnWidths.length;
  const look = lookOf(plan);
  const known = isNew ? noRows : ownRows(sheet, tag, columns, writing);
  const size = { rows: plan.rows.length, columns, owned: known.rows, isInserted };
  const { owned, ...room } = roomFor(sheet, size, attempt === 1, language);
  const isNewLook = tag.look !== look || known.isMoved;
  const rules = isNewLook && !isNew ? sheet.getConditionalFormatRules() : [];
  const chart = isNew ? null : ownChart(sheet, plan.chart);

  const rows = Math.max(plan.rows.length, owned);
  const cells = padded(
    plan.rows.map((row) => row.map(written)),
    '',
    rows,
    columns,
  );
  const next = printsOf(plan.rows);
  // Room first: a tag that claims rows which are not there would let the next build write over what people keep below.
  insertRoom(sheet, room, language);
  if (!isNew) {
    const prints = next && known.prints;
    write({ ...tag, state: 'building', rows, look: isNewLook ? '' : look, prints, next: prints && next, shown: '' });
  }
  const [[title = '', ...beside] = [], ...below] = cells;
  sheet.getRange(1, 1, rows, columns).setValues([[stamp, ...beside], ...below]);
  if (isNewLook) {
    // What was spare in the layout before may hold something now.
    if (!isNew) sheet.showRows(1, rows);
    writeLook(sheet, plan, rows);
    writeRules(sheet, plan, rules);
  }
  const shown = JSON.stringify(plan.stretches);
  if (isNewLook || tag.shown !== shown) showStretches(sheet, plan);
  writeNotes(sheet, plan);
  const isDrawn = drawAgain(sheet, plan.chart, { before: chart, isPlaced: isNewLook, language });
  sheet.getRange(1, 1).setValue(title);
  write({ ...tag, state: 'complete', rows: plan.rows.length, look, prints: next, next: undefined, shown });
  sheet.activate();
  SpreadsheetApp.flush();
  return { sheet: name, remark: isDrawn ? '' : sheetsWords.notDrawn[language] };
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
