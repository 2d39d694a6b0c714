import type { CellValue, ConditionalFormat, Style } from '../../workbook.ts';
import type { SheetState } from './book.ts';
import { nameOf } from './enumeration.ts';
import { BooleanCriteria } from './enumerations.ts';
import { Exception, isDate } from './exception.ts';
import { factory } from './factory.ts';
import type { RangeArea } from './rangeArea.ts';
import { ScriptObject } from './scriptObject.ts';
import { serialOf } from './serial.ts';
import { session } from './session.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GasRange = GoogleAppsScript.Spreadsheet.Range;
type GasInterpolation = GoogleAppsScript.Spreadsheet.InterpolationType;
type Facts = Omit<ConditionalFormat, 'areas'> & { ranges: RangeArea[] };

class FakeBooleanCondition extends ScriptObject implements Partial<GoogleAppsScript.Spreadsheet.BooleanCondition> {
  readonly className_ = 'BooleanCondition';
  readonly facts_: Facts;

  constructor(facts: Facts) {
    super();
    this.facts_ = facts;
  }
  getBackground() {
    return this.facts_.style.background ?? null;
  }
  getFontColor() {
    return this.facts_.style.fontColor ?? null;
  }
  getCriteriaType() {
    const byName = BooleanCriteria as unknown as Record<string, GoogleAppsScript.Spreadsheet.BooleanCriteria>;
    return byName[this.facts_.criterion]!;
  }
  getCriteriaValues(): CellValue[] {
    return [...this.facts_.values];
  }
}

class RuleFacts extends ScriptObject {
  readonly className_: string = 'ConditionalFormatRule';
  facts_: Facts;

  constructor(facts: Facts) {
    super();
    this.facts_ = facts;
  }
  getRanges(): GasRange[] {
    return this.facts_.ranges.map(({ sheet_, area_ }) => factory.range(sheet_, area_));
  }
  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    return this.facts_.criterion === 'GRADIENT' ? null : new FakeBooleanCondition(this.facts_).as_();
  }
  copy(): Builder {
    return new FakeConditionalFormatRuleBuilder({ ...this.facts_ }).as_();
  }
}

export class FakeConditionalFormatRule extends RuleFacts implements Partial<Rule> {}

export class FakeConditionalFormatRuleBuilder extends RuleFacts implements Partial<Builder> {
  override readonly className_ = 'ConditionalFormatRuleBuilder';

  constructor(facts?: Facts) {
    super(facts ?? { criterion: '', values: [], style: {}, ranges: [] });
  }
  when_(criterion: string, ...values: unknown[]): Builder {
    this.facts_.criterion = criterion;
    this.facts_.values = values.map((value) =>
      isDate(value) ? serialOf(value, session.book.timeZone) : (value as CellValue),
    );
    return this.as_();
  }
  look_(style: Style): Builder {
    this.facts_.style = { ...this.facts_.style, ...style };
    return this.as_();
  }
  gradient_(point: 0 | 3 | 6, color: string, type: string, value: CellValue): Builder {
    const values = this.facts_.criterion === 'GRADIENT' ? [...this.facts_.values] : new Array<CellValue>(9).fill('');
    values.splice(point, 3, color, type, value);
    this.facts_.criterion = 'GRADIENT';
    this.facts_.values = values;
    return this.as_();
  }
  gradientWith_(point: 0 | 3 | 6, color: string, type: GasInterpolation, value: string): Builder {
    return this.gradient_(point, color, nameOf(type, 'InterpolationType', 'setGradient…WithValue'), value);
  }
  setGradientMinpoint(color: string) {
    return this.gradient_(0, color, 'MIN', '');
  }
  setGradientMidpointWithValue(color: string, type: GasInterpolation, value: string) {
    return this.gradientWith_(3, color, type, value);
  }
  setGradientMaxpoint(color: string) {
    return this.gradient_(6, color, 'MAX', '');
  }
  whenNumberGreaterThan(number: number) {
    return this.when_('NUMBER_GREATER_THAN', number);
  }
  whenNumberLessThan(number: number) {
    return this.when_('NUMBER_LESS_THAN', number);
  }
  setBackground(color: string | null) {
    return this.look_(color === null ? {} : { background: color });
  }
  setFontColor(color: string | null) {
    return this.look_(color === null ? {} : { fontColor: color });
  }
  setRanges(ranges: GasRange[]): Builder {
    this.facts_.ranges = ranges as unknown as RangeArea[];
    return this.as_();
  }
  build(): Rule {
    if (this.facts_.criterion === '') throw new Exception('A conditional format rule must have a condition.');
    if (this.facts_.ranges.length === 0) throw new Exception('A conditional format rule must have at least one range.');
    return new FakeConditionalFormatRule({ ...this.facts_ }).as_();
  }
}

export function rulesOf(sheet: SheetState): Rule[] {
  return sheet.conditionalFormats.map(({ areas, ...facts }) =>
    new FakeConditionalFormatRule({
      ...facts,
      ranges: areas.map((area) => factory.range(sheet, area) as unknown as RangeArea),
    }).as_<Rule>(),
  );
}

/** Replaces all rules of the sheet, as Google's setter does. */
export function setRules(sheet: SheetState, rules: readonly Rule[]): void {
  sheet.conditionalFormats = rules.map((rule) => {
    const { ranges, ...facts } = (rule as unknown as FakeConditionalFormatRule).facts_;
    return { ...facts, areas: ranges.map((range) => range.area_) };
  });
}
