import { tabs } from '../../tabs/all.ts';
import { foldHeading } from '../../values/foldText.ts';
import type { TabName } from '../../vocabulary/tab.ts';

/**
 * How strongly a sheet's name speaks for each tab. The longest noun in it counts, so that "Deal history" says history
 * and not deals.
 */
export function nameHints(
  sheet: string,
  choices: readonly TabName[] = Object.keys(tabs) as TabName[],
): ReadonlyMap<TabName, number> {
  if (sheet === '') return new Map();
  const words = foldHeading(sheet.replace(downloadMarks, '').replace(exportMarks, '')).split(' ');
  const matches: { tab: TabName; from: number; count: number }[] = [];
  for (const tab of choices) {
    for (const noun of [...tabs[tab].nouns.en, ...tabs[tab].nouns.ru]) {
      const nounWords = foldHeading(noun).split(' ');
      for (let from = 0; from + nounWords.length <= words.length; from += 1) {
        if (nounWords.every((word, i) => words[from + i] === word))
          matches.push({ tab, from, count: nounWords.length });
      }
    }
  }
  const hints = new Map<TabName, number>();
  for (const { tab, from, count } of matches) {
    const isPartOfLonger = matches.some(
      (other) => other.count > count && other.from <= from && other.from + other.count >= from + count,
    );
    if (isPartOfLonger) continue;
    hints.set(tab, Math.max(hints.get(tab) ?? 0, count === words.length ? wholeName : partOfName + 2 * (count - 1)));
  }
  return hints;
}

/** "Leads (1)" is the second download of that name, and "leads-1234567-3" that of an account. */
const downloadMarks = /\s*\(\d{1,2}\)$|[-_ ]\d{6,}(?:[-_ ]\d+)*$/;

/** "All Phone Calls 9-15-2025 10-22-33 AM" is the view of that name, on the day that it was exported. */
const exportMarks =
  /^(?:all|my|our|все|мои)\s+|\s+\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:\s+\d{1,2}-\d{2}-\d{2}(?:\s*[AP]M)?)?$/gi;

/** "Calls" outweighs three columns that speak most for another tab (4 each): a sheet is mostly what it is called. */
export const wholeName = 14;
/** "March calls" and "Call targets" name a tab in passing: a word more speaks for it, the headings decide. */
const partOfName = 6;
