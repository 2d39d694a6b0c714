import type { ReportPlan } from '../report/sheetPlan.ts';
import type { Language } from '../vocabulary/words.ts';
import { sheetsWords } from '../words/sheets.ts';
import { whileLocked } from './call/lock.ts';
import { refusalFor } from './call/refusal.ts';
import { withRetries } from './call/retry.ts';
import { newSheets, type Opened, openSheets } from './own/openSheets.ts';
import type { Remembered } from './own/remembered.ts';
import { stampNow } from './own/stamp.ts';
import type { Spreadsheet } from './read/readSheets.ts';
import { freeName } from './write/freeName.ts';
import { writeLinks } from './write/sheetLinks.ts';
import { claim, draw, dress, examine, finish, makeRoom, stampOver, writeCells } from './write/writeSheet.ts';

export type WrittenReport = {
  /** What the sheet in front is called now. */
  readonly sheet: string;
  /** What the user should know besides; `''` when all went well. */
  readonly remark: string;
};

/** What was read of the spreadsheet for this build, and what was remembered of the builds before. */
export type Known = Partial<Pick<Spreadsheet, 'summary' | 'names' | 'timeZone'>> & {
  readonly remembered?: Remembered | null;
};

/**
 * Writes the plan into our own sheets, in place: all values of a sheet change in one call, then the looks follow. Nothing
 * is cleared, what people keep beside and below stays, and so do their formats until the layout changes.
 * Writing twice is writing once, so whatever fails half-way is done again. From before the first value changes until the
 * last write the first cell of each sheet says that it is being rebuilt.
 * @param known without it, the spreadsheet is asked whether it has a report
 */
export function writeReport(plan: ReportPlan, language: Language, known: Known = {}): WrittenReport {
  const { summary, names = [], remembered, timeZone } = known;
  const isFirst = summary === 'none' && plan.sheets.every(({ name }) => freeName(name, names) === name);
  return whileLocked(language, () =>
    withRetries(
      language,
      (attempt) => {
        const stamp = stampNow(language, timeZone);
        const opened = isFirst && attempt === 1 ? newSheets(plan.sheets) : openSheets(plan.sheets);
        return writeOnce(opened, { attempt, stamp, language, remembered });
      },
      () => refusalFor(['summary', 'details'], language),
    ),
  );
}

type Writing = {
  readonly attempt: number;
  readonly stamp: string;
  readonly language: Language;
  readonly remembered: Known['remembered'];
};

/** Everything is asked before anything is written, so that a refusal changes nothing on either sheet. */
function writeOnce(opened: readonly Opened[], writing: Writing): WrittenReport {
  const { stamp, language } = writing;
  const works = opened.map((one) => examine(one, writing));
  for (const work of works) makeRoom(work, language);
  for (const work of works) claim(work);
  const [front, ...others] = works;
  if (front) stampOver(front, stamp);
  for (const work of [...others, ...works.slice(0, 1)]) writeCells(work, stamp);
  for (const work of works) dress(work);
  const urls = writeLinks(works);
  const isDrawn = works.map((work) => draw(work, works, language)).every(Boolean);
  for (const [i, work] of works.entries()) finish(work, urls[i]);
  front?.sheet.activate();
  SpreadsheetApp.flush();
  return { sheet: front?.name ?? '', remark: isDrawn ? '' : sheetsWords.notDrawn[language] };
}
