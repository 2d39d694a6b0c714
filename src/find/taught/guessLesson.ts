import { fieldsOf } from '../../settings/fieldNames.ts';
import type { SettingsTab } from '../../settings/settingsTab.ts';
import { type RowKind, rowKinds, tabOfKind } from '../../vocabulary/rowKind.ts';
import { nameHints } from '../candidates/sheetNames.ts';
import { tryAsTab } from '../candidates/tryAsTab.ts';
import { candidateColumns, type Wanted } from '../columns/candidateColumns.ts';
import { headingNames, unheaded } from '../headings/headingNames.ts';
import type { InspectedTable } from '../inspectSheet.ts';
import type { SheetCells } from '../reading.ts';
import { type SheetSample, sampleOf } from '../sheetSample.ts';
import { furtherFields, mainFields } from './teachableFields.ts';

type Columns = Readonly<Record<string, string>>;

/** A column alone says nothing of what the rows are. */
const fewestColumns = 2;

/** The sheet as a plain table with its headings in that row, 0-based. */
export function plainTable(sheet: SheetCells, headingRow: number): InspectedTable {
  const sample = sampleOf(sheet.cells, headingRow);
  return { sheet, headingRow, sample, hints: nameHints(sheet.sheet), wide: null, doubt: null };
}

/** What each column is called in the KPI Settings tab, the ones without a heading by their letter. */
export function columnNames({ headings }: SheetSample): string[] {
  return headingNames(headings).map((name, column) => name || unheaded(column));
}

/** What a row most likely is, for a person to confirm; null where nothing speaks for any kind. */
export function guessKind(table: InspectedTable, settings: SettingsTab): RowKind | null {
  const likely = rowKinds
    .filter((kind) => kind !== 'sale')
    .map((kind) => ({ kind, reading: tryAsTab(tabOfKind[kind], table, settings, true).reading }))
    .filter(({ reading }) => Object.keys(reading.columns).length >= fewestColumns)
    .sort((a, b) => b.reading.score - a.reading.score);
  return likely[0]?.kind ?? null;
}

/** By their headings where these say it, else by their cells. */
export function guessColumns(kind: RowKind, table: InspectedTable, settings: SettingsTab): Columns {
  const tab = tabOfKind[kind];
  const names = columnNames(table.sample);
  const { reading, unsettled } = tryAsTab(tab, table, settings, true);
  const found = Object.entries(reading.columns).map(([field, { index }]) => [field, index] as const);
  const either = Object.entries(unsettled).map(([field, [column]]) => [field, column as number] as const);
  const asked = [...mainFields(kind), ...furtherFields(kind)];
  const columns = new Map<string, number>();
  for (const [field, column] of [...found, ...either]) {
    const said = saidAs(kind, field);
    if (asked.includes(said) && !columns.has(said)) columns.set(said, column);
  }
  for (const field of mainFields(kind)) {
    const wanted = wantedAs(field);
    if (!wanted || columns.has(field)) continue;
    const taken = new Set(columns.values());
    const [column] = candidateColumns(wanted, fieldsOf(tab)[field], table.sample, taken, new Set());
    if (column !== undefined) columns.set(field, column);
  }
  const inOrder = asked.filter((field) => columns.has(field));
  return Object.fromEntries(inOrder.map((field) => [field, names[columns.get(field) as number] as string]));
}

/** The field that is asked for in its place. */
function saidAs(kind: RowKind, field: string): string {
  if (field === 'atDate') return 'at';
  return kind === 'sale' && field === 'created' ? 'closed' : field;
}

function wantedAs(field: string): Wanted | null {
  if (['at', 'created', 'closed', 'day'].includes(field)) return 'day';
  if (['outcome', 'status', 'stage'].includes(field)) return 'class';
  return field === 'rep' || field === 'amount' ? field : null;
}
