import type { Language } from '../vocabulary/words.ts';
import { formulaHelperWords } from '../words/formulaHelper.ts';
import { Refusal, withRetries } from './call/retry.ts';
import { ownSheets } from './own/ownSheets.ts';

/** A formula as a script writes and reads it in every locale: with commas. */
export type FormulaRequest = {
  readonly formula: string;
  readonly ranges: readonly { readonly sheet: string; readonly columns: number }[];
  /** Of a cell that has no number format of its own. */
  readonly format: string;
  /** Whether a filled cell may be written over. */
  readonly replace: boolean;
};

export type Insertion = {
  /** `Tracker!B2`. */
  readonly cell: string;
  readonly isInserted: boolean;
  /** What stands in the cell that was not written over. */
  readonly content: string;
  /** So many cells use our functions by now that one filled table would serve better. */
  readonly isOneOfMany?: true;
};

/** Google runs thirty at once for a user, and each cell is a run. */
const manyCells = 30;

const plainFormats = ['', 'General', '0.###############'];

/** How many cells use one of these functions, in one search; none where Google does not say. */
function cellsThatUse(names: readonly string[]): number {
  try {
    const search = SpreadsheetApp.getActive().createTextFinder(`\\b(${names.join('|')})\\(`);
    return search.useRegularExpression(true).matchFormulaText(true).findAll().length;
  } catch (error) {
    console.warn(String(error));
    return 0;
  }
}

/**
 * Writes the formula into the selected cell; a cell that holds something is only told of until `replace` says so.
 * @param names of all our functions
 */
export function insertFormula(
  { formula, ranges, format, replace }: FormulaRequest,
  names: readonly string[],
  language: Language,
): Insertion {
  const isOneOfMany = cellsThatUse(names) >= manyCells;
  return withRetries(language, () => {
    const spreadsheet = SpreadsheetApp.getActive();
    const selected = spreadsheet.getCurrentCell() as GoogleAppsScript.Spreadsheet.Range | null;
    if (selected === null) throw new Refusal(formulaHelperWords[language].refused.noCell);
    const sheet = selected.getSheet();
    const name = sheet.getName();
    const cell = `${name}!${selected.getA1Notation()}`;
    const isOurs = ownSheets(spreadsheet).some(
      ({ sheet: own, tag }) => tag.role !== 'sample' && own.getSheetId() === sheet.getSheetId(),
    );
    if (isOurs) throw new Refusal(formulaHelperWords[language].refused.ownSheet);
    const isInside = ranges.some((range) => range.sheet === name && selected.getColumn() <= range.columns);
    if (isInside) throw new Refusal(formulaHelperWords[language].refused.circular(cell));
    const content = selected.getFormula() || selected.getDisplayValue();
    if (content !== '' && content !== formula && !replace) return { cell, isInserted: false, content };
    if (format !== '' && plainFormats.includes(selected.getNumberFormat())) selected.setNumberFormat(format);
    selected.setFormula(formula);
    return { cell, isInserted: true, content: '', ...(isOneOfMany && { isOneOfMany }) };
  });
}
