import type { Cell } from '../../vocabulary/cell.ts';
import { type Language, languages } from '../../vocabulary/words.ts';
import { beingListed, beingRebuilt, pageUnderWay, workListUnderWay } from '../../words/sheets.ts';

/**
 * What the first cell of the summary says from its first write to its last, so that one which was cut off is seen.
 * @param timeZone the spreadsheet's, where it is known; otherwise it is asked
 */
export function stampNow(language: Language, timeZone?: string): string {
  return beingRebuilt(timeNow(timeZone), language);
}

/** The same of a list of rows. */
export function listStampNow(language: Language): string {
  return beingListed(timeNow(), language);
}

/** The same of the work list. */
export function workListStampNow(language: Language): string {
  return workListUnderWay(timeNow(), language);
}

/** The same of the page of one rep. */
export function pageStampNow(language: Language): string {
  return pageUnderWay(timeNow(), language);
}

function timeNow(timeZone?: string): string {
  const zone = timeZone ?? SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  return Utilities.formatDate(new Date(), zone, 'HH:mm');
}

/** In whatever language the build that was cut off spoke. */
export function isStamp(cell: Cell | undefined): boolean {
  const time = /\d\d:\d\d/.exec(String(cell))?.[0] ?? '';
  return languages.some((language) =>
    [beingRebuilt, beingListed, workListUnderWay, pageUnderWay].some((stamp) => stamp(time, language) === String(cell)),
  );
}
