import { last } from '../vocabulary/last.ts';
import type { FoundTabs } from './server.ts';

type Offer = FoundTabs['formulas'][number];

/** A cell or a range of cells, on this sheet or another. */
const place = /^((?:'(?:[^']|'')+'|[A-Za-z_]\w*)!)?(\$?[A-Za-z]{1,3}\$?\d+)(:\$?[A-Za-z]{1,3}\$?\d+)?$/;

/**
 * The formula as people would type it; places at the end that nothing stands in are left out.
 * @param rep a name, a cell or range that holds names, or nothing for the team; likewise `period`
 */
export function formulaText(
  { name, ranges }: Pick<Offer, 'name' | 'ranges'>,
  { rep, period, separator }: { readonly rep: string; readonly period: string; readonly separator: string },
): string {
  const places = [...ranges.map((range) => range?.text ?? ''), argument(rep), argument(period)];
  while (last(places) === '') places.pop();
  return `=${name}(${places.join(`${separator} `)})`;
}

function argument(text: string): string {
  const plain = text.trim();
  if (plain === '') return '';
  const cell = place.exec(plain);
  if (cell) return `${cell[1] ?? ''}${(cell[2] ?? '').toUpperCase()}${(cell[3] ?? '').toUpperCase()}`;
  return `"${plain.replace(/"/g, '""')}"`;
}
