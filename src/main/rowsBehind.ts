import { columnWidths } from '../report/block.ts';
import { rowsAt } from '../report/rowsAt.ts';
import { shownBuild } from '../sheets/previousSummary.ts';
import { lookAtSpreadsheet } from '../sheets/read/readSheets.ts';
import { selectedCell } from '../sheets/read/selectedCell.ts';
import { writeRowsBehind } from '../sheets/rowsBehind.ts';
import { userLanguage } from '../sheets/user/language.ts';
import { notify } from '../sheets/user/notify.ts';
import { summaryOf } from '../summary/summaryOf.ts';
import { dayOfIso } from '../vocabulary/day.ts';
import { rowsBehindWords } from '../words/rowsBehind.ts';
import { withWholeSheets } from './neededCells.ts';
import { settingsIn } from './settingsIn.ts';
import { today } from './today.ts';

export const showRowsBehind = (): void => notify(listRowsBehind().text);

/** Lists the rows behind the selected number in a tab of its own; answers in words. Tabs are there because every answer has some. */
export function listRowsBehind(): { readonly text: string; readonly tabs: readonly never[] } {
  const language = userLanguage();
  const words = rowsBehindWords[language];
  const cell = selectedCell(columnWidths.length, language);
  if (!cell) return { text: words.selectNumber, tabs: [] };
  const spreadsheet = lookAtSpreadsheet();
  const settings = settingsIn(spreadsheet.settings, spreadsheet);
  const shown = shownBuild(language);
  const asOf = dayOfIso(shown?.asOf ?? settings.values['As of']) ?? today(spreadsheet.zone);
  const options = { ...spreadsheet, settings, asOf, language: shown?.language ?? language };
  const found = rowsAt(cell, summaryOf(withWholeSheets(spreadsheet.sheets, options), options), options);
  if (!found) return { text: words.selectNumber, tabs: [] };
  const sheet = writeRowsBehind(found.plan, cell.link, language);
  return { text: words.ready(sheet, found.rows), tabs: [] };
}
