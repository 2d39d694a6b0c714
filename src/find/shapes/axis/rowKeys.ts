import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import { keyOf } from '../headings/headingLevels.ts';
import type { WideShape } from '../shape.ts';
import { type Aim, aimNamed } from './aims.ts';
import { isComputed, isMeasure, isTotal } from './axisCell.ts';
import { measureLabel } from './axisLabel.ts';
import { isNothing } from './keyColumns.ts';

/** What a row says of itself before its numbers. */
export type RowKeys = {
  readonly day: Cell;
  readonly rep: Cell;
  readonly measure: string;
  /** Whether the row is a plan, by a column of its own or beside its measure: «Звонки план». */
  readonly aim: Aim | null;
};

/** What each row is about; in merged cells a key stands in the first row only. Null for a row that is not about anything. */
export function rowKeys(cells: Cells, shape: WideShape): (row: number) => RowKeys | null {
  const { keys, columns } = shape;
  const isMerged = keys.measure !== null || keys.aim !== null;
  const named = keys.measure !== null && keys.rep === null ? repsAmongMeasures(cells, shape) : new Map();
  let last: RowKeys = { day: '', rep: '', measure: '', aim: null };
  return (row) => {
    const at = (key: number | null): Cell => (key === null ? '' : (cells[row]?.[key] ?? ''));
    // A measure above its plan and its fact may be merged too.
    const own = String(at(keys.measure)).trim();
    const aim = keys.aim === null ? (measureLabel(own)?.aim ?? null) : aimOf(String(at(keys.aim)));
    const measure = own === '' && aim !== null ? last.measure : own;
    const rep = named.get(row) ?? at(keys.rep);
    const day = at(keys.day);
    last = {
      day: isBlank(day) && isMerged ? last.day : day,
      rep: isBlank(rep) && (isMerged || named.size > 0) ? last.rep : rep,
      measure,
      aim,
    };
    if (named.has(row) || aim === 'neither') return null;
    if (keys.measure !== null && (measure === '' || isComputed(measure))) return null;
    if (keys.aim !== null && aim === null) return null;
    const isNamed =
      columns[0]?.rep === null ? keys.rep === null || !isBlank(last.rep) : keys.day === null || !isBlank(last.day);
    return isNamed ? last : null;
  };
}

/** "Target", "Actual", "%". */
function aimOf(text: string): Aim | null {
  return isComputed(text) ? 'neither' : aimNamed(text);
}

/** Names in the column of measures, each above the measures of that rep; they repeat from rep to rep. */
function repsAmongMeasures(cells: Cells, { keys, firstRow, endRow }: WideShape): Map<number, string> {
  const column = keys.measure as number;
  const names = new Map<number, string>();
  const counts = new Map<string, number>();
  for (let row = firstRow; row < endRow; row += 1) {
    const text = String(cells[row]?.[column] ?? '').trim();
    const isAlone = (cells[row] ?? []).every((cell, index) => index <= column || isNothing(cell));
    if (isMeasure(text)) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
    else if (text !== '' && isAlone && !isComputed(text) && !isTotal(text)) names.set(row, text);
  }
  return [...counts.values()].some((count) => count > 1) ? names : new Map();
}
