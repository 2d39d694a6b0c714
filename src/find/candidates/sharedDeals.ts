import { foldHeading, foldText } from '../../values/foldText.ts';
import { readNumber } from '../../values/wholeNumber.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import type { Reading } from '../reading.ts';
import type { SheetSample } from '../sheetSample.ts';

const ofShares = /(^| )(split|share|доля|доли|дележ\p{L}*|раздел\p{L}*)( |$)/u;

/** Whether one deal stands on a row for each rep who has a share of it: "Split %" is less than all where its name comes back. */
export function areSharedOut({ tab, columns }: Reading, { headings, cellsOf }: SheetSample): boolean {
  const named = columns.id ?? columns.name ?? columns.client;
  if (tab !== 'deals' || !named) return false;
  const column = headings.findIndex((heading) => ofShares.test(foldHeading(heading)));
  if (column < 0) return false;
  const names = cellsOf(named.index).map((cell) => foldText(String(cell)));
  return cellsOf(column).some(
    (cell, row) =>
      isPart(cell) &&
      names[row] !== '' &&
      names.indexOf(names[row] as string) !== names.lastIndexOf(names[row] as string),
  );
}

/** 50 %, 0.5 or 50 of a hundred. */
function isPart(cell: Cell): boolean {
  const share = readNumber(cell);
  return typeof share === 'number' && share > 0 && share !== 1 && share < 100;
}
