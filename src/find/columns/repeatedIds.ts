import { foldHeading } from '../../values/foldText.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import { isDate } from '../../vocabulary/cell.ts';
import type { SheetSample } from '../sheetSample.ts';

/** Rows of one record are alike in more than this share of their other cells. */
const leastAlike = 0.5;
/** Of all rows: so few are slips. */
const fewPairs = 0.1;

/**
 * Whether rows that share a value of the column are one record that stands on several rows, as a deal does on the row
 * of each of its contacts: they have the same days, and most of the rest. A client's number, or one that begins anew
 * each month, stands on rows of different days. Null where hardly any value comes back.
 */
export function isOneRecord(sample: SheetSample, column: number): boolean | null {
  const ids = sample.cellsOf(column);
  const firstOf = new Map<string, number>();
  const pairs: (readonly [number, number])[] = [];
  ids.forEach((cell, row) => {
    const id = String(cell).trim();
    if (id === '') return;
    const first = firstOf.get(id);
    if (first === undefined) firstOf.set(id, row);
    else pairs.push([first, row]);
  });
  if (pairs.length <= ids.length * fewPairs) return null;
  const others = sample.headings.flatMap((_, other) => (other === column ? [] : [sample.cellsOf(other)]));
  const shares = others.map((cells) => ({ isDays: holdsDays(cells), share: shareAlike(cells, pairs) }));
  const known = shares.flatMap(({ share }) => share ?? []);
  const days = shares.flatMap(({ isDays, share }) => (isDays && share !== null ? [share] : []));
  const mean = known.reduce((sum, share) => sum + share, 0) / Math.max(1, known.length);
  return mean > leastAlike && (days.length === 0 || Math.max(...days) > leastAlike);
}

/** How a warehouse says of a row that it is one of the states of its record: from when to when it held, or what day it was taken. */
const ofVersions =
  /^(dbt )?(valid (from|to)|scd id)$|^effective (from|to|start date|end date)$|^snapshot (date|day|at)$/;

/** Whether the rows of one record are its states over time, so that days, stages and amounts differ and the newest counts. */
export function areVersions({ headings }: SheetSample): boolean {
  return headings.some((heading) => ofVersions.test(foldHeading(heading)));
}

function holdsDays(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return (
    filled.length > 0 && filled.every((cell) => isDate(cell) || /^\D{0,4}\d{1,4}[-/.]\d{1,2}[-/.]\d/.test(String(cell)))
  );
}

/** The share of pairs with the same in both cells, among those where something stands; null where nothing does. */
function shareAlike(cells: readonly Cell[], pairs: readonly (readonly [number, number])[]): number | null {
  const filled = pairs.filter(([a, b]) => cells[a] !== '' || cells[b] !== '');
  const alike = filled.filter(([a, b]) => textOf(cells[a] ?? '') === textOf(cells[b] ?? ''));
  return filled.length === 0 ? null : alike.length / filled.length;
}

function textOf(cell: Cell): string {
  return isDate(cell) ? String(cell.getTime()) : String(cell).trim();
}
