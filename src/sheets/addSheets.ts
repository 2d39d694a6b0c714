import type { Cell } from '../vocabulary/cell.ts';

/** A sheet to be added: headings and rows, with number formats by 0-based column. */
export type NewSheet = {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  readonly formats: Readonly<Record<number, string>>;
};

/**
 * Adds sheets behind the others. A sheet that stands there already is never written into: the new one is numbered.
 * @returns the names they got
 */
export function addSheets(sheets: readonly NewSheet[]): string[] {
  const spreadsheet = SpreadsheetApp.getActive();
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  return sheets.map(({ name, cells, formats }) => {
    const free = freeName(name, taken);
    taken.add(free.toLowerCase());
    const sheet = spreadsheet.insertSheet(free, spreadsheet.getNumSheets());
    const [rows, columns] = [cells.length, (cells[0] as readonly Cell[]).length];
    if (rows > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), rows - sheet.getMaxRows());
    for (const [column, format] of Object.entries(formats)) sheet.getRange(2, Number(column) + 1, rows - 1, 1).setNumberFormat(format);
    sheet.getRange(1, 1, rows, columns).setValues(cells as Cell[][]);
    sheet.getRange(1, 1, 1, columns).setFontWeight('bold').setBackground('#E8F0FE');
    sheet.setFrozenRows(1);
    return free;
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  let number = 2;
  while (taken.has(`${name} ${number}`.toLowerCase())) number += 1;
  return `${name} ${number}`;
}
