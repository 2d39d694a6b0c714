import { type Cell, type Cells, isBlank } from '../../vocabulary/cell.ts';
import { isShare } from '../headings/shareHeading.ts';
import { isMeasure, isTotal } from './axisCell.ts';
import { keyOf } from './headingLevels.ts';
import { isNothing } from './keyColumns.ts';
import type { WideShape } from './shape.ts';

/** What a row says of itself before its numbers. */
export type RowKeys = { readonly day: Cell; readonly rep: Cell; readonly measure: string };

/** What each row is about; in merged cells a key stands in the first row only. Null for a row that is not about anything. */
export function rowKeys(cells: Cells, { keys, columns, firstRow }: WideShape): (row: number) => RowKeys | null {
  const isMerged = keys.measure !== null;
  const named =
    keys.measure !== null && keys.rep === null ? repsAmongMeasures(cells, firstRow, keys.measure) : new Map();
  let last: RowKeys = { day: '', rep: '', measure: '' };
  return (row) => {
    const at = (key: number | null): Cell => (key === null ? '' : (cells[row]?.[key] ?? ''));
    const measure = String(at(keys.measure)).trim();
    const rep = named.get(row) ?? at(keys.rep);
    const day = at(keys.day);
    last = {
      day: isBlank(day) && isMerged ? last.day : day,
      rep: isBlank(rep) && (isMerged || named.size > 0) ? last.rep : rep,
      measure,
    };
    if (named.has(row) || (isMerged && (measure === '' || isShare(measure)))) return null;
    const isNamed = columns[0]?.rep === null ? keys.rep === null || !isBlank(last.rep) : !isBlank(last.day);
    return isNamed ? last : null;
  };
}

/** Names in the column of measures, each above the measures of that rep; they repeat from rep to rep. */
function repsAmongMeasures(cells: Cells, firstRow: number, column: number): Map<number, string> {
  const names = new Map<number, string>();
  const counts = new Map<string, number>();
  for (let row = firstRow; row < cells.length; row += 1) {
    const text = String(cells[row]?.[column] ?? '').trim();
    const isAlone = (cells[row] ?? []).every((cell, index) => index <= column || isNothing(cell));
    if (isMeasure(text)) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
    else if (text !== '' && isAlone && !isShare(text) && !isTotal(text)) names.set(row, text);
  }
  return [...counts.values()].some((count) => count > 1) ? names : new Map();
}
