import { foldHeading } from '../../../values/foldText.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import { isoOf } from '../../../vocabulary/day.ts';
import { type LeftOutReason, reasonCode } from '../../../vocabulary/leftOut.ts';
import { headingIndexOf, joined } from '../../headings/headingIndex.ts';
import { isTotal } from '../axis/axisCell.ts';
import { measureLabel } from '../axis/axisLabel.ts';
import { isNothing } from '../axis/keyColumns.ts';
import { rowKeys } from '../axis/rowKeys.ts';
import { type PeriodOf, periodsOf } from '../axis/targetPeriods.ts';
import type { WideColumn, WideShape } from '../shape.ts';
import { rowReason } from '../tables/rowReason.ts';
import type { Unpivoted } from './unpivot.ts';

type Turned = { cells: Cell[][]; rows: number[]; columns: number[][]; reasons: number[] };

const head = ['Period', 'Metric', 'Rep', 'Target'];

/** The targets of the tables as one row per rep, metric and period; null where there are none. */
export function unpivotTargets(cells: Cells, shapes: readonly WideShape[], areTargets: boolean): Unpivoted | null {
  const headingRow = shapes[0]?.headingRows[0] as number;
  const turned: Turned = { cells: [head], rows: [headingRow], columns: [[-1, -1, -1, -1]], reasons: [0] };
  for (const shape of shapes) addTargets(turned, cells, shape, areTargets);
  const { rows, columns, reasons } = turned;
  return turned.cells.length === 1 ? null : { cells: turned.cells, origin: { rows, columns, reasons } };
}

function addTargets(turned: Turned, cells: Cells, shape: WideShape, areTargets: boolean): void {
  const { columns, goals, keys, firstRow, endRow, headingRows, week } = shape;
  const isAim = ({ aim }: WideColumn): boolean => aim === 'target' || (areTargets && aim === null);
  const hasRows = keys.aim !== null || hasPlannedMeasures(cells, shape);
  if (!hasRows && !columns.some(isAim) && (goals.length === 0 || week === null)) return;
  const { metric, rep } = areTargets ? textKeys(cells, shape) : { metric: keys.measure, rep: keys.rep };
  const periodOf = periodsOfShape(cells, shape);
  const keysOf = rowKeys(cells, shape);
  const add = (row: number, index: number, period: string, measure: Cell, name: Cell): void => {
    turned.cells.push([
      period,
      areTargets ? measure : metricOf(measure),
      isTeam(String(name)) ? '' : name,
      cells[row]?.[index] as Cell,
    ]);
    turned.rows.push(row);
    turned.columns.push([index, metric ?? index, rep ?? index, index]);
    turned.reasons.push(0);
  };
  if (areTargets)
    for (const { index, label } of shape.totals)
      leaveOut(turned, headingRows[headingRows.length - 1] as number, index, label);
  for (let row = firstRow; row < endRow; row += 1) {
    const line = cells[row] as readonly Cell[];
    const at = (key: number | null): Cell => (key === null ? '' : (line[key] ?? ''));
    const own = keysOf(row);
    const isSum = typeof at(rep) === 'string' && isTotal(String(at(rep))) && !isTeam(String(at(rep)));
    if (isSum || (!areTargets && rowReason(line, cells, shape) !== null)) {
      if (isSum && areTargets) leaveOut(turned, row, rep as number, at(rep));
      continue;
    }
    if (!areTargets && own === null) continue;
    const whose = areTargets ? at(rep) : (own?.rep ?? '');
    const what = metric === null ? '' : areTargets ? at(metric) : (own?.measure ?? '');
    for (const column of columns) {
      const { index, day, measure } = column;
      if (!isAim(column) && own?.aim !== 'target') continue;
      if (isNothing(line[index])) continue;
      const when = day ?? (keys.day === null ? (shape.day ?? '') : (own?.day ?? at(keys.day)));
      const name = column.rep ?? (isBlank(whose) ? (shape.rep ?? '') : whose);
      add(row, index, periodOf(when), what || (measure ?? shape.measure ?? ''), name);
    }
    if (week === null) continue;
    const span = `${isoOf(week)}..${isoOf(week + 6)}`;
    for (const index of goals)
      if (!isNothing(line[index]))
        add(row, index, span, what || (shape.measure ?? ''), isBlank(whose) ? (shape.rep ?? '') : whose);
  }
}

/** "Calls target" in the column of measures. */
function hasPlannedMeasures(cells: Cells, { keys: { measure }, firstRow, endRow }: WideShape): boolean {
  if (measure === null) return false;
  return cells.slice(firstRow, endRow).some((row) => measureLabel(String(row[measure] ?? ''))?.aim === 'target');
}

function leaveOut(
  turned: Turned,
  row: number,
  column: number,
  label: Cell,
  reason: LeftOutReason = 'total or footer',
): void {
  turned.cells.push([label, '', '', '']);
  turned.rows.push(row);
  turned.columns.push([column, -1, -1, -1]);
  turned.reasons.push(reasonCode(reason));
}

/** A metric by the name that the measure has among ours, so that "Connects" is no ratio. */
function metricOf(metric: Cell): Cell {
  const field = measureLabel(String(metric))?.field;
  const own = field ? headingIndexOf('dailyActivity').fields[field] : undefined;
  return own?.headings.en[0] ?? metric;
}

function periodsOfShape(cells: Cells, { columns, keys, day, firstRow, endRow, headingRows }: WideShape): PeriodOf {
  const across = columns.flatMap((column) => (column.day === null ? [] : [column.day]));
  const headings = headingRows.map((row) => cells[row] ?? []);
  if (across.length > 0) {
    const before = headings.flatMap((row) => row.slice(0, columns[0]?.index ?? 0)).map(String);
    return periodsOf(across, before.join(' '));
  }
  const key = keys.day;
  if (key === null) return periodsOf(day === null ? [] : [day], '');
  const down = cells.slice(firstRow, endRow).flatMap((row) => (isBlank(row[key]) ? [] : [row[key] as Cell]));
  return periodsOf(down, headings.map((row) => String(row[key] ?? '')).join(' '));
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
