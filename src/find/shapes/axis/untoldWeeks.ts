import type { Cells } from '../../../vocabulary/cell.ts';
import type { Words } from '../../../vocabulary/words.ts';
import { wideSheetWords } from '../../../words/wideSheets.ts';
import type { SheetCells } from '../../reading.ts';
import { keyColumnsOf } from './keyColumns.ts';
import { weekOfMonth } from './weeksOfMonth.ts';

/** Whoever writes weeks across begins with them: no long log is searched for others. */
const rowsToTry = 20;
const leastWeeks = 3;

/** Why a sheet with "Week 1", "Week 2" … across is not read where nothing says of which month they are; null for any other. */
export function untoldWeeks({ cells }: SheetCells): Words | null {
  return cells.slice(0, rowsToTry).some((_, row) => areUntold(cells, row)) ? wideSheetWords.noMonthOfWeeks : null;
}

function areUntold(cells: Cells, row: number): boolean {
  const weeks = (cells[row] ?? []).map(weekOfMonth);
  const from = weeks.findIndex((week) => week > 0);
  const said = weeks.filter((week) => week > 0);
  if (said.length < leastWeeks || !said.every((week, i) => week === i + 1)) return false;
  return keyColumnsOf(cells, row + 1, cells[row] ?? [], from).measure !== null;
}
