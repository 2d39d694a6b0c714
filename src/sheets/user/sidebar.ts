import { addOnName } from '../../words/menu.ts';

/** A file, not a template: a template would run what stands between scriptlet tags in the bundled code. */
export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(addOnName));
}
