/** A passing remark in the corner of the spreadsheet. */
export function notify(remark: string): void {
  if (remark !== '') SpreadsheetApp.getActive().toast(remark);
}
