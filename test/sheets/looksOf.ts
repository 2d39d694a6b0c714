import type { Style } from '../../workbench/workbook.ts';

const plain: Style = { background: '#ffffff', bold: false, borders: {}, fontSize: 10, wrap: false };

/** Styles by place, in whatever order they were set: a cell that nobody has dressed looks like one that was made plain. */
export function looksOf(cellStyles: Readonly<Record<string, Style>>): Record<string, Style> {
  return Object.fromEntries(
    Object.entries(cellStyles).map(([place, style]) => [place, sorted({ ...plain, ...style })]),
  );
}

function sorted(style: Style): Style {
  return Object.fromEntries(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
}
