import { foldHeading } from '../../values/foldText.ts';
import { type Cell, type Cells, isBlank, isDate } from '../../vocabulary/cell.ts';
import { reasonCode } from '../../vocabulary/leftOut.ts';
import { headingIndexOf, joined } from '../headings/headingIndex.ts';
import { isTotal } from './axisCell.ts';
import { isNothing } from './keyColumns.ts';
import type { WideShape } from './shape.ts';
import type { Unpivoted } from './unpivot.ts';

/** Targets with periods across as one row per rep, metric and period. */
export function unpivotTargets(cells: Cells, shape: WideShape): Unpivoted {
  const { columns, firstRow, headingRows, totals } = shape;
  const headingRow = headingRows[headingRows.length - 1] as number;
  const { metric, rep } = textKeys(cells, shape);
  const head: Cell[] = [isMonthly(shape) ? 'Month' : 'Period', 'Metric', 'Rep', 'Target'];
  const turned: Cell[][] = [head];
  const rows = [headingRow];
  const places: number[][] = [[-1, -1, -1, -1]];
  const reasons = [0];
  const leaveOut = (row: number, column: number, label: Cell): void => {
    turned.push([label, '', '', '']);
    rows.push(row);
    places.push([column, -1, -1, -1]);
    reasons.push(reasonCode('total or footer'));
  };
  for (const { index, label } of totals) leaveOut(headingRow, index, label);
  for (let row = firstRow; row < cells.length; row += 1) {
    const line = cells[row] as readonly Cell[];
    const at = (key: number | null): Cell => (key === null ? '' : (line[key] ?? ''));
    if (typeof at(rep) === 'string' && isTotal(String(at(rep))) && !isTeam(String(at(rep)))) {
      leaveOut(row, rep as number, at(rep));
      continue;
    }
    for (const { index, day, measure } of columns) {
      if (isNothing(line[index])) continue;
      const name = isTeam(String(at(rep))) ? '' : at(rep);
      turned.push([
        day ?? '',
        metric === null ? (measure ?? shape.measure ?? '') : at(metric),
        name,
        line[index] as Cell,
      ]);
      rows.push(row);
      places.push([index, metric ?? index, rep ?? index, index]);
      reasons.push(0);
    }
  }
  return { cells: turned, origin: { rows, columns: places, reasons } };
}

/** A target of the team stands beside those of its reps; it is not their sum. */
function isTeam(name: string): boolean {
  return /^(team|whole team|all|all reps|everyone|команда|все|отдел|вся команда)$/i.test(name.trim());
}

function textKeys(
  cells: Cells,
  { keys, headingRows, columns }: WideShape,
): { metric: number | null; rep: number | null } {
  const line = cells[headingRows[headingRows.length - 1] as number] as readonly Cell[];
  const before = columns[0]?.index ?? 0;
  const named = (field: string): number | null => {
    const { listed } = headingIndexOf('targets');
    const found = line.slice(0, before).findIndex((cell) => {
      const own = isBlank(cell) ? undefined : listed.get(joined(foldHeading(String(cell))));
      return own?.some((one) => one.field === field);
    });
    return found < 0 ? null : found;
  };
  const metric = named('metric') ?? keys.measure;
  const rep = named('rep') ?? (keys.rep === metric ? null : keys.rep);
  // One column of texts without a heading: names where the sheet says what is counted, else what is counted.
  return metric === null && rep !== null && named('rep') === null && !columns.some(({ measure }) => measure)
    ? { metric: rep, rep: null }
    : { metric, rep };
}

/** Dates a month apart stand for months; alone a date stands for its quarter. */
function isMonthly({ columns }: WideShape): boolean {
  const days = columns.flatMap(({ day }) => (isDate(day) ? [day.getTime() / 86_400_000] : []));
  return days.length > 1 && Math.abs((days[1] as number) - (days[0] as number)) < 32;
}
