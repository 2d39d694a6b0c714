import type { SettingsTab } from '../../settings/settingsTab.ts';
import { tabNamed } from '../../tabs/all.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { readingFor, tabOfType } from '../candidates/mixedTab.ts';
import { tryAsTab } from '../candidates/tryAsTab.ts';
import { isOwnId } from '../columns/columnCandidate.ts';
import { candidatesOf } from '../columns/columnCandidates.ts';
import { legColumns, sessionColumn } from '../columns/legColumns.ts';
import { headingIndexOf } from '../headings/headingIndex.ts';
import type { InspectedTable } from '../inspectSheet.ts';
import type { SheetSample } from '../sheetSample.ts';

/**
 * The columns that decide or count when the sheet is read as this tab: each that its heading makes a field, whether its
 * cells agree or not, and each that was found by its cells.
 */
export function columnsOfTab(tab: TabName, table: InspectedTable, settings: SettingsTab): number[] {
  const index = headingIndexOf(tab);
  const columns = candidatesOf(index, withoutCells(table.sample)).map(({ column }) => column);
  const { reading, unsettled } = tryAsTab(tab, table, settings);
  for (const { index: column, addends = [] } of Object.values(reading.columns)) columns.push(column, ...addends);
  columns.push(...Object.values(unsettled).flat());
  for (const shared of tab === 'activities' ? Object.values(tabOfType) : [])
    for (const { index: column } of Object.values(readingFor(tabNamed(shared), reading).columns)) columns.push(column);
  const legs = tab === 'calls' ? legColumns(table.sample.headings.map(String)) : null;
  if (legs) columns.push(legs.parent, legs.own ?? legs.parent);
  const session = tab === 'calls' ? sessionColumn(table.sample.headings.map(String)) : null;
  if (session) columns.push(session.column);
  return [...new Set(columns)];
}

/** The columns that their headings make the ids of the tab's own rows. */
export function idColumnsOf(tab: TabName, sample: SheetSample): number[] {
  return candidatesOf(headingIndexOf(tab), withoutCells(sample))
    .filter(({ field }) => isOwnId(field))
    .map(({ column }) => column);
}

function withoutCells({ headings }: SheetSample): SheetSample {
  return { headings, cellsOf: () => [], valuesOf: () => [], firstValuesOf: () => [] };
}
