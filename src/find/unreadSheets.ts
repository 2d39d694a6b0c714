import type { SettingsTab } from '../settings/settingsTab.ts';
import { sheetsListed } from '../vocabulary/sheetList.ts';
import type { TabName } from '../vocabulary/tab.ts';
import { likelyHeadings } from './likelyHeadings.ts';
import type { Reading } from './reading.ts';
import { maySpanSheets } from './sheetsOfOneTab.ts';
import { isSheet, type Likeness } from './tabCandidates.ts';

/**
 * Sheets that the settings name for a tab although none of their headings is one of it: they are in no number until
 * somebody has said which column is which, so all that is told is where the headings seem to stand.
 */
export function unreadSheets(
  likenesses: readonly Likeness[],
  readings: readonly Reading[],
  settings: SettingsTab,
): Reading[] {
  const isRead = (tab: TabName, sheet: string): boolean =>
    readings.some((reading) => reading.tab === tab && reading.sheet === sheet);
  return (Object.entries(settings.tabs) as [TabName, string | null][]).flatMap(([tab, named]) =>
    likenesses
      .filter(({ lookedAt }) => isNamed(lookedAt.sheet.sheet, tab, named, likenesses))
      .filter(({ lookedAt }) => lookedAt.doubt === null && !isRead(tab, lookedAt.sheet.sheet))
      .flatMap(({ lookedAt: { sheet, headingRow } }): Reading[] => {
        const row = headingRow >= 0 ? headingRow : likelyHeadings(sheet.cells);
        return row < 0 ? [] : [{ tab, ...sheet, headingRow: row, columns: {}, score: 0 }];
      }),
  );
}

function isNamed(sheet: string, tab: TabName, named: string | null, likenesses: readonly Likeness[]): boolean {
  if (named === null) return false;
  if (!maySpanSheets(tab))
    return likenesses.find(({ lookedAt }) => isSheet(lookedAt, named))?.lookedAt.sheet.sheet === sheet;
  const sheets = likenesses.map(({ lookedAt }) => lookedAt.sheet.sheet);
  return sheetsListed(named, sheets).includes(sheet);
}
