import type { Style } from '../../workbook.ts';
import { nameOf } from './enumeration.ts';
import { BorderStyle } from './enumerations.ts';
import { put, remove } from './layer.ts';
import { RangeCells } from './rangeCells.ts';

type Gas = GoogleAppsScript.Spreadsheet.Range;
type Horizontal = 'left' | 'center' | 'normal' | 'right' | null;
type Vertical = 'top' | 'middle' | 'bottom' | null;

/** What a cell says to undo its column's format. */
const plain: Required<Pick<Style, 'numberFormat' | 'bold' | 'italic' | 'wrap'>> = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  wrap: false,
};

/** How a range looks. */
export class RangeFormats extends RangeCells implements Partial<Gas> {
  isWholeColumns_() {
    return this.area_.row === 0 && this.area_.rows === this.sheet_.rowCount;
  }
  /** Merges a change into the style of each cell; the same old style gives the same new one. */
  restyle_(change: Style | ((i: number, j: number) => Style)): Gas {
    const made = new Map<Style, Style>();
    if (typeof change !== 'function' && this.isWholeColumns_()) this.restyleColumns_(change);
    this.eachCell_((row, column, i, j) => {
      const old = this.sheet_.styles[row]?.[column];
      if (typeof change === 'function') {
        put(this.sheet_.styles, row, column, { ...this.styleAt_(row, column), ...change(i, j) });
      } else if (old || !this.isWholeColumns_()) {
        const from = old ?? this.sheet_.columnStyles[column] ?? nothing;
        const to = made.get(from) ?? { ...this.sheet_.columnStyles[column], ...old, ...change };
        made.set(from, to);
        put(this.sheet_.styles, row, column, to);
      }
    });
    return this.as_();
  }
  restyleColumns_(change: Style) {
    const { column, columns } = this.area_;
    for (let c = column; c < column + columns; c++)
      this.sheet_.columnStyles[c] = { ...this.sheet_.columnStyles[c], ...change };
  }
  restyleAll_<T>(list: unknown, method: string, style: (value: T) => Style): Gas {
    const fitting = this.fitting_<T>(list, method);
    return this.restyle_((i, j) => style(fitting[i]![j]!));
  }
  clearFormat(): Gas {
    const { column, columns } = this.area_;
    if (this.isWholeColumns_()) for (let c = column; c < column + columns; c++) delete this.sheet_.columnStyles[c];
    this.eachCell_((row, c) => {
      if (this.sheet_.columnStyles[c]) put(this.sheet_.styles, row, c, plain);
      else remove(this.sheet_.styles, row, c);
    });
    return this.as_();
  }
  setNumberFormat(numberFormat: string): Gas {
    return this.restyle_({ numberFormat });
  }
  setNumberFormats(formats: string[][]): Gas {
    return this.restyleAll_<string>(formats, 'setNumberFormats', (numberFormat) => ({ numberFormat }));
  }
  getNumberFormat() {
    return this.styleAt_(this.area_.row, this.area_.column).numberFormat ?? 'General';
  }
  getBackgrounds() {
    return this.grid_((row, column) => this.styleAt_(row, column).background ?? '#ffffff');
  }
  getNumberFormats() {
    return this.grid_((row, column) => this.styleAt_(row, column).numberFormat ?? 'General');
  }
  setBackground(color: string | null): Gas {
    return this.restyle_({ background: color ?? '#ffffff' });
  }
  setBackgrounds(colors: (string | null)[][]): Gas {
    return this.restyleAll_<string | null>(colors, 'setBackgrounds', (color) => ({ background: color ?? '#ffffff' }));
  }
  getBackground() {
    return this.styleAt_(this.area_.row, this.area_.column).background ?? '#ffffff';
  }
  setFontColor(color: string | null): Gas {
    return this.restyle_({ fontColor: color ?? '#000000' });
  }
  setFontColors(colors: (string | null)[][]): Gas {
    return this.restyleAll_<string | null>(colors, 'setFontColors', (color) => ({ fontColor: color ?? '#000000' }));
  }
  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): Gas {
    return this.restyle_({ bold: weight === 'bold' });
  }
  setFontWeights(weights: (GoogleAppsScript.Spreadsheet.FontWeight | null)[][]): Gas {
    return this.restyleAll_<string | null>(weights, 'setFontWeights', (weight) => ({ bold: weight === 'bold' }));
  }
  setFontSizes(sizes: number[][]): Gas {
    return this.restyleAll_<number>(sizes, 'setFontSizes', (fontSize) => ({ fontSize }));
  }
  setFontSize(fontSize: number): Gas {
    return this.restyle_({ fontSize });
  }
  setFontFamily(family: string | null): Gas {
    return this.restyle_({ fontFamily: family ?? 'Arial' });
  }
  setHorizontalAlignment(alignment: Horizontal): Gas {
    return this.restyle_((): Style => horizontal(alignment));
  }
  setHorizontalAlignments(alignments: Horizontal[][]): Gas {
    return this.restyleAll_<Horizontal>(alignments, 'setHorizontalAlignments', horizontal);
  }
  setVerticalAlignment(alignment: Vertical): Gas {
    return this.restyle_({ verticalAlignment: alignment ?? 'bottom' });
  }
  setWraps(wraps: boolean[][]): Gas {
    return this.restyleAll_<boolean>(wraps, 'setWraps', (wrap) => ({ wrap }));
  }
  setWrap(wrap: boolean): Gas {
    return this.restyle_({ wrap });
  }
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): Gas {
    const line = nameOf(style ?? BorderStyle.SOLID, 'BorderStyle', 'SpreadsheetApp.Range.setBorder');
    const drawn = { color: color ?? '#000000', style: line };
    const { rows, columns } = this.area_;
    this.eachCell_((row, column, i, j) => {
      const wanted = {
        top: i === 0 ? top : horizontal,
        bottom: i === rows - 1 ? bottom : horizontal,
        left: j === 0 ? left : vertical,
        right: j === columns - 1 ? right : vertical,
      };
      const { borders: before, ...old } = this.styleAt_(row, column);
      const borders = { ...before };
      for (const side of ['top', 'bottom', 'left', 'right'] as const) {
        if (wanted[side]) borders[side] = drawn;
        else if (wanted[side] === false) delete borders[side];
      }
      // A cell without lines is one that never had any.
      const lines = Object.keys(borders).length > 0 ? { borders } : {};
      put(this.sheet_.styles, row, column, { ...old, ...lines });
    });
    return this.as_();
  }
}

const nothing: Style = {};

function horizontal(alignment: Horizontal): Style {
  const unset = alignment === 'normal' || alignment === null;
  return { horizontalAlignment: unset ? undefined : alignment } as Style;
}
