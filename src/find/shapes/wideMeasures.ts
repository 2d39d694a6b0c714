import type { Cells } from '../../vocabulary/cell.ts';
import { isShare } from '../headings/shareHeading.ts';
import { keyOf } from './headingLevels.ts';
import type { WideShape } from './shape.ts';

/** By the key of its label: a measure and its column among the turned cells, behind the day and the rep. */
export type Measures = ReadonlyMap<string, { readonly label: string; readonly at: number }>;

const firstMeasureAt = 2;

/** What the sheet counts, each once: by the headings, by a column of measures, or by its own name. */
export function wideMeasures(cells: Cells, { columns, keys, measure, firstRow }: WideShape): Measures {
  const measures = new Map<string, { label: string; at: number }>();
  const add = (label: string): void => {
    const key = keyOf(label);
    if (!measures.has(key)) measures.set(key, { label: label.trim(), at: firstMeasureAt + measures.size });
  };
  if (columns.some((column) => column.measure !== null)) for (const column of columns) add(column.measure ?? '');
  else if (keys.measure === null) add(measure ?? '');
  else {
    for (const row of cells.slice(firstRow)) {
      const text = String(row[keys.measure] ?? '').trim();
      if (text !== '' && !isShare(text)) add(text);
    }
  }
  return measures;
}
