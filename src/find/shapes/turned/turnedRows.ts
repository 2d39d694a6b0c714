import type { Cell } from '../../../vocabulary/cell.ts';
import { type ExcludingReason, reasonCode } from '../../../vocabulary/leftOut.ts';
import { isNothing } from '../axis/keyColumns.ts';
import type { RowKeys } from '../axis/rowKeys.ts';
import type { Measures } from '../axis/wideMeasures.ts';
import { keyOf } from '../headings/headingLevels.ts';
import type { WideColumn, WideShape } from '../shape.ts';

/** Rows as they are turned, each with where its cells stood and why it is in no number. */
export type TurnedRows = { cells: Cell[][]; rows: number[]; columns: number[][]; reasons: number[] };

const dayAt = 0;
const repAt = 1;

/** Columns of one day and rep make one row; the parts of a day make one each, which add up. */
export function groupsOf(columns: readonly WideColumn[]): WideColumn[][] {
  const groups = new Map<string, WideColumn[]>();
  for (const column of columns) {
    const key = [column.day, column.rep, column.part].map((one) => keyOf(one ?? '')).join('\n');
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(column);
  }
  return [...groups.values()];
}

export function leaveOutRow(
  turned: TurnedRows,
  row: number,
  column: number,
  label: string,
  reason: ExcludingReason,
): void {
  const width = (turned.cells[0] as Cell[]).length;
  turned.cells.push([label, ...new Array<string>(width - 1).fill('')]);
  turned.rows.push(row);
  turned.columns.push([column, ...new Array<number>(width - 1).fill(-1)]);
  turned.reasons.push(reasonCode(reason));
}

/** One row per group of columns that has numbers; without any there is no row. */
export function addRows(
  turned: TurnedRows,
  row: number,
  line: readonly Cell[],
  own: RowKeys,
  groups: readonly (readonly WideColumn[])[],
  { keys, measure, rep: whose, day: when }: WideShape,
  measures: Measures,
): void {
  const width = (turned.cells[0] as Cell[]).length;
  for (const group of groups) {
    const { day, rep, index: first } = group[0] as WideColumn;
    const cells: Cell[] = new Array<Cell>(width).fill('');
    const places: number[] = new Array<number>(width).fill(-1);
    cells[dayAt] = day ?? (keys.day === null ? (when ?? '') : own.day);
    cells[repAt] = rep ?? (keys.rep === null ? own.rep || (whose ?? '') : own.rep);
    places[dayAt] = day === null ? (keys.day ?? first) : first;
    places[repAt] = rep === null ? (keys.rep ?? first) : first;
    let isEmpty = true;
    for (const { index, measure: named } of group) {
      const cell = line[index];
      const at = measures.get(keyOf(named ?? (own.measure || measure || '')))?.at;
      if (at === undefined || isNothing(cell)) continue;
      cells[at] = cell as Cell;
      places[at] = index;
      isEmpty = false;
    }
    if (isEmpty) continue;
    turned.cells.push(cells);
    turned.rows.push(row);
    turned.columns.push(places);
    turned.reasons.push(0);
  }
}
