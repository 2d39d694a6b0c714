import { leapYear } from '../../values/dayWithoutYear.ts';
import { isSumOrPlan } from '../../values/sumWords.ts';
import { type Cell, type Cells, isBlank } from '../../vocabulary/cell.ts';
import type { Words } from '../../vocabulary/words.ts';
import { wideSheetWords } from '../../words/wideSheets.ts';
import { rowsToTry } from '../headings/findHeadings.ts';
import { hasCurrency } from '../headings/headingForms.ts';
import type { SheetCells } from '../reading.ts';
import { isMeasure, measureNamed } from './axis/axisCell.ts';
import { isMoney } from './axis/axisLabel.ts';
import { withDays } from './axis/daysAcross.ts';
import { withGroupsAcross } from './axis/groupsAcross.ts';
import { holdNumbers, isNothing, keyColumnsOf } from './axis/keyColumns.ts';
import { areRecords } from './axis/recordColumns.ts';
import { spanNamed } from './axis/spanNamed.ts';
import { wideColumnsOf } from './axis/wideColumns.ts';
import { checkedShape } from './checkedShape.ts';
import { keyOf, levelOf } from './headings/headingLevels.ts';
import { headingRowsAt } from './headings/headingRows.ts';
import { isSureOf } from './headings/sureNames.ts';
import type { Headings, WideShape } from './shape.ts';
import { haveDayTitles } from './tables/dayTitles.ts';
import { spanText, type TableContext, tableContext } from './tables/tableContext.ts';
import { type TableRows, tablesBelow } from './tables/tablesBelow.ts';

/** What is known of the sheet before its tables are looked for. */
export type ShapeQuestion = {
  /** Whether a text heads a column of a sheet that is not wide. */
  readonly isHeading: (text: string) => boolean;
  /** Of targets: the metric need not be one that is counted. */
  readonly areTargets: boolean;
};

/**
 * The tables of a sheet with reps, days or plans across; words that say why where it is one but not for sure; null for
 * any other sheet.
 */
export function wideShapesOf(sheet: SheetCells, question: ShapeQuestion): WideShape[] | Words | null {
  const { cells } = sheet;
  const last = Math.min(cells.length - 1, rowsToTry);
  for (let row = 0; row < last; row += 1) {
    const line = cells[row] as readonly Cell[];
    if (line.every(isBlank)) continue;
    for (const headings of headingRowsAt(cells, row)) {
      if (!isSureOf(cells, headings, question.isHeading)) continue;
      const found = shapesBelow(sheet, headings, question);
      if (found) return found;
    }
    // The headings of a plain table: its rows may look like days of a month. "Total calls | 123" heads nothing.
    const heads = (cell: Cell): boolean => typeof cell === 'string' && (question.isHeading(cell) || isMeasure(cell));
    const hasNumbers = line.some((cell) => typeof cell === 'number');
    if (line.filter(heads).length > 1 && !hasNumbers && !isPivotTitle(line, cells[row + 1] ?? [])) return null;
  }
  return null;
}

/** "SUM of Calls | Month" above "Rep | 2025-04 | 2025-05": what a pivot table counts, and what stands across. */
function isPivotTitle(line: readonly Cell[], below: readonly Cell[]): boolean {
  const filled = line.filter((cell) => !isBlank(cell));
  return filled.length === 2 && levelOf(below)?.kind === 'day';
}

function shapesBelow(sheet: SheetCells, headings: Headings, question: ShapeQuestion): WideShape[] | Words | null {
  const first = shapeOf(sheet, { titles: [], headings, endRow: sheet.cells.length }, [], question);
  if (first === null) return null;
  const tables = tablesBelow(sheet.cells, headings);
  const shapes: WideShape[] = [];
  const areNamed = haveOwnCorners(tables);
  for (const table of tables) {
    if (shapes.length > 0 && isYetEmpty(sheet.cells, table)) continue;
    const firstTitles = tables.length > 1 ? (tables[0] as TableRows).titles : [];
    const shape = shapeOf(sheet, table, firstTitles, question, { isNamed: areNamed, isFurther: shapes.length > 0 });
    if (shape === null) return shapes.length === 0 ? null : wideSheetWords.blocks;
    if ('en' in shape) return shape;
    shapes.push(shape);
  }
  return shapes;
}

/** Weeks that are prepared for have headings and names, and a share of nothing. */
function isYetEmpty(cells: Cells, { headings: { rows, lower }, endRow }: TableRows): boolean {
  const below = cells.slice((rows[rows.length - 1] as number) + 1, endRow);
  const isNone = (cell: Cell): boolean => isNothing(cell) || cell === false || /^(#|0[.,]?0* ?%?$)/.test(String(cell));
  return below.every((row) => row.every((cell, column) => column < lower.from || isNone(cell)));
}

/** "Calls | 1 | 2 | 3" above "Meetings | 1 | 2 | 3": what each table counts stands before its days. */
function haveOwnCorners(tables: readonly TableRows[]): boolean {
  const corners = tables.map(({ headings: { lower } }) => lower.cells.slice(0, lower.from).map(keyOf).join());
  return corners.some((corner) => corner !== corners[0]);
}

/** Each says its month, with or without its year. */
function areWholeDays({ kind, kinds, cells }: Headings['lower']): boolean {
  if (kind === 'day') return true;
  return kind === 'bare' && cells.every((cell, i) => kinds[i] !== 'bare' || spanNamed(cell, leapYear) !== null);
}

type Place = {
  /** The table says before its headings what it counts, whatever stands above all of them. */
  readonly isNamed: boolean;
  /** Others stand above it: what is theirs is no title of its own. */
  readonly isFurther: boolean;
};

function shapeOf(
  { sheet, cells }: SheetCells,
  { titles, headings, endRow }: TableRows,
  firstTitles: TableRows['titles'],
  question: ShapeQuestion,
  { isNamed, isFurther }: Place = { isNamed: false, isFurther: false },
): WideShape | Words | null {
  const { rows, uppers, lower: level } = headings;
  const firstRow = (rows[rows.length - 1] as number) + 1;
  const top = rows[0] as number;
  const own = cells.slice(0, endRow);
  const from = level.cells.findIndex((_, index) => index >= level.from && holdNumbers(own, firstRow, [index]));
  if (from < 0) return null;
  const lower = { ...level, from };
  const indexes = lower.cells.flatMap((cell, index) => (index < from || isBlank(cell) ? [] : [index]));
  if (!holdNumbers(own, firstRow, indexes)) return null;
  const keys = keyColumnsOf(own, firstRow, lower.cells, from);
  if (
    headings.isAlone &&
    level.kind === 'measure' &&
    areRecords(own, firstRow, { headings: lower.cells, before: from, keys })
  )
    return null;
  const corner = [...uppers, lower.cells].map((row) => row.slice(0, from));
  const named = isNamed ? measureOfTexts(textsOf(corner)) : null;
  if (isNamed && named === null) return wideSheetWords.blocks;
  const isDated = areWholeDays(lower) || tableContext([corner]).span !== null;
  const saysItself = isFurther && isDated && keys.measure !== null;
  // "Total calls | 123" above says nothing of what the numbers below are.
  const above = (titles.length > 0 || isNamed || saysItself ? titles : cells.slice(0, top)).filter(
    (row) => !areFigures(row),
  );
  if (above.some((row) => isOfTable(row) && !isSumOfBelow(row, own, firstRow))) return wideSheetWords.blocks;
  const context = tableContext([corner, above, firstTitles, [[sheet]]]);
  const found = wideColumnsOf(own, { ...headings, lower }, firstRow, endRow);
  if (found === null) {
    const isPlain = headings.isAlone && lower.kind === 'measure' && (!lower.repeats || isTally(keys));
    return isPlain ? null : wideSheetWords.nobody;
  }
  if (keys.day === null && lower.kind === 'measure' && haveDayTitles(cells, firstRow, endRow, context.year))
    return null;
  const columns = withDays(found.columns, context);
  if (columns === null)
    return lower.kind === 'bare' && keys.rep === null && keys.measure === null ? null : noDays(lower.kind);
  const texts = textsOf([[sheet], ...above, ...corner]);
  const shape: WideShape = {
    ...found,
    headingRows: rows,
    firstRow,
    endRow,
    columns: withGroupsAcross(columns, { cells, firstRow, endRow, keys, headingRows: rows }) ?? columns,
    keys,
    measure: named ?? measureOfTexts(texts),
    ...ownContext(context, keys),
  };
  return checkedShape(shape, headings, question.areTargets);
}

/** A row of numbers above the headings is another table's, but for plans, what is left of them, and figures that say what they are. */
function isOfTable(row: readonly Cell[]): boolean {
  if (row.filter((cell) => typeof cell === 'number').length < 2) return false;
  const label = row.find((cell) => !isBlank(cell));
  return typeof label !== 'string' || !(isSumOrPlan(label) || /^(to date|so far|на сегодня|факт)( |$)/i.test(label));
}

/** "Total calls | 123 | | Meetings | 17": each number behind its label. */
function areFigures(row: readonly Cell[]): boolean {
  if (row.filter((cell) => typeof cell === 'number').length < 2) return false;
  return row.every(
    (cell, column) =>
      typeof cell !== 'number' || (typeof row[column - 1] === 'string' && !isBlank(row[column - 1] as Cell)),
  );
}

/** The sums of the columns below, which some write above their headings. */
function isSumOfBelow(row: readonly Cell[], cells: Cells, firstRow: number): boolean {
  return row.every((cell, column) => {
    if (typeof cell !== 'number') return true;
    const below = cells.slice(firstRow).flatMap((line) => (typeof line[column] === 'number' ? [line[column]] : []));
    const sum = below.reduce((total, one) => total + one, 0);
    // With a sum at the end as well, the column holds everything twice.
    return Math.abs(sum - cell) < 1e-6 || Math.abs(sum - 2 * cell) < 1e-6;
  });
}

/** A title in a currency is about money, whatever the name of the sheet counts. */
function measureOfTexts(texts: readonly string[]): string | null {
  const names = texts.map(measureNamed).flatMap((name) => name ?? []);
  return texts.some(hasCurrency) ? (names.find(isMoney) ?? null) : (names[0] ?? null);
}

function textsOf(rows: readonly (readonly Cell[])[]): string[] {
  return rows.flat().filter((cell): cell is string => typeof cell === 'string');
}

function ownContext(context: TableContext, keys: WideShape['keys']): Pick<WideShape, 'rep' | 'day' | 'week'> {
  const { span, year, month } = context;
  const isMonth = span === null && year !== null && month !== null;
  const day = span ? spanText(span) : isMonth ? `${year}-${String(month).padStart(2, '0')}` : null;
  return {
    rep: keys.rep === null ? context.rep : null,
    day: keys.day === null ? day : null,
    week: span?.from ?? null,
  };
}

function isTally(keys: WideShape['keys']): boolean {
  return keys.day !== null && keys.rep !== null;
}

function noDays(kind: Headings['lower']['kind']): Words {
  return kind === 'weekday' ? wideSheetWords.noWeek : wideSheetWords.noYear;
}
