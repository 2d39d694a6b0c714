import type { Cells } from '../../../vocabulary/cell.ts';
import { keyOf } from '../headings/headingLevels.ts';
import type { WideShape } from '../shape.ts';
import { isComputed } from './axisCell.ts';
import { measureLabel } from './axisLabel.ts';

/** By the key of its label: a measure and its column among the turned cells, behind the day and the rep. */
export type Measures = ReadonlyMap<string, { readonly label: string; readonly at: number }>;

/** Behind the day and the rep. */
const firstMeasureAt = 2;

/** What the tables of a sheet count, each once: by the headings, by a column of measures, or by their own name. */
export function wideMeasures(cells: Cells, shapes: readonly WideShape[]): Measures {
  const measures = new Map<string, { label: string; at: number }>();
  const add = (text: string): void => {
    const label = (measureLabel(text)?.measure ?? text).trim();
    const key = keyOf(text);
    const same = measures.get(keyOf(label));
    if (same) measures.set(key, same);
    else if (!measures.has(key)) {
      const own = { label, at: firstMeasureAt + new Set(measures.values()).size };
      measures.set(key, own);
      measures.set(keyOf(label), own);
    }
  };
  for (const { columns, keys, measure, firstRow, endRow } of shapes) {
    if (columns.some((column) => column.measure !== null)) {
      // Of what was only planned nothing was counted, not even a zero.
      for (const { measure: own, aim } of columns) if (aim !== 'target') add(own ?? '');
    } else if (keys.measure === null) add(measure ?? '');
    else {
      for (const row of cells.slice(firstRow, endRow)) {
        const text = String(row[keys.measure] ?? '').trim();
        if (text !== '' && !isComputed(text) && measureLabel(text)?.aim !== 'target') add(text);
      }
    }
  }
  return measures;
}
