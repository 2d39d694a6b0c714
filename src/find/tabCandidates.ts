import type { SettingsTab } from '../settings/settingsTab.ts';
import { tabs } from '../tabs/all.ts';
import { isSameSheet } from '../vocabulary/sheetList.ts';
import type { TabName } from '../vocabulary/tab.ts';
import { wideSheetWords } from '../words/wideSheets.ts';
import { inspectSheet, type LookedAt, type ReadAs, tryAsTab } from './inspectSheet.ts';
import { tabOfType } from './mixedTab.ts';
import { isMixed } from './mixedTypes.ts';
import type { Reading, SheetCells } from './reading.ts';
import { withSales } from './salesLog.ts';
import { leastScore } from './scoreTab.ts';
import { wholeName } from './sheetNames.ts';
import { areSideBySide } from './tablesSideBySide.ts';

/** A sheet with every tab that it may be, the likeliest first. */
export type Likeness = { readonly lookedAt: LookedAt; readonly likely: readonly ReadAs[] };

/**
 * The sheet, or each of the plain tables that it holds.
 * @param repColumn the column, if any, that holds the name of the sheet
 */
export function likenessesOf(sheet: SheetCells, settings: SettingsTab, repColumn?: number): Likeness[] {
  return inspectSheet(sheet, settings).map((looked) => {
    const likeness = likenessOf({ ...looked, ...(repColumn !== undefined && { repColumn }) }, settings);
    if (isTaken(likeness)) return likeness;
    const sales = withSales(likeness.lookedAt, settings);
    return sales === likeness.lookedAt ? likeness : likenessOf(sales, settings);
  });
}

/** A sheet that bears the name of deals, and says nothing of how they ended, may still hold sales. */
export function isTaken({ likely: [best] }: Likeness): boolean {
  return best !== undefined && (best.isWhole || best.reading.tab !== 'deals');
}

export function likenessOf(lookedAt: LookedAt, settings: SettingsTab): Likeness {
  if (lookedAt.headingRow < 0) return { lookedAt, likely: [] };
  const likely = (Object.keys(tabs) as TabName[])
    .map((tab) => tryAsTab(tab, lookedAt, settings))
    .filter(
      ({ reading, meetsNeeds }) => meetsNeeds && (lookedAt.wide?.isSure || reading.score >= leastScore(reading.tab)),
    )
    .sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.reading.score - a.reading.score);
  if (likely[0] && areSideBySide(likely[0].reading))
    return { lookedAt: { ...lookedAt, doubt: wideSheetWords.blocks }, likely: [] };
  return { lookedAt, likely: mixedFirst(likely, lookedAt) };
}

/** Tasks with columns for calls still hold e-mails and meetings: read as calls, each of them would be a call. */
function mixedFirst(likely: readonly ReadAs[], { sample, hints }: LookedAt): readonly ReadAs[] {
  const mixed = likely.find(({ reading }) => reading.tab === 'activities');
  const first = likely[0]?.reading.tab;
  if (!mixed || first === undefined || !Object.values(tabOfType).includes(first)) return likely;
  // A sheet called "Calls" holds calls; one called "Outreach log" may hold anything.
  if (hints.get(first) === wholeName) return likely;
  return isMixed(mixed.reading, sample) ? [mixed, ...likely.filter((one) => one !== mixed)] : likely;
}

/** Whether the sheet is among these; of a sheet that holds several tables, whether that table is. */
export function isAmong({ sheet, wide }: LookedAt, readings: readonly Pick<Reading, 'sheet' | 'tab'>[]): boolean {
  return readings.some((one) => one.sheet === sheet.sheet && (wide === null || wide.tab === one.tab));
}

export function isSheet({ sheet }: LookedAt, name: string | null): boolean {
  return name !== null && isSameSheet(sheet.sheet, name);
}
