/** Whether the user agrees; closing the box is a no. */
export function askYesNo(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** What the user types as the id of a project; null where nothing is typed or the box is closed. */
export function askProject(title: string, question: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  const typed = answer.getResponseText().trim();
  return answer.getSelectedButton() === ui.Button.OK && typed !== '' ? typed : null;
}
