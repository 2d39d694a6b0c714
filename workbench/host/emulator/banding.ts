import type { Area, Banding } from '../../workbook.ts';
import { overlaps } from './areas.ts';
import type { SheetState } from './book.ts';
import { nameOf } from './enumeration.ts';
import { Exception } from './exception.ts';
import { factory } from './factory.ts';
import { ScriptObject } from './scriptObject.ts';

type Gas = GoogleAppsScript.Spreadsheet.Banding;

/** Header, first, second and footer colour of the themes; close to what Sheets draws, not measured. */
const themes: Record<string, [string, string, string, string]> = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ffffff', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68ab0'],
};

export class FakeBanding extends ScriptObject implements Partial<Gas> {
  readonly className_ = 'Banding';
  readonly sheet_: SheetState;
  readonly banding_: Banding;

  constructor(sheet: SheetState, banding: Banding) {
    super();
    this.sheet_ = sheet;
    this.banding_ = banding;
  }
  getRange() {
    return factory.range(this.sheet_, this.banding_.area);
  }
  paint_(part: 'header' | 'first' | 'second' | 'footer', color: string | null): Gas {
    this.banding_[part] = color;
    return this.as_();
  }
  setHeaderRowColor(color: string | null): Gas {
    return this.paint_('header', color);
  }
  remove() {
    this.sheet_.bandings = this.sheet_.bandings.filter((banding) => banding !== this.banding_);
  }
}

/** Alternating colours under a theme; refused where another banding lies already. */
export function bandRows(sheet: SheetState, area: Area, theme: unknown, header: boolean, footer: boolean): Gas {
  const name = nameOf(theme, 'BandingTheme', 'SpreadsheetApp.Range.applyRowBanding');
  if (sheet.bandings.some((banding) => overlaps(banding.area, area)))
    throw new Exception(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  const [head, first, second, foot] = themes[name]!;
  const banding = { area, header: header ? head : null, first, second, footer: footer ? foot : null };
  sheet.bandings.push(banding);
  return new FakeBanding(sheet, banding).as_();
}
