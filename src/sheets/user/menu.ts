import type { Language, Words } from '../../vocabulary/words.ts';
import { withRetries } from '../call/retry.ts';
import { silentInBoth } from './language.ts';

/**
 * Nothing else may happen when a document opens: before the add-on is enabled there, any other call leaves only "Help".
 * @param items the label of each function that the menu offers, by its name
 */
export function addMenu(language: Language, items: Readonly<Record<string, Words>>): void {
  withRetries(
    language,
    () => {
      const menu = SpreadsheetApp.getUi().createAddonMenu();
      for (const [name, label] of Object.entries(items)) menu.addItem(label[language], name);
      menu.addToUi();
    },
    silentInBoth,
  );
}
