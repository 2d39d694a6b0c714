import { settingNamed } from '../../settings/settingKey.ts';
import type { SettingsTab } from '../../settings/settingsTab.ts';
import { tabs } from '../../tabs/all.ts';
import { isBlank } from '../../vocabulary/cell.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import type { Words } from '../../vocabulary/words.ts';
import {
  anotherSheetIsRead,
  columnsStandApart,
  nearestTab,
  otherSheetWords,
  sameRowsAgain,
} from '../../words/tabFinding.ts';
import { fieldName } from '../fieldName.ts';
import type { InspectedTable } from '../inspectSheet.ts';
import type { Reading, SheetCells } from '../reading.ts';
import { boxesBeside } from '../shapes/beside/boxBeside.ts';
import { unreadBlocks } from '../shapes/tables/columnBlocks.ts';
import { likelyHeadings } from './likelyHeadings.ts';
import { mayBeSales } from './salesLog.ts';
import { unmetNeed } from './scoreTab.ts';
import type { FoundTable } from './tabCandidates.ts';
import { type TabCandidate, tryAsTab } from './tryAsTab.ts';

/** A sheet that is none of our tabs, or columns of one that is read and that are not. */
export type OtherSheetFound = {
  readonly sheet: string;
  readonly headings: readonly string[];
  /** The tab that it is most like; null when it is like none. */
  readonly nearest: TabName | null;
  /** The field for want of which it is not that tab; null when that is not the reason. */
  readonly missing: string | null;
  readonly reason: Words;
};

/** @param chosen the sheets that are read, by tab */
export function otherSheet(
  found: FoundTable,
  chosen: ReadonlyMap<TabName, TabCandidate>,
  settings: SettingsTab,
): OtherSheetFound {
  const { table, candidates } = found;
  const nearest =
    candidates[0] ?? (mayBeSales(table, settings) ? tryAsTab('deals', table, settings) : nearestOf(table, settings));
  const tab = nearest?.reading.tab ?? null;
  const missing = nearest && candidates.length === 0 ? unmetNeed(nearest.reading.tab, nearest.reading.columns) : null;
  const { sheet } = table.sheet;
  return {
    sheet,
    headings: headingsOf(table),
    nearest: tab,
    missing,
    reason: reasonOf(found, chosen, tab, missing),
  };
}

/** What stands beside the tables that are read, beyond an empty column. */
export function columnsBeside(readings: readonly Reading[], sheets: readonly SheetCells[]): OtherSheetFound[] {
  return [...blocksBeside(readings), ...numbersBeside(readings, sheets)];
}

/** Goals, prizes or sums that were set aside before the sheet was read; remarks are nobody's loss. */
function numbersBeside(readings: readonly Reading[], sheets: readonly SheetCells[]): OtherSheetFound[] {
  return sheets.flatMap(({ sheet, cells }) => {
    const own = readings.find((one) => one.sheet === sheet);
    if (!own) return [];
    const choices = own.origin ? (['dailyActivity'] as const) : (Object.keys(tabs) as TabName[]);
    return boxesBeside(cells, choices).flatMap(({ from, to }): OtherSheetFound[] => {
      const lines = cells.map((row) => row.slice(from, to).filter((cell) => !isBlank(cell)));
      const headings = (lines.find((line) => line.length > 0) ?? []).map((cell) => String(cell).trim());
      const hasNumbers = lines.some((line) => line.some((cell) => typeof cell === 'number'));
      const reason = columnsStandApart(headings);
      return hasNumbers ? [{ sheet, headings, nearest: null, missing: null, reason }] : [];
    });
  });
}

function blocksBeside(readings: readonly Reading[]): OtherSheetFound[] {
  return readings
    .filter(({ origin }) => origin === undefined)
    .flatMap((reading) =>
      unreadBlocks(reading).map((block): OtherSheetFound => {
        const headings = block.map((column) => String(reading.cells[reading.headingRow]?.[column] ?? '').trim());
        return { sheet: reading.sheet, headings, nearest: null, missing: null, reason: columnsStandApart(headings) };
      }),
    );
}

/** One column alone, such as a date, says nothing. */
const fewestColumns = 2;

function nearestOf(table: InspectedTable, settings: SettingsTab): TabCandidate | undefined {
  if (table.headingRow < 0) return undefined;
  return (Object.keys(tabs) as TabName[])
    .map((tab) => tryAsTab(tab, table, settings))
    .filter(({ reading }) => Object.keys(reading.columns).length >= fewestColumns)
    .sort((a, b) => b.reading.score - a.reading.score)[0];
}

function headingsOf({ sheet: { cells }, headingRow }: InspectedTable): string[] {
  const row = cells[headingRow >= 0 ? headingRow : likelyHeadings(cells)] ?? [];
  return row.filter((cell) => typeof cell === 'string' && !isBlank(cell)).map(String);
}

function reasonOf(
  { table, candidates }: FoundTable,
  chosen: ReadonlyMap<TabName, TabCandidate>,
  nearest: TabName | null,
  missing: string | null,
): Words {
  const best = candidates[0]?.reading;
  const instead = best && chosen.get(best.tab);
  if (best?.isTaught && instead)
    return sameRowsAgain(settingNamed({ kind: 'tab', tab: best.tab }), instead.reading.sheet, best.sheet);
  if (best && instead) return anotherSheetIsRead(tabs[best.tab].label, instead.reading.sheet);
  if (best) return otherSheetWords.switchedOff;
  if (table.doubt) return table.doubt;
  if (nearest) return nearestTab(tabs[nearest].label, missing === null ? null : fieldName(nearest, missing));
  if (table.headingRow >= 0) return otherSheetWords.unknown;
  const isEmpty = table.sheet.cells.every((row) => row.every(isBlank));
  return isEmpty ? otherSheetWords.blank : otherSheetWords.noHeadings;
}
