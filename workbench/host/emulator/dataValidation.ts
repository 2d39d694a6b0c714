import type { Area, CellValue, Validation } from '../../workbook.ts';
import { nameOf } from './enumeration.ts';
import { DataValidationCriteria } from './enumerations.ts';
import { isDate } from './exception.ts';
import type { RangeArea } from './rangeArea.ts';
import { ScriptObject } from './scriptObject.ts';
import { serialOf } from './serial.ts';
import { session } from './session.ts';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GasDate = GoogleAppsScript.Base.Date;

class ValidationFacts extends ScriptObject {
  readonly className_: string = 'DataValidation';
  readonly rule_: Validation;

  constructor(rule: Validation) {
    super();
    this.rule_ = rule;
  }
  getAllowInvalid() {
    return this.rule_.allowInvalid;
  }
  getHelpText() {
    return this.rule_.helpText as string;
  }
  getCriteriaType() {
    const byName = DataValidationCriteria as unknown as Record<
      string,
      GoogleAppsScript.Spreadsheet.DataValidationCriteria
    >;
    return byName[this.rule_.criterion]!;
  }
  /** A list criterion gives its list and whether a drop-down is shown, as Google's does. */
  getCriteriaValues(): unknown[] {
    const { criterion, values, showDropdown } = this.rule_;
    return criterion === 'VALUE_IN_LIST' ? [[...values], showDropdown] : [...values];
  }
  copy(): Builder {
    return new FakeDataValidationBuilder({ ...this.rule_ }).as_();
  }
}

export class FakeDataValidation extends ValidationFacts implements Partial<Rule> {}

export class FakeDataValidationBuilder extends ValidationFacts implements Partial<Builder> {
  override readonly className_ = 'DataValidationBuilder';

  constructor(rule?: Validation) {
    super(rule ?? { criterion: '', values: [], allowInvalid: true, showDropdown: true, helpText: null });
  }
  when_(criterion: string, values: unknown[] = [], showDropdown = true): Builder {
    this.rule_.criterion = criterion;
    this.rule_.values = values.map((value) =>
      isDate(value) ? serialOf(value, session.book.timeZone) : (value as CellValue | (Area & { sheet: string })),
    );
    this.rule_.showDropdown = showDropdown;
    return this.as_();
  }
  requireValueInList(values: string[], showDropdown = true): Builder {
    return this.when_('VALUE_IN_LIST', values.map(String), showDropdown);
  }
  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): Builder {
    const { sheet_, area_ } = range as unknown as RangeArea;
    return this.when_('VALUE_IN_RANGE', [{ ...area_, sheet: sheet_.name }], showDropdown);
  }
  requireCheckbox(...values: unknown[]): Builder {
    return this.when_('CHECKBOX', values);
  }
  requireDate(): Builder {
    return this.when_('DATE_IS_VALID_DATE');
  }
  requireDateOnOrAfter(date: GasDate): Builder {
    return this.when_('DATE_ON_OR_AFTER', [date]);
  }
  requireDateOnOrBefore(date: GasDate): Builder {
    return this.when_('DATE_ON_OR_BEFORE', [date]);
  }
  requireDateBetween(start: GasDate, end: GasDate): Builder {
    return this.when_('DATE_BETWEEN', [start, end]);
  }
  requireNumberBetween(start: number, end: number): Builder {
    return this.when_('NUMBER_BETWEEN', [start, end]);
  }
  requireNumberGreaterThan(number: number): Builder {
    return this.when_('NUMBER_GREATER_THAN', [number]);
  }
  requireNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.when_('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  requireNumberLessThanOrEqualTo(number: number): Builder {
    return this.when_('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }
  requireFormulaSatisfied(formula: string): Builder {
    return this.when_('CUSTOM_FORMULA', [formula]);
  }
  requireTextContains(text: string): Builder {
    return this.when_('TEXT_CONTAINS', [text]);
  }
  withCriteria(criteria: GoogleAppsScript.Spreadsheet.DataValidationCriteria, args: unknown[]): Builder {
    const name = nameOf(criteria, 'DataValidationCriteria', 'SpreadsheetApp.DataValidationBuilder.withCriteria');
    const [list, showDropdown] = args;
    return Array.isArray(list) ? this.when_(name, list, showDropdown !== false) : this.when_(name, args);
  }
  setAllowInvalid(allowInvalid: boolean): Builder {
    this.rule_.allowInvalid = allowInvalid;
    return this.as_();
  }
  setHelpText(text: string): Builder {
    this.rule_.helpText = text;
    return this.as_();
  }
  build(): Rule {
    return new FakeDataValidation({ ...this.rule_ }).as_();
  }
}
