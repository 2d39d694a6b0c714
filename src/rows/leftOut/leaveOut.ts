import type { Reading } from '../../find/reading.ts';
import { cellText } from '../../values/cellText.ts';
import { columnLetter } from '../../values/columnLetter.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import { type ExcludingReason, type NotedReason, reasonCode } from '../../vocabulary/leftOut.ts';
import { rowNumber, type SomeRows, type TabNote, type TypedTab } from '../typedTab.ts';

/** Puts a row into no number; the first reason stays. */
export function leaveOut(
  tab: TypedTab,
  row: number,
  reason: ExcludingReason,
  field: string | null,
  sample: string,
): void {
  if (tab.leftOut[row] !== 0) return;
  tab.leftOut[row] = reasonCode(reason);
  addNote(tab, row, reason, true, field, sample);
}

/** Says something about a row that is counted. */
export function note(tab: TypedTab, row: number, reason: NotedReason, field: string | null, sample: string): void {
  addNote(tab, row, reason, false, field, sample);
}

function addNote(
  tab: TypedTab,
  row: number,
  reason: NotedReason,
  leftOut: boolean,
  field: string | null,
  sample: string,
): void {
  const known = tab.notes.find(
    (one) => one.reason === reason && one.field === field && (reason !== 'not understood' || one.sample === sample),
  );
  if (known) known.rows += 1;
  else tab.notes.push({ reason, leftOut, rows: 1, row: rowNumber(tab, row), field, sample });
}

/** A note about some rows by a column that may be no field's. */
export function noteOfColumn(
  tab: TypedTab,
  reading: Reading,
  { column, first, ...note }: SomeRows & Pick<TabNote, 'reason' | 'leftOut'> & { readonly column: number },
): TabNote {
  const field = Object.keys(reading.columns).find((name) => reading.columns[name]?.index === column) ?? null;
  const heading = String(reading.cells[reading.headingRow]?.[column] ?? '').trim();
  const sample = cellText(cellsOfRow(tab, reading, first)[column] ?? '', tab.clock);
  const place = field === null ? { heading, letter: columnLetter(column) } : {};
  return { ...note, ...place, row: rowNumber(tab, first), field, sample };
}

export function cellsOfRow(tab: TypedTab, reading: Reading, row: number): readonly Cell[] {
  return reading.cells[rowNumber(tab, row) - 1] ?? [];
}

export function textAt(tab: TypedTab, reading: Reading, field: string, row: number): string {
  const column = reading.columns[field];
  return column ? cellText(cellsOfRow(tab, reading, row)[column.index] ?? '', tab.clock) : '';
}
