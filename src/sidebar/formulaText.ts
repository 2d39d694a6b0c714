import { last } from '../vocabulary/last.ts';
import type { FoundTabs } from './server.ts';

type Offer = FoundTabs['formulas'][number];

/** A rep or a period: words, or the address of cells that hold them; no words leave the place empty. */
export type Asked = { readonly text: string } | { readonly cell: string };

/** A cell or a range of cells, on this sheet or another. */
const place = /^((?:'(?:[^']|'')+'|[A-Za-z_]\w*)!)?(\$?[A-Za-z]{1,3}\$?\d+)(:\$?[A-Za-z]{1,3}\$?\d+)?$/;

export function isPlace(text: string): boolean {
  return place.test(text.trim());
}

/** The formula as people would type it; places at the end that nothing stands in are left out. */
export function formulaText(
  { name, of, ranges }: Pick<Offer, 'name' | 'of' | 'ranges'>,
  { rep, period, separator }: { readonly rep: Asked; readonly period: Asked; readonly separator: string },
): string {
  const first = of === undefined ? [] : [`"${of}"`];
  const places = [...first, ...ranges.map((range) => range?.text ?? ''), argument(rep), argument(period)];
  while (last(places) === '') places.pop();
  return `=${name}(${places.join(`${separator} `)})`;
}

function argument(asked: Asked): string {
  if ('text' in asked) return asked.text === '' ? '' : `"${asked.text.replace(/"/g, '""')}"`;
  const [, sheet = '', from = '', to = ''] = place.exec(asked.cell.trim()) ?? [];
  return `${sheet}${from.toUpperCase()}${to.toUpperCase()}`;
}
