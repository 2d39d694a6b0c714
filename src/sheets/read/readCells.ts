import type { Cell, Cells } from '../../vocabulary/cell.ts';
import type { Language } from '../../vocabulary/words.ts';
import { formulaHelperWords } from '../../words/formulaHelper.ts';
import { Refusal, withRetries } from '../call/retry.ts';

/**
 * The cells at this address as a custom function is given them: one cell as its value.
 * @param address `A2`, `B1:E1`, `Tracker!A2`; without a sheet it is on the one in front
 */
export function readCells(address: string, language: Language): Cell | Cells {
  return withRetries(language, () => {
    const values = rangeAt(address, language).getValues() as Cells;
    return values.length === 1 && values[0]?.length === 1 ? (values[0][0] as Cell) : values;
  });
}

function rangeAt(address: string, language: Language): GoogleAppsScript.Spreadsheet.Range {
  const spreadsheet = SpreadsheetApp.getActive();
  const mark = address.lastIndexOf('!');
  const name = address.slice(0, Math.max(0, mark)).replace(/^'|'$/g, '').replace(/''/g, "'");
  const sheet = mark < 0 ? spreadsheet.getActiveSheet() : spreadsheet.getSheetByName(name);
  if (!sheet) throw new Refusal(formulaHelperWords[language].refused.noSheet(name));
  return sheet.getRange(address.slice(mark + 1));
}
