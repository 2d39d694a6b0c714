import { unitEnding } from '../../values/firstDay.ts';
import { type Cell, type Cells, isBlank } from '../../vocabulary/cell.ts';
import type { Words } from '../../vocabulary/words.ts';
import { wideSheetWords } from '../../words/wideSheets.ts';
import { isHeadingOf } from './keyColumns.ts';
import type { Origin } from './origin.ts';
import { rowKeys } from './rowKeys.ts';
import { isUnexplained, rowReason } from './rowReason.ts';
import type { WideShape } from './shape.ts';
import { addRows, groupsOf, leaveOutRow, type TurnedRows } from './turnedRows.ts';
import { type Measures, wideMeasures } from './wideMeasures.ts';

/** A wide sheet as rows: headings first, then one row per row of the sheet and group of columns that has numbers. */
export type Unpivoted = { readonly cells: Cells; readonly origin: Origin };

/** The cells as a plain daily tally; words that say why where that cannot be done for sure. */
export function unpivot(cells: Cells, shape: WideShape): Unpivoted | Words {
  const measures = wideMeasures(cells, shape);
  const head = headingsOf(cells, shape, measures);
  const top = shape.headingRows[0] as number;
  const turned: TurnedRows = { cells: [head], rows: [top], columns: [head.map(() => -1)], reasons: [0] };
  for (const { index, label } of shape.totals) leaveOutRow(turned, top, index, label, 'total or footer');
  const groups = groupsOf(shape.columns);
  const keysOf = rowKeys(cells, shape);
  for (let row = shape.firstRow; row < cells.length; row += 1) {
    const line = cells[row] as readonly Cell[];
    const reason = rowReason(line, cells, shape);
    if (reason === 'several tables') return wideSheetWords.blocks;
    const own = keysOf(row);
    if (reason ?? (own === null && isUnexplained(line, shape))) {
      const first = line.findIndex((cell) => !isBlank(cell));
      leaveOutRow(turned, row, first, String(line[first]), reason ?? 'total or footer');
    } else if (own) addRows(turned, row, line, own, groups, shape, measures);
  }
  const { rows, columns, reasons } = turned;
  return { cells: turned.cells, origin: { rows, columns, reasons } };
}

/** The day, the rep and the measures, by the words of the sheet where it has some. */
function headingsOf(cells: Cells, { columns, keys, headingRows }: WideShape, measures: Measures): string[] {
  const labels = [...measures.values()].map(({ label }) => label);
  const isRussian = labels.some((label) => /[а-я]/i.test(label));
  const line = cells[headingRows[headingRows.length - 1] as number] ?? [];
  // A corner such as "Rep / day" would be no heading of its column.
  const headed = (key: number | null, field: string, usual: string): string => {
    const text = key === null ? '' : String(line[key] ?? '').trim();
    return isHeadingOf(field, text) ? text : usual;
  };
  const date = isRussian ? 'Дата' : 'Date';
  return [
    columns[0]?.day === null ? headed(keys.day, 'day', date) : (endingBefore(cells, columns, headingRows) ?? date),
    headed(keys.rep, 'rep', isRussian ? 'Менеджер' : 'Rep'),
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
