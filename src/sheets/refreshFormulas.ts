import { withRetries } from './call/retry.ts';
import { userLanguage } from './user/language.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** No function is called so: Sheets has to compute a cell anew when it says our name again. */
const waiting = '_REFRESHING';

/**
 * Enters every formula again that uses one of our functions, since those without ranges go stale by Google's rule.
 * Sheets keeps the result of a formula that it has seen, so each is first written with names that do not exist. If the
 * script is stopped between the two, no formula is lost, and the next refresh finishes the work.
 * @returns how many cells
 */
export function refreshFormulas(names: readonly string[]): number {
  const list = names.join('|');
  return withRetries(userLanguage(), () => {
    // One search for all names: a search per name would cost a call each.
    const found = SpreadsheetApp.getActive()
      .createTextFinder(`\\b(${list})(${waiting})?\\(`)
      .useRegularExpression(true)
      .matchFormulaText(true)
      .findAll();
    const cells = formulasIn(found, new RegExp(`\\b(${list})${waiting}\\(`, 'gi'));
    const name = new RegExp(`\\b(${list})\\(`, 'gi');
    for (const { range, formula } of cells) range.setFormula(formula.replace(name, `$1${waiting}(`));
    SpreadsheetApp.flush();
    for (const { range, formula } of cells) range.setFormula(formula);
    return cells.length;
  });
}

/** A cell that merely writes about a function is found as well, and has no formula. */
function formulasIn(found: readonly Range[], left: RegExp): { range: Range; formula: string }[] {
  return found
    .map((range) => ({ range, formula: range.getFormula().replace(left, '$1(') }))
    .filter(({ formula }) => formula !== '');
}
