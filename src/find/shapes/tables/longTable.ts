import { foldHeading } from '../../../values/foldText.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import { civilOf } from '../../../vocabulary/day.ts';
import { nameHints } from '../../candidates/sheetNames.ts';
import type { SheetCells } from '../../reading.ts';
import { dayNumber, isMeasure } from '../axis/axisCell.ts';
import { isDay, isHeadingOf, valuesOf } from '../axis/keyColumns.ts';
import { keyOf } from '../headings/headingLevels.ts';
import type { NestedRows } from './nestedRows.ts';

const rowsToTry = 20;
const most = 0.8;
const fewestMeasures = 2;

const namesMeasures =
  /^(metric|kpi|measure|activity|activity type|metric name|показатель|метрика|kpi показатель|вид активности)$/;
/** What was done; a target, or a bare amount, is headed otherwise. */
const holdsValues =
  /^(value|count|qty|quantity|number|actual|result|total|done|значение|количество|кол во|факт|результат|сделано)$/;

/**
 * A table with a row for each day, rep and measure, *Date | Rep | Metric | Value*: each row with its number below the measure that
 * it names. Null for any other sheet, and where its name says that the numbers are targets.
 */
export function withMeasuresAcross({ sheet, cells }: SheetCells): NestedRows | null {
  for (let headingRow = 0; headingRow < Math.min(cells.length - 1, rowsToTry); headingRow += 1) {
    const headings = cells[headingRow] as readonly Cell[];
    const at = (is: (cell: Cell, column: number) => boolean): number[] =>
      headings.flatMap((cell, column) => (typeof cell === 'string' && is(cell, column) ? [column] : []));
    const measures = at((cell) => namesMeasures.test(foldHeading(String(cell))));
    const values = at((cell) => holdsValues.test(foldHeading(String(cell))));
    const days = at((cell) => isHeadingOf('day', cell));
    if (measures.length !== 1 || values.length !== 1 || days.length === 0) continue;
    const [measure, value, day] = [measures[0], values[0], days[0]] as [number, number, number];
    const isOf = (column: number, is: (cell: Cell) => boolean): boolean => {
      const filled = valuesOf(cells, headingRow + 1, column);
      return filled.length > 0 && filled.filter(is).length >= filled.length * most;
    };
    const names = cells.slice(headingRow + 1).map((row) => row[measure] ?? '');
    const known = new Map(
      names.flatMap((cell) => (typeof cell === 'string' && isMeasure(cell) ? [[keyOf(cell), cell]] : [])),
    );
    const isLong = known.size >= fewestMeasures && isOf(measure, (cell) => known.has(keyOf(cell))) && isOf(day, isDay);
    const dates = cells.slice(headingRow + 1).map((row) => row[day] ?? '');
    if (!isLong || nameHints(sheet, ['targets']).size > 0 || areMonths(dates)) return null;
    return spread(cells, headingRow, measure, value, known);
  }
  return null;
}

/** One number for each month may be its target. */
function areMonths(dates: readonly Cell[]): boolean {
  return (['day first', 'month first'] as const).some((order) => {
    const days = dates.flatMap((cell) => dayNumber(cell, order) ?? []);
    return days.every((day) => civilOf(Math.floor(day)).day === 1);
  });
}

/** The other columns as they are, and behind them one for each measure. */
function spread(
  cells: Cells,
  headingRow: number,
  measure: number,
  value: number,
  known: ReadonlyMap<string, Cell>,
): NestedRows {
  const kept = (cells[headingRow] as readonly Cell[]).flatMap((_, column) =>
    column === measure || column === value ? [] : [column],
  );
  const keys = [...known.keys()];
  const rows = cells.flatMap((row, i) => (row.every(isBlank) ? [] : [i]));
  const made = rows.map((i): Cell[] => {
    const row = cells[i] as readonly Cell[];
    const own = kept.map((column) => row[column] ?? '');
    if (i < headingRow) return [...own, ...keys.map(() => '')];
    if (i === headingRow) return [...own, ...known.values()];
    const name = keyOf(row[measure]);
    return [...own, ...keys.map((key) => (key === name ? (row[value] ?? '') : ''))];
  });
  const columns = [...kept, ...keys.map(() => value)];
  return { cells: made, origin: { rows, columns: rows.map(() => columns), reasons: rows.map(() => 0) } };
}
