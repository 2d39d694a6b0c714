import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import type { TabName } from '../../../vocabulary/tab.ts';
import type { Words } from '../../../vocabulary/words.ts';
import { layoutSaid } from '../../../words/sheetLayout.ts';
import { wideSheetWords } from '../../../words/wideSheets.ts';
import { findColumns } from '../../columns/findColumns.ts';
import { headingIndexOf } from '../../headings/headingIndex.ts';
import { type SheetSample, sampleOf } from '../../sheetSample.ts';
import { madeHeading } from '../headings/madeHeading.ts';
import type { PlainTable } from '../tables/plainTable.ts';
import { isKey, type RowKinds } from './findKinds.ts';
import { happeningOf } from './happeningOf.ts';
import { fieldsNamed, type Kind, tabOf } from './kindOfHeading.ts';
import { isOfLeads, leadsBeside } from './leadsBeside.ts';
import type { RowGroup } from './rowGroups.ts';

/** What a row says of all its things: whose they are, and of a deal what it is. */
const shared: Readonly<Record<Kind, readonly string[]>> = {
  call: ['rep', 'leadId', 'dealId', 'decisionMaker'],
  meeting: ['rep', 'leadId', 'dealId'],
  email: ['rep', 'leadId', 'dealId'],
  deal: ['rep', 'leadId', 'id', 'name', 'source', 'product', 'pipeline', 'currency'],
};

/** A column of a made table: its heading, and where it stands for each of the groups; −1 where nowhere. */
type Part = { readonly heading: string; readonly placeOf: (group: RowGroup) => number };

/**
 * The things of each row as rows of tables of their own, with the client and the rep of the row, and the row itself where
 * it is a lead; words that say why where the rows are not those of one client each.
 */
export function unfoldKinds(cells: Cells, rowKinds: RowKinds): readonly PlainTable[] | Words {
  const { groups, headingRow } = rowKinds;
  const own = [...new Set(groups.map(({ kind }) => kind))];
  const layout = layoutSaid((words) => words.severalKinds(own));
  const sample = { ...sampleOf(cells, headingRow), headings: rowKinds.open };
  const client = clientColumn(sample);
  const keys = rowKinds.open.flatMap((heading, index) => (isKey(heading) ? [index] : []));
  const tables: PlainTable[] = [];
  for (const kind of own) {
    const ofKind = groups.filter((group) => group.kind === kind);
    const kept = sharedColumns(kind, ofKind, { sample, client, ...rowKinds });
    const made = madeRows(partsOf(ofKind, kept, rowKinds.headings), ofKind, cells, headingRow);
    if (areNobodys(made, cells, keys)) return wideSheetWords.blocks;
    if (kept.isOfClients && kind !== 'call' && areRepeated(made.cells)) return wideSheetWords.severalKinds;
    tables.push({ tab: tabOf[kind], ...made, headingRow: 0, isSure: true, layout });
  }
  return [...tables, ...leadsBeside(cells, rowKinds, layout)];
}

/** Columns outside all groups, and which of them is the rep's; −1 where none is. */
type Kept = { readonly parts: readonly Part[]; readonly rep: number; readonly isOfClients: boolean };

/** The columns of one group as they are; of several, by field. */
function partsOf(groups: readonly RowGroup[], kept: Kept, headings: readonly string[]): Part[] {
  const [first] = groups as readonly [RowGroup];
  const fields = [...new Set(groups.flatMap((group) => Object.keys(group.fields)))];
  const asTheyAre = Object.entries(first.headings).map(([index, heading]) => partAt(Number(index), heading));
  const byField = fields.map((field): Part => {
    const named = groups.find((group) => group.fields[field] !== undefined) as RowGroup;
    const heading = named.headings[named.fields[field] as number] as string;
    return { heading, placeOf: (group) => group.fields[field] ?? (field === 'rep' ? kept.rep : -1) };
  });
  const state = first.state === undefined ? [] : [partAt(first.state, headings[first.state] as string)];
  return [...(groups.length === 1 ? asTheyAre : byField), ...state, ...kept.parts];
}

function partAt(index: number, heading: string): Part {
  return { heading, placeOf: () => index };
}

/** What stands outside all groups and holds for these; their own rep instead of the row's. */
function sharedColumns(
  kind: Kind,
  ofKind: readonly RowGroup[],
  rowKinds: RowKinds & { readonly sample: SheetSample; readonly client: number },
): Kept {
  const { sample, client, headings } = rowKinds;
  const { found, unsettled } = findColumns(headingIndexOf(tabOf[kind]), sample);
  const hasRep = ofKind.some(({ fields }) => fields.rep !== undefined);
  const created = found.created ? (headings[found.created.column] as string) : null;
  const isDeals = kind === 'deal' && created !== null && !isOfLeads(rowKinds, created);
  const fields = [...shared[kind], ...(isDeals ? ['created'] : [])].filter((field) => field !== 'rep' || !hasRep);
  const columns = fields.flatMap((field) =>
    [...(found[field] ? [found[field]] : []), ...(unsettled[field] ?? [])].map(({ column }) => column),
  );
  const clients = client < 0 ? [] : [partAt(client, headingOfClient(kind, headings[client] as string))];
  const others = [...new Set(columns)].filter((column) => column !== client).sort((a, b) => a - b);
  return {
    parts: [...clients, ...others.map((index) => partAt(index, headings[index] as string))],
    rep: found.rep?.column ?? -1,
    isOfClients: client >= 0 || ['leadId', 'id', 'dealId'].some((field) => fields.includes(field) && field in found),
  };
}

/** The client of the row is one and the same for all that it holds; −1 where no heading tells. */
function clientColumn(sample: SheetSample): number {
  const tabs: readonly TabName[] = ['deals', 'leads', 'calls', 'meetings'];
  return (
    tabs
      .map((tab) => findColumns(headingIndexOf(tab), sample).found.client?.column ?? -1)
      .find((column) => column >= 0) ?? -1
  );
}

/** A prospect of the row is the client of its deal, whatever a list of deals would call it. */
function headingOfClient(kind: Kind, heading: string): string {
  const isListed = fieldsNamed(tabOf[kind], heading).includes('client');
  return isListed ? heading : madeHeading([heading], { en: 'Client', ru: 'Клиент' });
}

/** A made table with the place of each cell. */
function madeRows(
  parts: readonly Part[],
  groups: readonly RowGroup[],
  cells: Cells,
  headingRow: number,
): Pick<PlainTable, 'cells' | 'origin'> {
  const made: Cell[][] = [parts.map(({ heading }) => heading)];
  const rows = [headingRow];
  const columns: number[][] = [parts.map(() => -1)];
  const things = groups.map((group) => {
    const places = parts.map(({ placeOf }) => placeOf(group));
    const first = Math.min(...Object.values(group.fields));
    return { places, shown: places.map((place) => (place < 0 ? first : place)), hasHappened: happeningOf(group) };
  });
  for (let row = headingRow + 1; row < cells.length; row += 1) {
    const line = cells[row] as readonly Cell[];
    for (const { places, shown, hasHappened } of things) {
      if (!hasHappened(line)) continue;
      made.push(places.map((place) => line[place] ?? ''));
      rows.push(row);
      columns.push(shown);
    }
  }
  return { cells: made, origin: { rows, columns, reasons: rows.map(() => 0) } };
}

/** Slips of a list that holds each client once. */
const mostSlips = 0.1;

/** Rows without a client and a rep: another table goes on beside the one of the clients. */
function areNobodys({ origin }: Pick<PlainTable, 'origin'>, cells: Cells, keys: readonly number[]): boolean {
  const rows = origin?.rows.slice(1) ?? [];
  return (
    rows.filter((row) => keys.every((index) => isBlank(cells[row]?.[index] ?? ''))).length > rows.length * mostSlips
  );
}

/** The same thing of the same client on several rows: they are calls of one client and not clients. */
function areRepeated([, ...rows]: Cells): boolean {
  const different = new Set(rows.map((row) => JSON.stringify(row)));
  return rows.length - different.size > rows.length * mostSlips;
}
