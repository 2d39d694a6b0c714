type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const rows = 2000;
const columns = 10;
const cells = rows * columns;

/** Seconds per unit of the cost model, each measured by doing it several times. */
export function measureCalls(sheet: Sheet): Record<string, number> {
  sheet.insertRowsAfter(sheet.getMaxRows(), rows);
  const block = Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => i + j));
  const flushes = each(5, (i) => {
    sheet.getRange(5 + i, 1).setValue(i);
    SpreadsheetApp.flush();
  });
  const reads = each(10, (i) => sheet.getRange(5 + i, 2).getValues());
  const writing = each(1, () => {
    sheet.getRange(10, 1, rows, columns).setValues(block);
    SpreadsheetApp.flush();
  });
  const reading = each(1, () => sheet.getRange(10, 1, rows, columns).getValues());
  const writes = each(20, (i) => sheet.getRange(5, 12 + (i % 3)).setFontWeight(i % 2 ? 'bold' : 'normal'));
  SpreadsheetApp.flush();
  const dates = each(100, (i) => Utilities.formatDate(new Date(i * 864e5), 'Europe/Paris', 'yyyy-MM-dd'));
  const store = PropertiesService.getDocumentProperties();
  const properties = each(5, (i) => store.setProperty('insideSalesKpis.selfTest', String(i)));
  store.deleteProperty('insideSalesKpis.selfTest');
  const charts = each(1, () => {
    const chart = sheet
      .newChart()
      .asColumnChart()
      .addRange(sheet.getRange(10, 1, 5, 2))
      .setPosition(2, 2, 0, 0)
      .build();
    sheet.insertChart(chart);
    SpreadsheetApp.flush();
  });
  const perCell = (seconds: number, once: number): number => Math.max(0, seconds - once) / cells;
  return {
    reads,
    cellsRead: perCell(reading, reads),
    writes,
    cellsWritten: perCell(writing, flushes),
    flushes,
    dates,
    properties,
    charts,
  };
}

function each(times: number, act: (i: number) => unknown): number {
  const start = Date.now();
  for (let i = 0; i < times; i += 1) act(i);
  return (Date.now() - start) / 1000 / times;
}
