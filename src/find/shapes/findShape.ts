import { type Cell, type Cells, isBlank } from '../../vocabulary/cell.ts';
import type { Words } from '../../vocabulary/words.ts';
import { wideSheetWords } from '../../words/wideSheets.ts';
import { isShare } from '../headings/shareHeading.ts';
import type { SheetCells } from '../reading.ts';
import { axisKindOf, isNobodysName, isTotal, measureNamed } from './axisCell.ts';
import { areInOrder, withYears } from './daysAcross.ts';
import { filledForward, keyOf, type Level, levelOf } from './headingLevels.ts';
import { holdNumbers, keyColumnsOf } from './keyColumns.ts';
import type { Headings, WideColumn, WideShape } from './shape.ts';
import { isSureOf } from './sureNames.ts';

const rowsToTry = 20;

/**
 * The shape of a tally that has reps or days across; words that say why when it is one but not for sure; null for any
 * other sheet.
 * @param isHeading whether a text heads a column of a sheet that is not wide
 * @param takesAny of targets: the metric need not be one that is counted
 */
export function wideShapeOf(
  { sheet, cells }: SheetCells,
  isHeading: (text: string) => boolean,
  takesAny = false,
): WideShape | Words | null {
  const last = Math.min(cells.length - 1, rowsToTry);
  for (let row = 0; row < last; row += 1) {
    const line = cells[row] as readonly Cell[];
    if (line.every(isBlank)) continue;
    const rows = headingRowsAt(cells, row);
    const found = rows && isSureOf(cells, rows, isHeading) && shapeBelow({ sheet, cells }, rows, takesAny);
    if (found) return found;
    if (line.filter((cell) => typeof cell === 'string' && isHeading(cell)).length > 1) return null;
  }
  return null;
}

/** One or two rows of headings that begin at this row. */
function headingRowsAt(cells: Cells, row: number): Headings | null {
  const upper = levelOf(cells[row] as readonly Cell[]);
  const lower = levelOf(cells[row + 1] ?? []);
  if (lower?.kind === 'measure' && lower.repeats && upper?.kind !== 'measure')
    return { rows: [row, row + 1], upper: cells[row] as readonly Cell[], lower };
  if (upper?.kind === 'measure') {
    const isBelow = lower && lower.kind !== 'measure' && lower.repeats && lower.from >= upper.from;
    if (isBelow) return { rows: [row, row + 1], upper: upper.cells, lower };
    return upper.repeats ? { rows: [row], upper: [], lower: upper } : null;
  }
  return upper ? { rows: [row], upper: null, lower: upper } : null;
}

function shapeBelow(
  { sheet, cells }: SheetCells,
  { rows, upper, lower: level }: Headings,
  takesAny: boolean,
): WideShape | Words | null {
  const firstRow = (rows[rows.length - 1] as number) + 1;
  const top = rows[0] as number;
  const from = level.cells.findIndex((_, index) => index >= level.from && holdNumbers(cells, firstRow, [index]));
  if (from < 0) return null;
  const lower = { ...level, from };
  const width = Math.max(lower.cells.length, ...cells.slice(firstRow, firstRow + 5).map(({ length }) => length));
  const indexes = lower.cells.flatMap((cell, index) => (index < lower.from || isBlank(cell) ? [] : [index]));
  if (!holdNumbers(cells, firstRow, indexes)) return null;
  const texts = [sheet, ...cells.slice(0, top + 1).flatMap((row, i) => (i < top ? row : row.slice(0, lower.from)))]
    .filter((cell): cell is string => typeof cell === 'string')
    .concat(rows.length > 1 ? lower.cells.slice(0, lower.from).map(String) : []);
  const keys = keyColumnsOf(cells, firstRow, lower.cells, lower.from);
  if (cells.slice(0, top).some((row) => row.filter((cell) => typeof cell === 'number').length > 1))
    return wideSheetWords.blocks;
  const columns = columnsOf(lower, upper && filledForward('kind' in upper ? upper.cells : upper, lower.from, width));
  if (columns === null) {
    const isPlain = keys.day !== null && keys.rep !== null;
    return lower.kind === 'measure' && !isPlain ? wideSheetWords.nobody : null;
  }
  const dated = withYears(columns.columns, texts);
  if (dated === null)
    return lower.kind === 'bare' && keys.rep === null && keys.measure === null ? null : wideSheetWords.noYear;
  const measure = texts.map(measureNamed).find((name) => name !== null) ?? null;
  const shape = { headingRows: rows, firstRow, columns: dated, totals: columns.totals, keys, measure };
  return checked(shape, takesAny);
}

/** Every column that counts, with its heading and the one above; null where one has none. */
function columnsOf(
  { kind, from, cells }: Level,
  above: readonly (Cell | null)[] | null,
): { columns: WideColumn[]; totals: { index: number; label: string }[] } | null {
  const columns: WideColumn[] = [];
  const totals = new Map<string, { index: number; label: string }>();
  for (let index = from; index < cells.length; index += 1) {
    const cell = cells[index] as Cell;
    if (isBlank(cell) || (typeof cell === 'string' && isShare(cell))) continue;
    const over = above ? (above[index - from] ?? null) : undefined;
    if (over === null) return null;
    if (over !== undefined && isShare(String(over))) continue;
    const total = [over ?? '', kind === 'measure' ? '' : cell].find((one) => typeof one === 'string' && isTotal(one));
    if (total) {
      if (!totals.has(keyOf(total))) totals.set(keyOf(total), { index, label: String(total).trim() });
      continue;
    }
    const said = [cell, ...(over === undefined ? [] : [over])];
    const of = (kinds: readonly string[]): Cell | null => said.find((one) => kinds.includes(axisKindOf(one))) ?? null;
    const measure = kind === 'measure' ? cell : over === undefined ? null : (of(['measure']) ?? null);
    const day = of(['day', 'bare']);
    const rep = said.find((one) => one !== measure && one !== day) ?? null;
    columns.push({
      index,
      day,
      rep: rep === null ? null : String(rep).trim(),
      measure: measure === null ? null : String(measure).trim(),
    });
  }
  return { columns, totals: [...totals.values()] };
}

/** Each number needs a day and a measure, and says whose it is in one place only. */
function checked(shape: WideShape, takesAny: boolean): WideShape | Words | null {
  const { columns, keys, measure } = shape;
  const has = (what: 'day' | 'rep' | 'measure'): boolean => columns.some((column) => column[what] !== null);
  const every = (what: 'day' | 'rep' | 'measure'): boolean => columns.every((column) => column[what] !== null);
  if (columns.length < 2) return null;
  if (has('rep')) {
    if (!has('measure') && keys.measure === null && measure === null) return null;
    if (!every('rep') || has('day')) return wideSheetWords.noReps;
    if (!has('measure') && keys.day === null) return null;
    if (columns.some(({ rep }) => isNobodysName(rep as string)) || keys.rep !== null) return wideSheetWords.noReps;
    if (keys.day === null) return wideSheetWords.noDay;
  } else if (!every('day')) return wideSheetWords.nobody;
  else if (!areInOrder(columns.map(({ day }) => day as Cell))) return wideSheetWords.noOrder;
  if (!takesAny && !has('measure') && keys.measure === null && measure === null) return wideSheetWords.noMeasure;
  const seen = new Set(
    columns.map(({ day, rep, measure: own }) => `${keyOf(day ?? '')}\n${keyOf(rep ?? '')}\n${keyOf(own ?? '')}`),
  );
  return seen.size < columns.length ? wideSheetWords.twice : shape;
}
