/**
 * Enters every cell again that uses one of our functions, since those without ranges go stale by Google's rule.
 * @returns how many cells
 */
export function refreshFormulas(names: readonly string[]): number {
  const spreadsheet = SpreadsheetApp.getActive();
  const cells = new Map<string, { range: GoogleAppsScript.Spreadsheet.Range; formula: string }>();
  // One search for all names: a search per name would cost a call each.
  const found = spreadsheet.createTextFinder(`\\b(${names.join('|')})\\(`).useRegularExpression(true).matchFormulaText(true).findAll();
  for (const range of found) cells.set(`${range.getSheet().getSheetId()} ${range.getA1Notation()}`, { range, formula: range.getFormula() });
  // Sheets keeps the last result of a formula that it has seen: only an emptied cell is computed anew.
  for (const { range } of cells.values()) range.setFormula('');
  SpreadsheetApp.flush();
  for (const { range, formula } of cells.values()) range.setFormula(formula);
  return cells.size;
}
