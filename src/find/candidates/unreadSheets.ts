import type { SettingsTab } from '../../settings/settingsTab.ts';
import { sheetsListed } from '../../vocabulary/sheetList.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { maySpanSheets } from '../oneTab/sheetsOfOneTab.ts';
import type { Reading } from '../reading.ts';
import { likelyHeadings } from './likelyHeadings.ts';
import { type FoundTable, isSheet } from './tabCandidates.ts';

/**
 * Sheets that the settings name for a tab although none of their headings is one of it: they are in no number until
 * somebody has said which column is which, so all that is told is where the headings seem to stand.
 */
export function unreadSheets(
  tables: readonly FoundTable[],
  readings: readonly Reading[],
  settings: SettingsTab,
): Reading[] {
  const isRead = (tab: TabName, sheet: string): boolean =>
    readings.some((reading) => reading.tab === tab && reading.sheet === sheet);
  return (Object.entries(settings.tabs) as [TabName, string | null][]).flatMap(([tab, named]) =>
    tables
      .filter(({ table }) => isNamed(table.sheet.sheet, tab, named, tables))
      .filter(({ table }) => table.doubt === null && !isRead(tab, table.sheet.sheet))
      .flatMap(({ table: { sheet, headingRow } }): Reading[] => {
        const row = headingRow >= 0 ? headingRow : likelyHeadings(sheet.cells);
        return row < 0 ? [] : [{ tab, ...sheet, headingRow: row, columns: {}, score: 0 }];
      }),
  );
}

function isNamed(sheet: string, tab: TabName, named: string | null, tables: readonly FoundTable[]): boolean {
  if (named === null) return false;
  if (!maySpanSheets(tab)) return tables.find(({ table }) => isSheet(table, named))?.table.sheet.sheet === sheet;
  const sheets = tables.map(({ table }) => table.sheet.sheet);
  return sheetsListed(named, sheets).includes(sheet);
}
