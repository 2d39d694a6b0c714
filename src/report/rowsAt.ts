import { listRows } from '../summary/behind/listedRows.ts';
import { rowsBehind } from '../summary/behind/rowsBehind.ts';
import { reportSource } from '../summary/summarise.ts';
import type { Built, ReportOptions } from '../summary/summaryOf.ts';
import { rowsBehindWords } from '../words/rowsBehind.ts';
import { type AskedCell, numberAt } from './cellMeaning.ts';
import { reportPlan } from './reportPlan.ts';
import { type RowsBehindPlan, rowsBehindSheet } from './rowsBehindSheet.ts';
import type { SheetRole } from './sheetPlan.ts';

/** More rows than anybody reads would only fill the spreadsheet. */
const mostListed = 10_000;

/**
 * The rows behind the number in a cell of the report; null where there is no number of ours. The report is laid out
 * anew, as it was when it was built, to know which number the cell shows.
 * @param cell with the name of its place and its text as people see them
 */
export function rowsAt(
  cell: AskedCell & { readonly sheet: SheetRole; readonly place: string; readonly text: string },
  { summary, counted, shown: wanted }: Built,
  { settings, asOf, language }: ReportOptions,
): { readonly plan: RowsBehindPlan; readonly rows: number } | null {
  const plan = reportPlan(summary, settings.values).sheets.find(({ role }) => role === cell.sheet);
  const number = plan && numberAt(plan, cell);
  if (!number) return null;
  const { meaning, isChanged } = number;
  const { source, shown } = reportSource(counted, { settings: settings.values, asOf, language, shown: wanted });
  const behind = rowsBehind(meaning, { counted, source, settings, shown });
  const listed = listRows(behind, counted, mostListed);
  const remark = isChanged ? rowsBehindWords[language].changed(cell.text) : '';
  const facts = { meaning, listed, sums: behind, remark, back: cell.place };
  return { plan: rowsBehindSheet(facts, summary, settings.values), rows: listed.total };
}
