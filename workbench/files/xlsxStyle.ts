import { type CellStyle, resolveThemeColor } from 'hucre/xlsx';
import type { Style } from '../workbook.ts';

type Color = NonNullable<NonNullable<CellStyle['font']>['color']>;
type BorderSide = NonNullable<NonNullable<CellStyle['border']>['top']>;

/** What a new spreadsheet of Google is written in. */
export const defaultFont = { name: 'Arial', size: 10 };

const borderNames: Record<string, BorderSide['style']> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

const sides = ['top', 'bottom', 'left', 'right'] as const;

/** A font is written whole: a program that finds half a font fills it in as it likes. */
export function toFileStyle(style: Style): CellStyle {
  const file: CellStyle = {};
  if (style.numberFormat && style.numberFormat !== 'General')
    file.numFmt = style.numberFormat.replace(/am\/pm/g, 'AM/PM');
  const font = { ...defaultFont, ...fontOf(style) };
  if (JSON.stringify(font) !== JSON.stringify(defaultFont)) file.font = font;
  const background = rgbOf(style.background);
  if (background && background !== 'FFFFFF')
    file.fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: background } };
  const alignment = alignmentOf(style);
  if (Object.keys(alignment).length > 0) file.alignment = alignment;
  const border: NonNullable<CellStyle['border']> = {};
  for (const side of sides) {
    const line = style.borders?.[side];
    if (line)
      border[side] = { style: borderNames[line.style] ?? 'thin', color: { rgb: rgbOf(line.color) ?? '000000' } };
  }
  if (Object.keys(border).length > 0) file.border = border;
  return file;
}

function fontOf(style: Style): NonNullable<CellStyle['font']> {
  const color = rgbOf(style.fontColor);
  return {
    ...(style.fontFamily ? { name: style.fontFamily } : {}),
    ...(style.fontSize ? { size: style.fontSize } : {}),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(color && color !== '000000' ? { color: { rgb: color } } : {}),
  };
}

function alignmentOf(style: Style): NonNullable<CellStyle['alignment']> {
  const vertical = style.verticalAlignment === 'middle' ? 'center' : style.verticalAlignment;
  return {
    ...(style.horizontalAlignment ? { horizontal: style.horizontalAlignment } : {}),
    ...(vertical ? { vertical } : {}),
    ...(style.wrap ? { wrapText: true } : {}),
  };
}

/** Without the number format, which columns may share. */
export function fromFileStyle(file: CellStyle, theme: string[]): Style {
  const style: Style = {};
  const { font, fill, alignment, border } = file;
  if (font?.bold) style.bold = true;
  if (font?.italic) style.italic = true;
  if (font?.size && font.size !== defaultFont.size) style.fontSize = font.size;
  if (font?.name) style.fontFamily = font.name;
  const fontColor = hexOf(font?.color, theme);
  if (fontColor && fontColor !== '#000000') style.fontColor = fontColor;
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? hexOf(fill.fgColor, theme) : null;
  if (background) style.background = background;
  const horizontal = alignment?.horizontal;
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right')
    style.horizontalAlignment = horizontal;
  const vertical = alignment?.vertical;
  if (vertical === 'top' || vertical === 'bottom') style.verticalAlignment = vertical;
  if (vertical === 'center') style.verticalAlignment = 'middle';
  if (alignment?.wrapText) style.wrap = true;
  const borders: NonNullable<Style['borders']> = {};
  for (const side of sides) {
    const line = border?.[side];
    if (line) borders[side] = { color: hexOf(line.color, theme) ?? '#000000', style: borderNameOf(line.style) };
  }
  if (Object.keys(borders).length > 0) style.borders = borders;
  return style;
}

function borderNameOf(style: BorderSide['style']): string {
  return Object.entries(borderNames).find(([, name]) => name === style)?.[0] ?? 'SOLID';
}

/** `FF0000` of `#f00` or `#ff0000`; null for anything else, such as a colour by name. */
export function rgbOf(color: string | null | undefined): string | null {
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(color ?? '')?.[1];
  if (!hex) return null;
  return (hex.length === 3 ? hex.replace(/./g, '$&$&') : hex).toUpperCase();
}

export function hexOf(color: Color | undefined, theme: string[]): string | null {
  if (!color) return null;
  if (color.theme !== undefined && theme.length > 0)
    return `#${resolveThemeColor(theme, color.theme, color.tint).toLowerCase()}`;
  return color.rgb ? `#${color.rgb.slice(-6).toLowerCase()}` : null;
}
