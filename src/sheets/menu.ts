import type { Language } from '../vocabulary/words.ts';
import { menuWords } from '../words/menu.ts';

/** Nothing else may happen when a document opens: before the add-on is enabled there, any other call leaves only "Help". */
export function addMenu(language: Language): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const [name, label] of Object.entries(menuWords)) menu.addItem(label[language], name);
  menu.addToUi();
}
