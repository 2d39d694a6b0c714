import type { SettingsTab } from '../settings/settingsTab.ts';
import { tabs } from '../tabs/all.ts';
import { isBlank } from '../vocabulary/cell.ts';
import type { TabName } from '../vocabulary/tab.ts';
import type { Words } from '../vocabulary/words.ts';
import { anotherSheetIsRead, nearestTab, otherSheetWords } from '../words/tabFinding.ts';
import { fieldName } from './fieldName.ts';
import { type LookedAt, type ReadAs, tryAsTab } from './inspectSheet.ts';
import { likelyHeadings } from './likelyHeadings.ts';
import { mayBeSales } from './salesLog.ts';
import { unmetNeed } from './scoreTab.ts';
import type { Likeness } from './tabCandidates.ts';

/** A sheet that is none of our tabs. */
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
  likeness: Likeness,
  chosen: ReadonlyMap<TabName, ReadAs>,
  settings: SettingsTab,
): OtherSheetFound {
  const { lookedAt, likely } = likeness;
  const nearest =
    likely[0] ??
    (mayBeSales(lookedAt, settings) ? tryAsTab('deals', lookedAt, settings) : nearestOf(lookedAt, settings));
  const tab = nearest?.reading.tab ?? null;
  const missing = nearest && likely.length === 0 ? unmetNeed(nearest.reading.tab, nearest.reading.columns) : null;
  const { sheet } = lookedAt.sheet;
  return {
    sheet,
    headings: headingsOf(lookedAt),
    nearest: tab,
    missing,
    reason: reasonOf(likeness, chosen, tab, missing),
  };
}

/** One column alone, such as a date, says nothing. */
const fewestColumns = 2;

function nearestOf(lookedAt: LookedAt, settings: SettingsTab): ReadAs | undefined {
  if (lookedAt.headingRow < 0) return undefined;
  return (Object.keys(tabs) as TabName[])
    .map((tab) => tryAsTab(tab, lookedAt, settings))
    .filter(({ reading }) => Object.keys(reading.columns).length >= fewestColumns)
    .sort((a, b) => b.reading.score - a.reading.score)[0];
}

function headingsOf({ sheet: { cells }, headingRow }: LookedAt): string[] {
  const row = cells[headingRow >= 0 ? headingRow : likelyHeadings(cells)] ?? [];
  return row.filter((cell) => typeof cell === 'string' && !isBlank(cell)).map(String);
}

function reasonOf(
  { lookedAt, likely }: Likeness,
  chosen: ReadonlyMap<TabName, ReadAs>,
  nearest: TabName | null,
  missing: string | null,
): Words {
  const best = likely[0]?.reading;
  const instead = best && chosen.get(best.tab);
  if (best && instead) return anotherSheetIsRead(tabs[best.tab].label, instead.reading.sheet);
  if (best) return otherSheetWords.switchedOff;
  if (lookedAt.doubt) return lookedAt.doubt;
  if (nearest) return nearestTab(tabs[nearest].label, missing === null ? null : fieldName(nearest, missing));
  if (lookedAt.headingRow >= 0) return otherSheetWords.unknown;
  const isEmpty = lookedAt.sheet.cells.every((row) => row.every(isBlank));
  return isEmpty ? otherSheetWords.blank : otherSheetWords.noHeadings;
}
