import type { IBorderData, IStyleData, Nullable } from '@univerjs/core';
import type { Style } from '../workbook.ts';

const horizontal = { left: 1, center: 2, right: 3 } as const;
const vertical = { top: 1, middle: 2, bottom: 3 } as const;
const sides = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;
/** The grid's numbers for the border styles of Apps Script, by their lower-case names. */
const borderStyles: Record<string, number> = {
  solid: 1,
  dotted: 3,
  dashed: 4,
  double: 7,
  solid_medium: 8,
  solid_thick: 13,
};

function keyOf<Key extends string>(record: Readonly<Record<Key, unknown>>, value: unknown): Key | undefined {
  return (Object.keys(record) as Key[]).find((key) => record[key] === value);
}

export function styleToGrid(style: Style): IStyleData {
  const { numberFormat, bold, italic, fontSize, fontFamily, fontColor, background, wrap, borders } = style;
  const grid: IStyleData = {};
  if (numberFormat) grid.n = { pattern: numberFormat };
  if (bold) grid.bl = 1;
  if (italic) grid.it = 1;
  if (fontSize) grid.fs = fontSize;
  if (fontFamily) grid.ff = fontFamily;
  if (fontColor) grid.cl = { rgb: fontColor };
  if (background) grid.bg = { rgb: background };
  if (style.horizontalAlignment) grid.ht = horizontal[style.horizontalAlignment];
  if (style.verticalAlignment) grid.vt = vertical[style.verticalAlignment];
  if (wrap) grid.tb = 3;
  if (borders) grid.bd = bordersToGrid(borders);
  return grid;
}

function bordersToGrid(borders: NonNullable<Style['borders']>): IBorderData {
  const grid: IBorderData = {};
  for (const [side, { color, style }] of Object.entries(borders))
    grid[sides[side as keyof typeof sides]] = { s: borderStyles[style.toLowerCase()] ?? 1, cl: { rgb: color } };
  return grid;
}

/** What people set in the grid; looks that the workbook does not know are left behind. */
export function styleFromGrid(grid: Nullable<IStyleData>): Style {
  const style: Style = {};
  if (!grid) return style;
  if (grid.n?.pattern) style.numberFormat = grid.n.pattern;
  if (grid.bl) style.bold = true;
  if (grid.it) style.italic = true;
  if (grid.fs) style.fontSize = grid.fs;
  if (grid.ff) style.fontFamily = grid.ff;
  if (grid.cl?.rgb) style.fontColor = grid.cl.rgb;
  if (grid.bg?.rgb) style.background = grid.bg.rgb;
  const across = keyOf(horizontal, grid.ht);
  if (across) style.horizontalAlignment = across;
  const down = keyOf(vertical, grid.vt);
  if (down) style.verticalAlignment = down;
  if (grid.tb === 3) style.wrap = true;
  const borders = bordersFromGrid(grid.bd);
  if (Object.keys(borders).length > 0) style.borders = borders;
  return style;
}

function bordersFromGrid(grid: Nullable<IBorderData>): NonNullable<Style['borders']> {
  const borders: NonNullable<Style['borders']> = {};
  for (const side of Object.keys(sides) as (keyof typeof sides)[]) {
    const border = grid?.[sides[side]];
    if (border?.s)
      borders[side] = { color: border.cl.rgb ?? '#000000', style: keyOf(borderStyles, border.s) ?? 'solid' };
  }
  return borders;
}
