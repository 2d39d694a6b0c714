import type { Area, CellValue, Validation } from '../../workbook.ts';
import { DataValidationCriteria } from './enumerations.ts';
import { isDate } from './exception.ts';
import { ScriptObject } from './scriptObject.ts';
import { serialOf } from './serial.ts';
import { session } from './session.ts';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

class ValidationFacts extends ScriptObject {
  readonly className_: string = 'DataValidation';
  readonly rule_: Validation;

  constructor(rule: Validation) {
    super();
    this.rule_ = rule;
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
  requireCheckbox(): Builder {
    return this.when_('CHECKBOX');
  }
  setAllowInvalid(allowInvalid: boolean): Builder {
    this.rule_.allowInvalid = allowInvalid;
    return this.as_();
  }
  build(): Rule {
    return new FakeDataValidation({ ...this.rule_ }).as_();
  }
}
