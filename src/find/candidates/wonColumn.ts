import { isSumOrPlan } from '../../values/sumWords.ts';
import { type Cell, type Cells, isBlank } from '../../vocabulary/cell.ts';
import type { SheetCells } from '../reading.ts';
import { type SheetSample, sampleOf } from '../sheetSample.ts';

type Table = { readonly sheet: SheetCells; readonly headingRow: number; readonly sample: SheetSample };

/**
 * The table with a last column that says of each dated row that it was won, or what became of it instead.
 * @param day 0-based column of the days
 */
export function withWonColumn<Of extends Table>(
  table: Of,
  day: number,
  stateOf: (row: readonly Cell[]) => string = () => 'Won',
): Of & { readonly wonColumn: number } {
  const { headingRow } = table;
  const { cells: before, sheet, origin } = table.sheet;
  const wonColumn = Math.max(...before.map((row) => row.length));
  const cells = before.map((row, i): readonly Cell[] => {
    const said = i === headingRow ? 'Deal status' : i > headingRow && isDay(row[day] ?? '') ? stateOf(row) : '';
    return [...row, ...new Array<string>(wonColumn - row.length).fill(''), said];
  }) as Cells;
  return {
    ...table,
    sheet: { sheet, cells, ...(origin && { origin }) },
    sample: sampleOf(cells, headingRow),
    wonColumn,
  };
}

function isDay(cell: Cell): boolean {
  return !isBlank(cell) && !(typeof cell === 'string' && isSumOrPlan(cell));
}
