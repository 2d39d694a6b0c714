import type { Area } from '../../workbook.ts';
import type { SheetState } from './book.ts';
import { contentSize } from './book.ts';
import { setFormula, writeCell } from './cells.ts';
import { factory } from './factory.ts';
import { RangeCells } from './rangeCells.ts';
import { ScriptObject } from './scriptObject.ts';

type Gas = GoogleAppsScript.Spreadsheet.TextFinder;
type Found = { sheet: SheetState; row: number; column: number; text: string };

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Finds what cells show or, on request, what their formulas say. */
export class FakeTextFinder extends ScriptObject implements Partial<Gas> {
  readonly className_ = 'TextFinder';
  readonly text_: string;
  readonly places_: { sheet: SheetState; area: Area | null }[];
  readonly options_ = { case: false, entire: false, formulas: false, pattern: false };

  constructor(text: string, places: FakeTextFinder['places_']) {
    super();
    this.text_ = text;
    this.places_ = places;
  }
  option_(name: keyof FakeTextFinder['options_'], value: boolean): Gas {
    this.options_[name] = value;
    return this.as_();
  }
  matchCase(value: boolean) {
    return this.option_('case', value);
  }
  matchFormulaText(value: boolean) {
    return this.option_('formulas', value);
  }
  useRegularExpression(value: boolean) {
    return this.option_('pattern', value);
  }
  expression_(): RegExp {
    const source = this.options_.pattern ? this.text_ : escaped(this.text_);
    return new RegExp(this.options_.entire ? `^(?:${source})$` : source, this.options_.case ? 'g' : 'gi');
  }
  found_(): Found[] {
    const expression = this.expression_();
    const found: Found[] = [];
    for (const { sheet, area } of this.places_) {
      const size = contentSize(sheet);
      const cells = new RangeCells(sheet, area ?? { row: 0, column: 0, ...size });
      cells.eachCell_((row, column) => {
        const formula = sheet.formulas[row]?.[column];
        const text = formula && this.options_.formulas ? formula : cells.displayAt_(row, column);
        if (text !== '' && text.search(expression) >= 0) found.push({ sheet, row, column, text });
      });
    }
    return found;
  }
  findAll() {
    return this.found_().map(({ sheet, row, column }) => factory.range(sheet, { row, column, rows: 1, columns: 1 }));
  }
  /** The number of replacements; a formula that was not searched as text keeps its formula. */
  replaceAllWith(replacement: string): number {
    const expression = this.expression_();
    let count = 0;
    for (const { sheet, row, column, text } of this.found_()) {
      const isFormula = Boolean(sheet.formulas[row]?.[column]);
      if (isFormula && !this.options_.formulas) continue;
      const replaced = text.replace(expression, () => {
        count++;
        return replacement;
      });
      if (isFormula && replaced.startsWith('=')) setFormula(sheet, row, column, replaced);
      else writeCell(sheet, row, column, replaced);
    }
    return count;
  }
}
