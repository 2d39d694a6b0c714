import type { SettingLineWords } from '../settingLines.ts';
import { numberText } from './number.ts';
import { englishPlural } from './plural.ts';

export const settingLines: SettingLineWords = {
  headings: { setting: 'Setting', value: 'Value', meaning: 'What it means' },
  tab: (tab) => `The sheet with ${tab.toLowerCase()}; blank lets the add-on find it, none leaves it out.`,
  tabs: (tab) =>
    `The sheet with ${tab.toLowerCase()}, or several as in January; February; blank lets the add-on find them, none leaves them out.`,
  dailySheets:
    'The sheet with daily activity, or several as in Calls; Meetings; blank lets the add-on find them, none leaves them out.',
  lesson: 'How sheets with these headings are read, whatever they are called; blank lets the add-on find out.',
  column: (sheet) => `The heading of that column on the sheet “${sheet}”.`,
  order: (heading) => `yes: 03/04 under “${heading}” is 3 April; no: it is 4 March.`,
  class: (classes, rows) => `What the value means: ${classes}. ${found(rows)}`,
  unknownClass: (classes, rows) => `Not understood yet. Write what it means: ${classes}. ${found(rows)}`,
};

function found(rows: number): string {
  return `Found in ${numberText(rows)} ${englishPlural(rows, 'row', 'rows')}.`;
}
