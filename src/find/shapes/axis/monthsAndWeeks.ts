import { foldText } from '../../../values/foldText.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import { monthNamed } from '../../../vocabulary/monthNamed.ts';
import type { SheetCells } from '../../reading.ts';
import { tableContext } from '../tables/tableContext.ts';
import { isHeadingOf } from './keyColumns.ts';
import { yearsIn } from './spanNamed.ts';
import { weekOfMonth, weekText } from './weeksOfMonth.ts';

const rowsToTry = 20;
const mostWeeks = 6;
/** One month alone may be a title. */
const fewestRows = 3;

/**
 * A sheet with a column of months, each in the first of its rows only or in all of them, and a column of the weeks of each
 * beside it: the first with the first day of the week, the second blank. Null for any other sheet.
 */
export function withMonthsAndWeeks({ sheet, cells }: SheetCells): Cells | null {
  for (let headingRow = 0; headingRow < Math.min(cells.length, rowsToTry); headingRow += 1) {
    const line = cells[headingRow] as readonly Cell[];
    const column = line.findIndex(
      (cell, index) => isHeadingOf('day', cell) && isHeadingOf('day', line[index + 1] ?? '') && !isBlank(cell),
    );
    if (column < 0) continue;
    const { year } = tableContext([cells.slice(0, headingRow), [[sheet]]]);
    const weeks = weeksBelow(cells, headingRow, column, year);
    if (!weeks) return null;
    return cells.map((row, i) => {
      const week = weeks.get(i);
      return week === undefined
        ? row
        : row.map((cell, index) => (index === column ? week : index === column + 1 ? '' : cell));
    });
  }
  return null;
}

/** The week of each row that has one; null where a row's month or year is not said, or its weeks do not begin with the first. */
function weeksBelow(
  cells: Cells,
  headingRow: number,
  column: number,
  year: number | null,
): ReadonlyMap<number, string> | null {
  const found = new Map<number, string>();
  let month = 0;
  let own = year;
  let before = 0;
  for (let row = headingRow + 1; row < cells.length; row += 1) {
    const [named, numbered] = [cells[row]?.[column] ?? '', cells[row]?.[column + 1] ?? ''];
    const week = typeof numbered === 'number' ? numbered : weekOfMonth(numbered);
    if (!isBlank(named)) {
      const next = monthOf(named);
      // A sum, or a remark.
      if (next === 0 && week === 0) continue;
      if (next === 0) return null;
      if (next !== month) before = 0;
      month = next;
      own = Number(yearsIn(String(named))[0] ?? year) || null;
    }
    if (isBlank(numbered)) continue;
    if (month === 0 || own === null || week !== before + 1 || week > mostWeeks) return null;
    before = week;
    found.set(row, weekText(week, { year: own, month }));
  }
  return found.size >= fewestRows ? found : null;
}

function monthOf(cell: Cell): number {
  if (typeof cell !== 'string') return 0;
  const words = foldText(cell).split(' ');
  const [name, ...others] = words.filter((word) => !/^(20\d\d|г|год|года)$/.test(word));
  return name !== undefined && others.length === 0 ? monthNamed(name) : 0;
}
