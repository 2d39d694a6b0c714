import { tabs } from '../tabs/all.ts';
import type { TabName } from '../vocabulary/tab.ts';
import { type FoundColumns, findColumns, foundColumnsOf } from './findColumns.ts';
import { findHeadings } from './findHeadings.ts';
import { foldHeading } from './foldText.ts';
import { headingIndexOf, joined } from './headingIndex.ts';
import type { Reading, SheetCells } from './reading.ts';
import { meetsNeeds, scoreOf } from './scoreTab.ts';
import type { SettingsTab } from './settingsTab.ts';
import { nameHints, wholeName } from './sheetNames.ts';
import { type SheetSample, sampleOf } from './sheetSample.ts';

/** A sheet looked at once, for all tabs that it may be. */
export type LookedAt = {
  readonly sheet: SheetCells;
  /** −1 when the sheet has no headings. */
  readonly headingRow: number;
  readonly sample: SheetSample;
  readonly hints: ReadonlyMap<TabName, number>;
};

/** @param choices the tabs that the sheet may be */
export function lookAt(sheet: SheetCells, settings: SettingsTab, choices: readonly TabName[] = allTabs()): LookedAt {
  const named = Object.values(settings.columns).flatMap((columns) => Object.values(columns));
  const headingRow = findHeadings(
    sheet.cells,
    choices.map(headingIndexOf),
    new Set(named.map((heading) => joined(foldHeading(heading)))),
  );
  return { sheet, headingRow, sample: sampleOf(sheet.cells, headingRow), hints: nameHints(sheet.sheet, choices) };
}

function allTabs(): TabName[] {
  return Object.keys(tabs) as TabName[];
}

/** A sheet read as one tab, whether or not it is one. */
export type ReadAs = {
  readonly reading: Reading;
  readonly meetsNeeds: boolean;
  readonly missing: FoundColumns['missing'];
};

/** @param isGiven the user says that the sheet is this tab */
export function readAs(
  tab: TabName,
  { sheet, headingRow, sample, hints }: LookedAt,
  settings: SettingsTab,
  isGiven = false,
): ReadAs {
  const { found, missing } = findColumns(headingIndexOf(tab), sample, settings.columns[tab]);
  const hint = hints.get(tab) ?? 0;
  return {
    reading: {
      tab,
      sheet: sheet.sheet,
      cells: sheet.cells,
      headingRow,
      columns: foundColumnsOf(found, sample.headings),
      score: scoreOf(tab, found, hint),
    },
    meetsNeeds: meetsNeeds(tab, found, isGiven ? 'given' : hint === wholeName ? 'named' : 'unknown'),
    missing,
  };
}
