import type { Reading } from '../../find/reading.ts';
import { foldHeading, foldText } from '../../values/foldText.ts';
import { type Cell, isBlank, isDate } from '../../vocabulary/cell.ts';
import { reasonCode } from '../../vocabulary/leftOut.ts';
import { ownIdOf } from '../../vocabulary/ownId.ts';
import type { TypedTab } from '../typedTab.ts';
import { cellsOfRow, noteOfColumn } from './leaveOut.ts';

/** What a report puts beside a record on a row for each: whom it is about, and what that person was sent. */
const ofRelations = {
  deals: /(^| )(contacts?|roles?|campaigns?|members?|primary|контакт\p{L}*|рол[ьи]|кампани\p{L}*|участник\p{L}*)( |$)/u,
  // Two people of one company are two leads.
  leads: /(^| )(campaigns?|members?|кампани\p{L}*|участник\p{L}*)( |$)/u,
};

/** What names a record. */
const named: Readonly<Record<'deals' | 'leads', readonly string[]>> = { deals: ['name'], leads: ['client', 'email'] };
/** Fewer may be alike by chance: a name, a day and one more. */
const fewestFields = 3;

/**
 * Deals and leads that stand on a row for each of their contacts or campaigns, where no column has their ids: rows that
 * are alike in all that is read of them, their name among it, and differ in such a column. The first of them counts.
 * Answers with the rows that do not, and the column in which they differ; null where there are none.
 */
function repeatedRecords(tab: TypedTab, reading: Reading): { rows: number[]; column: number } | null {
  const { columns } = reading;
  if (tab.tab !== 'deals' && tab.tab !== 'leads') return null;
  const names = named[tab.tab];
  const ofAnother = ofRelations[tab.tab];
  if (columns[ownIdOf(tab.tab)] || !names.some((field) => columns[field])) return null;
  const headings = (reading.cells[reading.headingRow] ?? []).map((cell) => foldHeading(String(cell ?? '')));
  const read = Object.values(columns).flatMap(({ index, heading }) =>
    heading !== '' && !ofAnother.test(headings[index] ?? '') ? [index] : [],
  );
  const beside = headings.flatMap((heading, index) =>
    ofAnother.test(heading) && !read.includes(index) ? [index] : [],
  );
  const [column] = beside;
  if (column === undefined || new Set(read).size < fewestFields) return null;
  const firstOf = new Map<string, string>();
  const rows: number[] = [];
  for (let row = 0; row < tab.rows; row += 1) {
    if (tab.leftOut[row] !== 0) continue;
    const cells = cellsOfRow(tab, reading, row);
    if (!names.some((field) => !isBlank(cells[columns[field]?.index ?? -1] ?? ''))) continue;
    const [own, other] = [textOf(cells, read), textOf(cells, beside)];
    const first = firstOf.get(own);
    if (first === undefined) firstOf.set(own, other);
    else if (first !== other) rows.push(row);
  }
  return rows.length === 0 ? null : { rows, column };
}

/** Leaves out the rows on which a record stands again. */
export function leaveOutRepeatedRecords(tab: TypedTab, reading: Reading): void {
  const repeated = repeatedRecords(tab, reading);
  if (!repeated) return;
  const { rows, column } = repeated;
  for (const row of rows) tab.leftOut[row] = reasonCode('repeated record');
  const first = rows[0] as number;
  tab.notes.push(
    noteOfColumn(tab, reading, { reason: 'repeated record', leftOut: true, rows: rows.length, first, column }),
  );
}

function textOf(cells: readonly Cell[], places: readonly number[]): string {
  return places
    .map((place) => cells[place] ?? '')
    .map((cell) => (isDate(cell) ? String(cell.getTime()) : foldText(String(cell))))
    .join('\n');
}
