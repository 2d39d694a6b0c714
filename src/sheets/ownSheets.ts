/** Our sheets carry a tag, so that they are found again under any name, in a copy of the file as well. */
export type OwnSheet = 'summary' | 'settings' | 'previous';

const key = 'insideSalesKpis';

/** Our sheets by what they are; one service call. */
export function findOwnSheets(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Map<OwnSheet, GoogleAppsScript.Spreadsheet.Sheet> {
  const found = new Map<OwnSheet, GoogleAppsScript.Spreadsheet.Sheet>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(key).find()) {
    const sheet = metadata.getLocation().getSheet();
    if (sheet) found.set(metadata.getValue() as OwnSheet, sheet);
  }
  return found;
}

export function tagSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, own: OwnSheet): void {
  sheet.addDeveloperMetadata(key, own);
}
