import { effectiveStyle, numberFormatAt } from './book.ts';
import { readArea, readCell, setFormula, setResult, writeCell } from './cells.ts';
import { displayOf } from './display.ts';
import { signatureError } from './exception.ts';
import { put, remove } from './layer.ts';
import { RangeArea } from './rangeArea.ts';
import { FakeRichTextValue } from './richText.ts';
import { session } from './session.ts';

type GasRange = GoogleAppsScript.Spreadsheet.Range;

/** What stands in a range: values, formulas, notes. */
export class RangeCells extends RangeArea implements Partial<GasRange> {
  getValues() {
    return readArea(this.sheet_, this.area_);
  }
  getValue() {
    return readCell(this.sheet_, this.area_.row, this.area_.column);
  }
  setValues(values: unknown[][]): GasRange {
    const fitting = this.fitting_<unknown>(values, 'setValues');
    this.eachCell_((row, column, i, j) => {
      writeCell(this.sheet_, row, column, fitting[i]![j]);
    });
    return this.as_();
  }
  setValue(value: unknown): GasRange {
    this.eachCell_((row, column) => {
      writeCell(this.sheet_, row, column, value);
    });
    return this.as_();
  }
  displayAt_(row: number, column: number): string {
    if (this.sheet_.pending[row]?.[column]) return String(readCell(this.sheet_, row, column));
    const value = this.sheet_.rows[row]?.[column] ?? '';
    return displayOf(value, numberFormatAt(this.sheet_, row, column), session.book.locale);
  }
  getDisplayValue() {
    return this.displayAt_(this.area_.row, this.area_.column);
  }
  getDisplayValues(): string[][] {
    return this.grid_((row, column) => this.displayAt_(row, column));
  }
  getFormula() {
    return this.sheet_.formulas[this.area_.row]?.[this.area_.column] ?? '';
  }
  getFormulas(): string[][] {
    return this.grid_((row, column) => this.sheet_.formulas[row]?.[column] ?? '');
  }
  formulaAt_(row: number, column: number, formula: unknown, method: string) {
    if (typeof formula !== 'string') throw signatureError(`SpreadsheetApp.Range.${method}`, [formula]);
    if (formula === '') setResult(this.sheet_, row, column, '');
    else setFormula(this.sheet_, row, column, formula.startsWith('=') ? formula : `=${formula}`);
  }
  setFormula(formula: string): GasRange {
    this.eachCell_((row, column) => {
      this.formulaAt_(row, column, formula, 'setFormula');
    });
    return this.as_();
  }
  noteAt_(row: number, column: number, note: string | null) {
    if (note) put(this.sheet_.notes, row, column, note);
    else remove(this.sheet_.notes, row, column);
  }
  setNote(note: string | null): GasRange {
    this.eachCell_((row, column) => {
      this.noteAt_(row, column, note);
    });
    return this.as_();
  }
  getNotes(): string[][] {
    return this.grid_((row, column) => this.sheet_.notes[row]?.[column] ?? '');
  }
  setNotes(notes: (string | null)[][]): GasRange {
    const fitting = this.fitting_<string | null>(notes, 'setNotes');
    this.eachCell_((row, column, i, j) => {
      this.noteAt_(row, column, fitting[i]![j]!);
    });
    return this.as_();
  }
  clearNote(): GasRange {
    return this.setNote(null);
  }
  clearContent(): GasRange {
    this.eachCell_((row, column) => {
      setResult(this.sheet_, row, column, '');
    });
    return this.as_();
  }
  getRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValue {
    const { row, column } = this.area_;
    const link = this.sheet_.links[row]?.[column] ?? null;
    return new FakeRichTextValue(this.displayAt_(row, column), link).as_();
  }
  /** The text stays text, and its link is not in the cell's value. */
  richTextAt_(row: number, column: number, value: GoogleAppsScript.Spreadsheet.RichTextValue) {
    const link = value.getLinkUrl();
    setResult(this.sheet_, row, column, value.getText());
    if (link) put(this.sheet_.links, row, column, link);
    else remove(this.sheet_.links, row, column);
  }
  setRichTextValue(value: GoogleAppsScript.Spreadsheet.RichTextValue): GasRange {
    this.eachCell_((row, column) => {
      this.richTextAt_(row, column, value);
    });
    return this.as_();
  }
  setRichTextValues(values: GoogleAppsScript.Spreadsheet.RichTextValue[][]): GasRange {
    const fitting = this.fitting_<GoogleAppsScript.Spreadsheet.RichTextValue>(values, 'setRichTextValues');
    this.eachCell_((row, column, i, j) => {
      this.richTextAt_(row, column, fitting[i]![j]!);
    });
    return this.as_();
  }
  styleAt_(row: number, column: number) {
    return effectiveStyle(this.sheet_, row, column) ?? {};
  }
}
