export type Place = { readonly sheet: string; readonly row: number; readonly column: string };

/** Shows the cell that a problem is about; the sheet alone when it has no such cell any more. */
export function selectCell({ sheet: name, row, column }: Place): void {
  const sheet = SpreadsheetApp.getActive().getSheetByName(name);
  if (!sheet) return;
  sheet.activate();
  if (row <= sheet.getMaxRows()) sheet.getRange(`${column}${row}`).activate();
}
