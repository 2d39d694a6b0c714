import { foldText } from '../../../values/foldText.ts';
import { type Cell, type Cells, isBlank, isDate } from '../../../vocabulary/cell.ts';
import { axisKindOf, isTotal } from '../axis/axisCell.ts';
import { isDay, isHeadingOf } from '../axis/keyColumns.ts';

/** A log is not searched for it: what sums up a tracker stands in its last rows. */
const rowsToTry = 60;
/** A row of the table has a name and several numbers, a line of the summary a label and one. */
const mostInLine = 2;

const titles =
  /^((team|overall|monthly|weekly|quick|key) )?(summary|overview|stats|statistics|kpis?|totals?|результаты|сводка|итоги?|показатели|статистика)( |$)/;

/**
 * The first row of a summary that stands below a table with reps or days across, beyond a blank row: lines of a label and one
 * number below a title or beside a total, or reps once more with what they did in all. The number of rows where there is none.
 */
export function summaryBelow(cells: Cells): number {
  for (let row = Math.max(2, cells.length - rowsToTry); row < cells.length; row += 1) {
    const line = cells[row] as readonly Cell[];
    if (line.every(isBlank) || !(cells[row - 1] as readonly Cell[]).every(isBlank)) continue;
    const rest = cells.slice(row).map(filledIn);
    if ((areFigures(rest) || areRepsAgain(rest) || areSumsAcross(rest)) && areRows(cells, row)) return row;
  }
  return cells.length;
}

/** A plain table with the lines of such a summary where nothing is read, so that they are no rows of it. */
export function withoutSummaryBelow(cells: Cells): Cells {
  const end = summaryBelow(cells);
  if (end === cells.length) return cells;
  const width = Math.max(...cells.map(({ length }) => length));
  return cells.map((line, row) => {
    const [first] = filledIn(line);
    return row < end || first === undefined ? line : [...new Array<Cell>(width).fill(''), first];
  });
}

function filledIn(line: readonly Cell[]): Cell[] {
  return line.filter((cell) => !isBlank(cell));
}

function areFigures(rest: readonly (readonly Cell[])[]): boolean {
  if (rest.some((line) => line.length > mostInLine || (line[0] !== undefined && !isLabel(line[0])))) return false;
  const isSaid = ([label, ...numbers]: readonly Cell[]): boolean =>
    numbers.length === 0 ? titles.test(foldText(String(label ?? ''))) : isTotal(String(label));
  return rest.some(isSaid) && rest.some((line) => line.length === mostInLine);
}

/** "Total calls | Meetings" above one number each, of nobody and on no day. */
function areSumsAcross([headings = [], ...lines]: readonly (readonly Cell[])[]): boolean {
  const rows = lines.filter((line) => line.length > 0);
  const numbers = rows[0] ?? [];
  return (
    headings.length > 1 &&
    headings.every(isHeading) &&
    rows.length === 1 &&
    numbers.length <= headings.length &&
    numbers.every((cell) => !isLabel(cell) && !isDate(cell))
  );
}

function isHeading(cell: Cell): boolean {
  return typeof cell === 'string' && ['measure', 'share', 'heading', 'total'].includes(axisKindOf(cell));
}

/** "Rep | Calls | Meetings", then each with numbers; no days. */
function areRepsAgain([headings = [], ...lines]: readonly (readonly Cell[])[]): boolean {
  const isOfReps =
    headings.some((cell) => isHeadingOf('rep', cell)) && !headings.some((cell) => isHeadingOf('day', cell));
  const rows = lines.filter((line) => line.length > 0);
  return (
    isOfReps &&
    headings.length > 1 &&
    headings.every(isHeading) &&
    rows.length > 0 &&
    rows.every((line) => isLabel(line[0] as Cell) && line.length <= headings.length)
  );
}

function isLabel(cell: Cell): boolean {
  return typeof cell === 'string' && /\p{L}/u.test(cell) && !isDay(cell);
}

/** Most of what stands above are rows of a table. */
function areRows(cells: Cells, end: number): boolean {
  const above = cells
    .slice(Math.max(0, end - rowsToTry), end)
    .map((line) => filledIn(line).length)
    .filter((count) => count > 0);
  return above.filter((count) => count > mostInLine).length * 2 > above.length;
}
