import { foldHeading } from '../../../values/foldText.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import { firstRows } from '../../sheetSample.ts';
import { isDay, isHeadingOf, type KeyColumns, valuesOf } from './keyColumns.ts';

/** Fewer names may all differ by chance, as the reps of one day do. */
const leastNames = 8;

/**
 * Whether the rows are deals, leads or calls, one each, however much some of their columns look like a tally's: each has
 * a name or a number of its own, or a day on which it was closed beside the one on which it began.
 * @param before the first column that is no key
 */
export function areRecords(
  cells: Cells,
  firstRow: number,
  { headings, before, keys }: { headings: readonly Cell[]; before: number; keys: KeyColumns },
): boolean {
  const others = headings.flatMap((heading, column) =>
    isBlank(heading) || column === keys.day || column === keys.rep || column === keys.measure ? [] : [column],
  );
  return others.some((column) => {
    const heading = foldHeading(String(headings[column]));
    const values = valuesOf(cells, firstRow, column);
    if (values.length < leastNames) return false;
    if (keys.day !== null && isEnd(heading) && values.every(isDay)) return true;
    return column < before && namesEach(values, rowsOf(cells, firstRow)) && !isHeadingOf('rep', headings[column] ?? '');
  });
}

function isEnd(heading: string): boolean {
  return /(^| )(closed?|closing|won|lost|signed|paid|закры\p{L}*|продан\p{L}*|подписан\p{L}*|оплач\p{L}*|оплаты)( |$)/u.test(
    heading,
  );
}

/** Nearly every row has one, and none bears another's; remarks are longer, and days are not names. */
function namesEach(values: readonly Cell[], rows: number): boolean {
  const names = values.filter(
    (cell) => typeof cell === 'string' && cell.length <= 40 && /\p{L}|\d/u.test(cell) && !isDay(cell),
  );
  return names.length >= rows * 0.9 && new Set(names).size >= names.length * 0.95;
}

function rowsOf(cells: Cells, firstRow: number): number {
  return cells.slice(firstRow, firstRow + firstRows).filter((row) => row.filter((cell) => !isBlank(cell)).length > 1)
    .length;
}
