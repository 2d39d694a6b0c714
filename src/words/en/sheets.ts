export const sheets = {
  texts: {
    noDocument:
      'The summary can only be built inside a spreadsheet. Open one and choose Extensions › Inside Sales KPIs.',
    cannotEdit: 'You can view this spreadsheet but not change it. Ask its owner to let you edit, then try again.',
    notDrawn: 'The tables are complete, but Google Sheets did not draw a chart. Build again to add it.',
    noPrevious:
      'There is no previous KPI Summary to bring back: it is kept from the second build on, as long as this document has room for it.',
    tooLargeToKeep:
      'The previous KPI Summary cannot be brought back: it has too many rows to be kept. With fewer “Reps shown” it is kept from the second build on.',
    restoredOnce:
      'The previous KPI Summary is back, but Google Sheets could not note it: to return to the newer one, build again.',
    restored: 'The previous KPI Summary is back. Restore again to return to the newer one.',
  },
  tabSilent: (sheet: string) =>
    `Google Sheets did not answer for the tab “${sheet}”. Nothing was changed; try again in a minute.`,
  sheetProtected: (sheet: string) =>
    `The sheet “${sheet}” is protected against you. Ask the spreadsheet’s owner to lift it (Data › Protected sheets and ranges), then build again.`,
  cellsMerged: (sheet: string, cells: string) =>
    `The cells ${cells} of the sheet “${sheet}” are merged. Unmerge them and build again; nothing was changed.`,
  cellsTyped: (sheet: string, rows: string) =>
    `Somebody has typed into our table on the sheet “${sheet}” (row ${rows}), and building would write over it. Move what you want to keep below the table or to the right of it, empty the row and build again; nothing was changed.`,
  rowsChanged: (sheet: string, rows: string) =>
    `Somebody has typed into our table on the sheet “${sheet}”, or deleted rows of it (among rows ${rows}), and building would write over it. Move what you want to keep below the table or to the right of it, empty all of these rows and build again; nothing was changed.`,
  beingRebuilt: (time: string) => `Being rebuilt since ${time} and not complete: if this line stays, build again.`,
  beingListed: (time: string) =>
    `Being listed since ${time} and not complete: if this line stays, select the number and list its rows again.`,
  workListUnderWay: (time: string) =>
    `Being listed since ${time} and not complete: if this line stays, write the work list again.`,
  pageUnderWay: (time: string) =>
    `Being written since ${time} and not complete: if this line stays, write the one-to-one page again.`,
  sheetMissing: (sheet: string) => `There is no sheet “${sheet}” any more. Build the summary again.`,
  spreadsheetFull: (cells: string) =>
    `This spreadsheet already has ${cells} of the 10,000,000 cells it may have, so there is no room for more. Delete empty rows or old sheets, then try again.`,
  sampleThere: (sheets: readonly string[]) =>
    `The sample tabs are already there: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}. Delete them first to add them afresh.`,
};
