import { ScriptObject } from './scriptObject.ts';

type Gas = GoogleAppsScript.Spreadsheet.RangeList;
type GasRange = GoogleAppsScript.Spreadsheet.Range;

/** Several ranges of a sheet that are dressed in one call. */
export class FakeRangeList extends ScriptObject implements Partial<Gas> {
  readonly className_ = 'RangeList';
  readonly ranges_: readonly GasRange[];

  constructor(ranges: readonly GasRange[]) {
    super();
    this.ranges_ = ranges;
  }
  override get reach_() {
    return this.ranges_.length;
  }
  override guardWrite_(): void {
    for (const range of this.ranges_) (range as unknown as ScriptObject).guardWrite_();
  }
  each_(dress: (range: GasRange) => void): Gas {
    for (const range of this.ranges_) dress(range);
    return this.as_();
  }
  getRanges(): GasRange[] {
    return [...this.ranges_];
  }
  setBackground(color: string | null): Gas {
    return this.each_((range) => range.setBackground(color));
  }
  setFontColor(color: string | null): Gas {
    return this.each_((range) => range.setFontColor(color));
  }
  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): Gas {
    return this.each_((range) => range.setFontWeight(weight));
  }
  setFontSize(size: number): Gas {
    return this.each_((range) => range.setFontSize(size));
  }
  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): Gas {
    return this.each_((range) => range.setHorizontalAlignment(alignment));
  }
  setWrap(isWrapEnabled: boolean): Gas {
    return this.each_((range) => range.setWrap(isWrapEnabled));
  }
  setNumberFormat(format: string): Gas {
    return this.each_((range) => range.setNumberFormat(format));
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
    return this.each_((range) => range.setBorder(top, left, bottom, right, vertical, horizontal, color, style));
  }
}
