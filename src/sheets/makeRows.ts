/** What a new sheet has. */
export const newRows = 1000;
export const newColumns = 26;

/**
 * Lets the grid reach down to this row, 1-based.
 * @param certain rows that it has without asking
 */
export function makeRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, certain: number): void {
  if (row <= certain) return;
  const existing = sheet.getMaxRows();
  if (row > existing) sheet.insertRowsAfter(existing, row - existing);
}
