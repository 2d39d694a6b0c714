import type { Language } from '../../vocabulary/words.ts';
import { withRetries } from '../call/retry.ts';

/** The text of the selected cell, then those of its row from the left, as people see them; nothing where none is selected. */
export function selectedTexts(language: Language): string[] {
  return withRetries(language, () => {
    const cell = SpreadsheetApp.getActive().getCurrentCell();
    if (!cell) return [];
    const sheet = cell.getSheet();
    const columns = Math.max(1, sheet.getLastColumn());
    const [texts = []] = sheet.getRange(cell.getRow(), 1, 1, columns).getDisplayValues();
    return [texts[cell.getColumn() - 1] ?? '', ...texts].filter((text) => text.trim() !== '');
  });
}
