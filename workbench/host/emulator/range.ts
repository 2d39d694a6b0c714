import type { Validation } from '../../workbook.ts';
import { overlaps } from './areas.ts';
import { bandRows } from './banding.ts';
import { readCell, setResult } from './cells.ts';
import { FakeDataValidation } from './dataValidation.ts';
import { BandingTheme } from './enumerations.ts';
import { Exception, notImplemented } from './exception.ts';
import { factory } from './factory.ts';
import { createFilter } from './filter.ts';
import { put, remove } from './layer.ts';
import { protect } from './protection.ts';
import { RangeFormats } from './rangeFormats.ts';
import { sortRows } from './sort.ts';
import { FakeTextFinder } from './textFinder.ts';

type Gas = GoogleAppsScript.Spreadsheet.Range;
type GasRule = GoogleAppsScript.Spreadsheet.DataValidation;

type ClearOptions = {
  commentsOnly?: boolean | undefined;
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
  skipFilteredRows?: boolean | undefined;
};

/** A range with all this host knows of it. */
export class FakeRange extends RangeFormats implements Partial<Gas> {
  clear(): Gas;
  clear(options: ClearOptions): Gas;
  clear(options: ClearOptions = {}): Gas {
    const all = !options.contentsOnly && !options.formatOnly && !options.commentsOnly && !options.validationsOnly;
    if (all || options.contentsOnly) this.clearContent();
    if (all || options.formatOnly) this.clearFormat();
    if (options.commentsOnly) this.clearNote();
    if (options.validationsOnly) this.clearDataValidations();
    return this.as_();
  }
  breakApart(): Gas {
    this.sheet_.merges = this.sheet_.merges.filter((merge) => !overlaps(merge, this.area_));
    return this.as_();
  }
  getMergedRanges() {
    return this.sheet_.merges
      .filter((merge) => overlaps(merge, this.area_))
      .map((merge) => factory.range(this.sheet_, merge));
  }
  ruleAt_(row: number, column: number): GasRule | null {
    const rule = this.sheet_.validations[row]?.[column];
    return rule ? new FakeDataValidation(rule).as_() : null;
  }
  setRuleAt_(row: number, column: number, rule: GasRule | null) {
    if (rule) put(this.sheet_.validations, row, column, (rule as unknown as { rule_: Validation }).rule_);
    else remove(this.sheet_.validations, row, column);
  }
  getDataValidation() {
    return this.ruleAt_(this.area_.row, this.area_.column);
  }
  getDataValidations() {
    return this.grid_((row, column) => this.ruleAt_(row, column));
  }
  setDataValidation(rule: GasRule | null): Gas {
    this.eachCell_((row, column) => {
      this.setRuleAt_(row, column, rule);
    });
    return this.as_();
  }
  clearDataValidations(): Gas {
    return this.setDataValidation(null);
  }
  insertCheckboxes(): Gas {
    const rule: Validation = {
      criterion: 'CHECKBOX',
      values: [],
      allowInvalid: false,
      showDropdown: true,
      helpText: null,
    };
    this.eachCell_((row, column) => {
      put(this.sheet_.validations, row, column, rule);
      if (readCell(this.sheet_, row, column) === '') setResult(this.sheet_, row, column, false);
    });
    return this.as_();
  }
  createFilter() {
    return createFilter(this.sheet_, this.area_);
  }
  applyRowBanding(theme: unknown = BandingTheme.LIGHT_GREY, showHeader = true, showFooter = false) {
    return bandRows(this.sheet_, this.area_, theme, showHeader, showFooter);
  }
  protect() {
    return protect(this.sheet_, this.area_);
  }
  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return new FakeTextFinder(text, [{ sheet: this.sheet_, area: this.area_ }]).as_();
  }
  sort(order: unknown): Gas {
    sortRows(this.sheet_, this.area_, Array.isArray(order) ? order : [order]);
    return this.as_();
  }
  addDeveloperMetadata(): Gas {
    const { rowCount, columnCount } = this.sheet_;
    if (this.area_.rows !== rowCount && this.area_.columns !== columnCount)
      throw new Exception('Adding developer metadata to arbitrary ranges is not currently supported.');
    throw notImplemented('Metadata of rows and columns');
  }
}
