import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import type { Words } from '../../../vocabulary/words.ts';
import { findColumns } from '../../columns/findColumns.ts';
import { headingIndexOf } from '../../headings/headingIndex.ts';
import { sampleOf } from '../../sheetSample.ts';
import { madeHeading } from '../headings/madeHeading.ts';
import type { PlainTable } from '../tables/plainTable.ts';
import type { RowKinds } from './findKinds.ts';
import { happeningOf } from './happeningOf.ts';
import { fieldsNamed } from './kindOfHeading.ts';

/**
 * The rows themselves, which are leads where they say when they came or from where: converted, where nothing else says
 * so, are those with a deal.
 */
export function leadsBeside(cells: Cells, rowKinds: RowKinds, layout: Words): PlainTable[] {
  const { headingRow, headings, open, groups } = rowKinds;
  const { found } = findColumns(headingIndexOf('leads'), { ...sampleOf(cells, headingRow), headings: open });
  const said = found.created ?? found.source;
  if (!said || !isOfLeads(rowKinds, headings[said.column] as string)) return [];
  const kept = open.flatMap((heading, index) => (heading === '' ? [] : [index]));
  const deal = groups.find(({ kind }) => kind === 'deal');
  const isTold = ['isConverted', 'convertedAt', 'dealId'].some((field) => field in found);
  const hasDeal = deal && !isTold ? happeningOf(deal) : null;
  const converted = madeHeading(headings, { en: 'Converted', ru: 'Сконвертирован' });
  const lead = leadColumn(open, cells, headingRow);
  const headingAt = (index: number): string =>
    index === lead && !found.id ? madeHeading(headings, { en: 'Lead ID', ru: 'ID лида' }) : (headings[index] as string);
  const made: Cell[][] = [[...kept.map(headingAt), ...(hasDeal ? [converted] : [])]];
  const rows = [headingRow];
  const place = Math.min(...Object.values(deal?.fields ?? {}));
  for (let row = headingRow + 1; row < cells.length; row += 1) {
    const line = cells[row] as readonly Cell[];
    if (kept.every((index) => isBlank(line[index] ?? '') || line[index] === false)) continue;
    made.push([...kept.map((index) => line[index] ?? ''), ...(hasDeal ? [hasDeal(line)] : [])]);
    rows.push(row);
  }
  const places = [...kept, ...(hasDeal ? [place] : [])];
  const columns = rows.map((_, i) => (i === 0 ? places.map(() => -1) : places));
  const origin = { rows, columns, reasons: rows.map(() => 0) };
  return [{ tab: 'leads', cells: made, origin, headingRow: 0, isSure: false, layout }];
}

/** The column that names the lead of a call, where each row has a name of its own. */
function leadColumn(open: readonly string[], cells: Cells, headingRow: number): number {
  const column = open.findIndex((heading) => fieldsNamed('calls', heading).includes('leadId'));
  const names = cells.slice(headingRow + 1).flatMap((row) => (isBlank(row[column] ?? '') ? [] : [String(row[column])]));
  return new Set(names).size === names.length ? column : -1;
}

/** Whether the day or the source is that of a prospect, who was called or is said to be one, and not that of a deal. */
export function isOfLeads({ groups, hasTouches }: RowKinds, heading: string): boolean {
  const isSaid = /(lead|prospect|inquir|enquir|added|received|лид|заявк|обращени|добавлен|поступ)/i.test(heading);
  return isSaid || hasTouches || groups.some(({ kind }) => kind === 'call');
}
