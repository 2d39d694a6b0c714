import { unitEnding } from '../../../values/firstDay.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import type { ExcludingReason } from '../../../vocabulary/leftOut.ts';
import type { Words } from '../../../vocabulary/words.ts';
import { wideSheetWords } from '../../../words/wideSheets.ts';
import { isHeadingOf } from '../axis/keyColumns.ts';
import { rowKeys } from '../axis/rowKeys.ts';
import { type Measures, wideMeasures } from '../axis/wideMeasures.ts';
import { madeHeading, usualHeadings } from '../headings/madeHeading.ts';
import type { Origin } from '../origin.ts';
import type { WideShape } from '../shape.ts';
import { isUnexplained, rowReason } from '../tables/rowReason.ts';
import { addRows, groupsOf, leaveOutRow, type TurnedRows } from './turnedRows.ts';

/** A wide sheet as rows: headings first, then one row per row of the sheet and group of columns that has numbers. */
export type Unpivoted = { readonly cells: Cells; readonly origin: Origin };

/**
 * The numbers that were done as a plain daily tally; words that say why where that cannot be done for sure.
 * @param end the row where a summary of the tables begins
 */
export function unpivot(cells: Cells, shapes: readonly WideShape[], end = cells.length): Unpivoted | Words {
  const measures = wideMeasures(cells, shapes);
  const head = headingsOf(cells, shapes[0] as WideShape, measures);
  const top = shapes[0]?.headingRows[0] as number;
  const turned: TurnedRows = { cells: [head], rows: [top], columns: [head.map(() => -1)], reasons: [0] };
  for (const shape of shapes) if (!addTable(turned, cells, shape, measures)) return wideSheetWords.blocks;
  for (let row = end; row < cells.length; row += 1) leaveOutLine(turned, cells, row, 'another table');
  const { rows, columns, reasons } = turned;
  return { cells: turned.cells, origin: { rows, columns, reasons } };
}

/** @returns false where another table begins within this one */
function addTable(turned: TurnedRows, cells: Cells, shape: WideShape, measures: Measures): boolean {
  const top = shape.headingRows[0] as number;
  for (const { index, label } of shape.totals) leaveOutRow(turned, top, index, label, 'total or footer');
  const groups = groupsOf(shape.columns.filter(({ aim }) => aim !== 'target'));
  const keysOf = rowKeys(cells, shape);
  for (let row = shape.firstRow; row < shape.endRow; row += 1) {
    const line = cells[row] as readonly Cell[];
    const reason = rowReason(line, cells, shape);
    if (reason === 'several tables') return false;
    const own = keysOf(row);
    if (reason ?? (own === null && isUnexplained(line, shape)))
      leaveOutLine(turned, cells, row, reason ?? 'total or footer');
    else if (own && own.aim !== 'target') addRows(turned, row, line, own, groups, shape, measures);
  }
  return true;
}

function leaveOutLine(turned: TurnedRows, cells: Cells, row: number, reason: ExcludingReason): void {
  const line = cells[row] as readonly Cell[];
  const first = line.findIndex((cell) => !isBlank(cell));
  if (first >= 0) leaveOutRow(turned, row, first, String(line[first]), reason);
}

/** The day, the rep and the measures, by the words of the sheet where it has some. */
function headingsOf(cells: Cells, shape: WideShape, measures: Measures): string[] {
  const { columns, keys, headingRows } = shape;
  const labels = [...new Set(measures.values())].map(({ label }) => label);
  // A corner such as "Rep / day" would be no heading of its column.
  const headed = (key: number | null, field: string, usual: string): string => {
    const texts = key === null ? [] : headingRows.map((row) => String(cells[row]?.[key] ?? '').trim());
    return texts.reverse().find((text) => isHeadingOf(field, text)) ?? usual;
  };
  const date = madeHeading(labels, usualHeadings.day);
  return [
    columns[0]?.day === null ? headed(keys.day, 'day', date) : (endingBefore(cells, columns, headingRows) ?? date),
    headed(keys.rep, 'rep', madeHeading(labels, usualHeadings.rep)),
    ...labels,
  ];
}

/** "Week ending" at the left of the days across. */
function endingBefore(
  cells: Cells,
  columns: WideShape['columns'],
  headingRows: WideShape['headingRows'],
): string | undefined {
  const before = headingRows.flatMap((row) => (cells[row] ?? []).slice(0, columns[0]?.index ?? 0));
  const texts = before.flatMap((cell) => String(cell).split(/[\\|→:]| \/ /)).map((text) => text.trim());
  return texts.find((text) => unitEnding(text) !== null);
}
