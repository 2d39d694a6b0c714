import type { SheetPlan } from '../../report/sheetPlan.ts';
import { columnLetter } from '../../values/columnLetter.ts';
import { hashOf } from '../../vocabulary/hashOf.ts';
import { type Dressing, dressCells } from './dressCells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Alignment = 'left' | 'center' | 'right' | 'normal';

const fontFamily = 'Arial';
const edgeColor = '#b7bcc4';

/** A short text that changes when anything about the looks does; the values do not count. */
export function lookOf(plan: SheetPlan): string {
  const {
    role,
    rows,
    notes,
    cellNotes,
    charts,
    links,
    blocks,
    stretches,
    name,
    rep,
    meanings,
    formulas,
    inputs,
    ...look
  } = plan;
  return `${rows.length}-${hashOf(JSON.stringify(look)).toString(16)}`;
}

/**
 * Formats of all our rows, each kind in few calls.
 * @param rows ours before and now: rows that the report no longer needs become plain again; of a bare sheet all are plain
 */
export function writeLook(
  sheet: Sheet,
  plan: SheetPlan,
  { rows, isBare }: { readonly rows: number; readonly isBare: boolean },
): void {
  const columns = plan.columnWidths.length;
  const block = sheet.getRange(1, 1, rows, columns);
  const grid = <T>(list: readonly (readonly T[])[], plain: T): T[][] => padded(list, plain, rows, columns);
  const dress = <T>(dressing: Dressing<T>): void => dressCells(sheet, dressing, isBare);
  block.setNumberFormats(grid<string>(plan.numberFormats, 'General'));
  dress<string | null>({
    grid: grid<string | null>(plan.backgrounds, null),
    plain: null,
    setAll: (cells, list) => cells.setBackgrounds(list),
    setOne: (cells, color) => cells.setBackground(color),
  });
  dress<string | null>({
    grid: grid<string | null>(plan.fontColors, null),
    setAll: (cells, list) => cells.setFontColors(list),
    setOne: (cells, color) => cells.setFontColor(color),
  });
  dress<'bold' | 'normal'>({
    grid: grid<'bold' | 'normal'>(plan.fontWeights, 'normal'),
    plain: 'normal',
    setAll: (cells, list) => cells.setFontWeights(list),
    setOne: (cells, weight) => cells.setFontWeight(weight),
  });
  dress<number>({
    grid: grid<number>(plan.fontSizes, 10),
    plain: 10,
    setAll: (cells, list) => cells.setFontSizes(list),
    setOne: (cells, size) => cells.setFontSize(size),
  });
  dress<Alignment>({
    grid: grid<Alignment>(plan.alignments, 'normal'),
    setAll: (cells, list) => cells.setHorizontalAlignments(list),
    setOne: (cells, alignment) => cells.setHorizontalAlignment(alignment),
  });
  dress<boolean>({
    grid: grid<boolean>(plan.wraps, false),
    plain: false,
    setAll: (cells, list) => cells.setWraps(list),
    setOne: (cells, wrap) => cells.setWrap(wrap),
  });
  block.setFontFamily(fontFamily).setVerticalAlignment('middle');
  if (!isBare) block.setBorder(false, false, false, false, false, false);
  if (plan.ruledRows.length > 0) {
    const to = columnLetter(columns - 1);
    const lines = sheet.getRangeList(plan.ruledRows.map((row) => `A${row + 1}:${to}${row + 1}`));
    lines.setBorder(true, null, null, null, null, null, edgeColor, SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  }
  writeSizes(sheet, plan, rows);
  sheet.setFrozenRows(plan.frozenRows);
  sheet.setHiddenGridlines(true);
}

/** Lists as large as the rows that were ever ours. */
export function padded<T>(list: readonly (readonly T[])[], plain: T, rows: number, columns: number): T[][] {
  return Array.from({ length: rows }, (_, row) => [...(list[row] ?? new Array<T>(columns).fill(plain))]);
}

function writeSizes(sheet: Sheet, { columnWidths, lineHeight, rowHeights }: SheetPlan, rows: number): void {
  columnWidths.forEach((width, column) => {
    const isFirst = columnWidths[column - 1] !== width;
    if (isFirst) sheet.setColumnWidths(column + 1, runLength(columnWidths, column), width);
  });
  sheet.setRowHeightsForced(1, rows, lineHeight);
  for (const { row, rows: count, height } of rowHeights) sheet.setRowHeightsForced(row + 1, count, height);
}

function runLength(widths: readonly number[], from: number): number {
  let length = 1;
  while (widths[from + length] === widths[from]) length += 1;
  return length;
}

/**
 * Stretches of fixed length: the lines that are used this time are shown, the others hidden.
 * @param isAllShown nothing is hidden so far
 */
export function showStretches(sheet: Sheet, { stretches }: SheetPlan, isAllShown: boolean): void {
  for (const { row, used } of stretches) if (used > 0 && !isAllShown) sheet.showRows(row + 1, used);
  for (const { row, rows } of unusedRuns(stretches)) sheet.hideRows(row + 1, rows);
}

/** Lines of neighbouring stretches that are not used are hidden together. */
function unusedRuns(stretches: SheetPlan['stretches']): { readonly row: number; readonly rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  for (const { row, rows, used } of stretches) {
    if (used === rows) continue;
    const last = runs[runs.length - 1];
    if (last && used === 0 && last.row + last.rows === row) last.rows += rows;
    else runs.push({ row: row + used, rows: rows - used });
  }
  return runs;
}
