import type { SettingsTab } from '../../settings/settingsTab.ts';
import { tabs } from '../../tabs/all.ts';
import type { Field, TabName } from '../../vocabulary/tab.ts';
import { isOwnId } from '../columns/columnCandidate.ts';
import { candidatesOf } from '../columns/columnCandidates.ts';
import { headingIndexOf } from '../headings/headingIndex.ts';
import { type InspectedTable, tryAsTab } from '../inspectSheet.ts';
import type { SheetSample } from '../sheetSample.ts';

/**
 * The columns that decide or count when the sheet is read as this tab: each that its heading makes a field, whether its
 * cells agree or not, each that was found by its cells, and where a field is told by its words, those of which the head
 * shows hardly any cell.
 * @param settings null looks at the headings alone
 */
export function columnsOfTab(tab: TabName, table: InspectedTable, settings: SettingsTab | null): number[] {
  const index = headingIndexOf(tab);
  const columns = candidatesOf(index, withoutCells(table.sample)).map(({ column }) => column);
  if (settings === null) return [...new Set(columns)];
  const { reading, unsettled } = tryAsTab(tab, table, settings);
  for (const { index: column, addends = [] } of Object.values(reading.columns)) columns.push(column, ...addends);
  columns.push(...Object.values(unsettled).flat());
  const isTold = (field: string, definition: Field): boolean => !definition.byValues || field in reading.columns;
  const areAllTold = Object.entries(tabs[tab].fields as Readonly<Record<string, Field>>).every(([field, definition]) =>
    isTold(field, definition),
  );
  if (!areAllTold) columns.push(...seldomColumns(table));
  return [...new Set(columns)];
}

/** The columns that their headings make the ids of the tab's own rows. */
export function idColumnsOf(tab: TabName, sample: SheetSample): number[] {
  return candidatesOf(headingIndexOf(tab), withoutCells(sample))
    .filter(({ field }) => isOwnId(field))
    .map(({ column }) => column);
}

/** A column of words says little in fewer cells. */
const fewestCells = 5;

/** Columns with a heading of which the head shows hardly any cell. */
export function seldomColumns({ sample }: InspectedTable): number[] {
  return sample.headings.flatMap((heading, column) =>
    heading.trim() !== '' && sample.valuesOf(column).length < fewestCells ? [column] : [],
  );
}

function withoutCells({ headings }: SheetSample): SheetSample {
  return { headings, cellsOf: () => [], valuesOf: () => [] };
}
