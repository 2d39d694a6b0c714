import { isEverybody, isSumOrPlan } from '../../../values/sumWords.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import type { ExcludingReason } from '../../../vocabulary/leftOut.ts';
import { aimNamed } from '../axis/aims.ts';
import { isComputed, isDayCell, isMeasure, isTotal } from '../axis/axisCell.ts';
import { isNothing } from '../axis/keyColumns.ts';
import { keyOf } from '../headings/headingLevels.ts';
import type { WideShape } from '../shape.ts';

/** Why a row of a wide sheet is in no number, or that a second table begins with it; null for a row that counts. */
export function rowReason(
  line: readonly Cell[],
  cells: Cells,
  shape: WideShape,
): ExcludingReason | 'several tables' | null {
  const { columns, keys, headingRows } = shape;
  const filled = columns.filter(({ index }) => !isNothing(line[index]));
  if (filled.length === 0) return null;
  const isHeadingAgain = headingRows.some((row) =>
    filled.every(({ index }) => keyOf(line[index]) === keyOf(cells[row]?.[index]) && typeof line[index] !== 'number'),
  );
  if (isHeadingAgain) return 'repeated headings';
  // Other headings stand there, of another table.
  const measures = line.filter((cell) => typeof cell === 'string' && isMeasure(cell));
  if (measures.length > 1 && filled.every(({ index }) => typeof line[index] === 'string')) return 'several tables';
  const days = filled.filter(({ index }) => typeof line[index] !== 'number' && isDayCell(line[index] as Cell));
  if (days.length > 1) return 'several tables';
  const own = [keys.day, keys.rep, keys.measure].map((key) => (key === null ? '' : (line[key] ?? '')));
  const isSum = (cell: Cell | '', i: number): boolean =>
    typeof cell === 'string' && isTotal(cell) && (i !== 1 || !isEverybody(cell) || namesOthers(cells, shape));
  if (own.some(isSum)) return 'total or footer';
  const isPlain = keys.measure === null && keys.aim === null;
  const owner = columns[0]?.rep === null ? keys.rep : keys.day;
  // Numbers below the last name or day, with nothing beside them, are sums.
  return isPlain && owner !== null && isBlank(line[owner]) ? 'total or footer' : null;
}

let known: WeakMap<WideShape, boolean> | null = null;

/** Whether some row is a rep's own: a team that keeps nothing else has no sums, only its own rows. */
function namesOthers(cells: Cells, shape: WideShape): boolean {
  known ??= new WeakMap();
  const before = known.get(shape);
  if (before !== undefined) return before;
  const { keys, firstRow, endRow } = shape;
  const said = cells.slice(firstRow, endRow).map((row) => String((keys.rep === null ? '' : row[keys.rep]) ?? ''));
  const some = said.some((text) => text.trim() !== '' && !isSumOrPlan(text));
  known.set(shape, some);
  return some;
}

/** Numbers that stand beside no name and no measure; a row of percentages is computed anew. */
export function isUnexplained(line: readonly Cell[], { columns, keys }: WideShape): boolean {
  const aim = keys.aim === null ? '' : String(line[keys.aim] ?? '');
  if (isComputed(aim) || aimNamed(aim) !== null) return false;
  const measure = keys.measure === null ? '' : String(line[keys.measure] ?? '');
  return !isComputed(measure) && columns.some(({ index }) => !isNothing(line[index]));
}
