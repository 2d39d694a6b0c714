import type { Cell, Cells } from '../../../vocabulary/cell.ts';
import { isBlank } from '../../../vocabulary/cell.ts';
import type { TabName } from '../../../vocabulary/tab.ts';
import type { Words } from '../../../vocabulary/words.ts';
import { layoutSaid } from '../../../words/sheetLayout.ts';
import { wideSheetWords } from '../../../words/wideSheets.ts';
import { madeHeading, usualHeadings } from '../headings/madeHeading.ts';
import type { PlainTable } from '../tables/plainTable.ts';
import { isTicked, type StageColumn, type StageColumns } from './findStageColumns.ts';

/** How one row of a made table is told by the row of the sheet; null where it makes none. */
type RowOf = (line: readonly Cell[], row: number) => { readonly cell: Cell; readonly from: number }[][];

/**
 * A row per lead with its stages across: the leads, with whether each was converted; those that were as deals at the
 * furthest stage they came to, and since when; and, where there are days, when each came to which stage. Where of some
 * leads nobody knows whether they are opportunities, no other deals are sure than those that were won.
 */
export function unfoldStages(cells: Cells, { headingRow, columns, isCrossedOut }: StageColumns): PlainTable[] | Words {
  const headings = (cells[headingRow] ?? []).map((cell) => String(cell));
  const stages = new Set(columns.map(({ index }) => index));
  const others = headings.flatMap((heading, index) => (stages.has(index) || heading.trim() === '' ? [] : [index]));
  const telling = columns.filter(({ converts }) => converts !== false);
  const [first] = telling;
  if (!first) return wideSheetWords.stages;
  const areDays = columns[0]?.holds === 'days';
  const layout = layoutSaid((words) => words.stages(areDays ? 'days' : 'boxes'));
  const reached = (line: readonly Cell[]): StageColumn[] =>
    columns.filter(({ index }) => isReached(line[index] ?? '', isCrossedOut));
  const isConverted = (line: readonly Cell[]): boolean => reached(line).some(({ converts }) => converts);
  const own = (line: readonly Cell[]): { cell: Cell; from: number }[] =>
    others.map((index) => ({ cell: line[index] ?? '', from: index }));
  const isRow = (line: readonly Cell[]): boolean => own(line).some(({ cell }) => !isBlank(cell) && cell !== false);
  /** Where only such a stage was reached, its name stands for a yes or a no. */
  const doubtOf = (line: readonly Cell[]): StageColumn | undefined =>
    isConverted(line) ? undefined : reached(line).find(({ converts }) => converts === null);
  const make = (tab: TabName, head: readonly string[], rowOf: RowOf, isSure: boolean): PlainTable => {
    const made: Cell[][] = [[...head]];
    const rows = [headingRow];
    const places: number[][] = [head.map(() => -1)];
    for (let row = headingRow + 1; row < cells.length; row += 1) {
      const line = cells[row] as readonly Cell[];
      if (!isRow(line)) continue;
      for (const one of rowOf(line, row)) {
        made.push(one.map(({ cell }) => cell));
        rows.push(row);
        places.push(one.map(({ from }) => from));
      }
    }
    const origin = { rows, columns: places, reasons: rows.map(() => 0) };
    return { tab, cells: made, origin, headingRow: 0, isSure, layout };
  };
  const kept = others.map((index) => headings[index] as string);
  const [converted, id, stage, since, day] = [
    { en: 'Converted', ru: 'Сконвертирован' },
    { en: 'Deal ID', ru: 'ID сделки' },
    { en: 'Stage', ru: 'Этап' },
    { en: 'Last stage change', ru: 'Дата смены этапа' },
    usualHeadings.day,
  ].map((heading) => madeHeading(headings, heading)) as [string, string, string, string, string];
  const leads = make(
    'leads',
    [...kept, converted],
    (line) => {
      const doubt = doubtOf(line);
      return [[...own(line), { cell: doubt?.stage ?? isConverted(line), from: (doubt ?? first).index }]];
    },
    false,
  );
  if (!columns.some(({ converts }) => converts)) return [leads];
  const isSure = !cells.some((line, row) => row > headingRow && isRow(line) && doubtOf(line));
  const deals = make(
    'deals',
    [...kept, id, stage, ...(areDays ? [since] : [])],
    (line, row) => {
      const stages = reached(line);
      const furthest = stages.find(({ dealClass }) => dealClass === 'won' || dealClass === 'lost') ?? stages.pop();
      if (!furthest || !isConverted(line) || !(isSure || furthest.dealClass === 'won')) return [];
      const { index: from } = furthest;
      const reachedOn = areDays ? [{ cell: line[from] as Cell, from }] : [];
      return [[...own(line), { cell: `#${row + 1}`, from }, { cell: furthest.stage, from }, ...reachedOn]];
    },
    false,
  );
  const history = make(
    'stageHistory',
    [id, stage, day],
    (line, row) =>
      isConverted(line)
        ? reached(line).map(({ index, stage: name }) => [
            { cell: `#${row + 1}`, from: index },
            { cell: name, from: index },
            { cell: line[index] as Cell, from: index },
          ])
        : [],
    true,
  );
  return [leads, isSure ? deals : { ...deals, areSales: true }, ...(areDays && isSure ? [history] : [])];
}

function isReached(cell: Cell, isCrossedOut: boolean): boolean {
  return isTicked(cell, isCrossedOut) ?? !isBlank(cell);
}
