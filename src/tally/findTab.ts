import type { TabName } from '../vocabulary/tab.ts';
import type { Reading, SheetCells } from './reading.ts';
import { lookAt, readAs } from './readSheet.ts';
import { leastScore } from './scoreTab.ts';
import type { SettingsTab } from './settingsTab.ts';

/** A sheet or range read as that very tab; null when its headings are not those of one. */
export function readingOf(tab: TabName, sheet: SheetCells, settings: SettingsTab): Reading | null {
  const lookedAt = lookAt(sheet, settings);
  if (lookedAt.headingRow < 0) return null;
  const { reading, meetsNeeds } = readAs(tab, lookedAt, settings, true);
  return meetsNeeds ? reading : null;
}

/** A mixed Activities tab holds the rows of these. */
const mixed: readonly TabName[] = ['calls', 'emails', 'meetings'];

/**
 * A range given for a tab: read as that tab, or as the daily tally or the mixed activities that may stand in its
 * place. The answer's `tab` says which; null when it is none of them.
 */
export function findTab(tab: TabName, sheet: SheetCells, settings: SettingsTab): Reading | null {
  const lookedAt = lookAt(sheet, settings);
  if (lookedAt.headingRow < 0) return null;
  const choices: TabName[] = [tab, 'dailyActivity', ...(mixed.includes(tab) ? (['activities'] as const) : [])];
  let best: Reading | null = null;
  for (const choice of choices) {
    const { reading, meetsNeeds } = readAs(choice, lookedAt, settings, choice === tab);
    if (!meetsNeeds || (choice !== tab && reading.score < leastScore(choice))) continue;
    if (!best || reading.score > best.score) best = reading;
  }
  return best;
}
