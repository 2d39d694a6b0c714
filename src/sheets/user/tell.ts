/**
 * A text of several lines in a box of Google's own, for which no page is shown and no permission for pages is documented
 * to be needed. Should Google refuse it all the same, the text passes in the corner of the spreadsheet.
 */
export function tell(title: string, text: string): void {
  try {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, text, ui.ButtonSet.OK);
  } catch (error) {
    console.warn(String(error));
    SpreadsheetApp.getActive().toast(text, title, 30);
  }
}
