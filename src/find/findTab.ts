import type { SettingsTab } from '../settings/settingsTab.ts';
import { isBlank } from '../vocabulary/cell.ts';
import type { TabName } from '../vocabulary/tab.ts';
import { withSales } from './candidates/salesLog.ts';
import { leastScore } from './candidates/scoreTab.ts';
import { standsForSeveral } from './candidates/severalCallsPerRow.ts';
import { tryAsTab } from './candidates/tryAsTab.ts';
import { inspectSheet } from './inspectSheet.ts';
import { withTellingClients } from './oneTab/tellingClients.ts';
import type { Reading, SheetCells } from './reading.ts';

/** A sheet or range read as that very tab; null when its headings are not those of one. */
export function readingOf(tab: TabName, sheet: SheetCells, settings: SettingsTab): Reading | null {
  const all = inspectSheet(sheet, settings, [tab]);
  const table = all.find(({ wide }) => wide?.tab === tab) ?? all[0];
  if (table.headingRow < 0) return null;
  const sold = tab === 'deals' ? withSales(table, settings) : table;
  const { reading, meetsNeeds } = tryAsTab(tab, sold, settings, true);
  return meetsNeeds && !standsForSeveral(reading, sold.sample) ? tellingClient(reading, settings) : null;
}

function tellingClient(reading: Reading, settings: SettingsTab): Reading {
  return withTellingClients([reading], settings)[0] as Reading;
}

/** A mixed Activities tab holds the rows of these. */
const mixed: readonly TabName[] = ['calls', 'emails', 'meetings'];

/**
 * A range given for a tab: read as that tab, or as the daily tally or the mixed activities that may stand in its
 * place. The answer's `tab` says which; null when it is none of them.
 */
export function findTab(tab: TabName, sheet: SheetCells, settings: SettingsTab): Reading | null {
  const own = readingOf(tab, sheet, settings);
  // Every cell with a formula pays for this: where each column has its meaning, nothing else is looked for.
  if (own && claimsAll(own)) return own;
  const choices: TabName[] = [tab, 'dailyActivity', ...(mixed.includes(tab) ? (['activities'] as const) : [])];
  let best: Reading | null = null;
  for (const table of inspectSheet(sheet, settings, choices)) {
    if (table.headingRow < 0) continue;
    for (const choice of choices) {
      const { reading, meetsNeeds } = tryAsTab(choice, table, settings, choice === tab);
      if (!meetsNeeds || (choice !== tab && !table.wide?.isSure && reading.score < leastScore(choice))) continue;
      if (standsForSeveral(reading, table.sample)) continue;
      if (!best || reading.score > best.score) best = reading;
    }
  }
  return best && tellingClient(best, settings);
}

function claimsAll({ cells, headingRow, columns }: Reading): boolean {
  const headings = (cells[headingRow] ?? []).filter((cell) => !isBlank(cell));
  return headings.length === Object.keys(columns).length;
}
