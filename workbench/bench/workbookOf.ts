import { emptySheet, emptyWorkbook, type Workbook } from '../workbook.ts';
import type { BenchCell, RowsRequest } from './request.ts';
import { sheetsOf } from './sheets.ts';
import { wallClockOf, zoneName } from './zone.ts';

/** The rows of a benchmark as a spreadsheet. */
export function workbookOf(request: RowsRequest): Workbook {
  const workbook = emptyWorkbook('Benchmark', { timeZone: zoneName });
  for (const { sheet: name, cells } of sheetsOf(request)) {
    const sheet = emptySheet(workbook.sheets.length + 1, name);
    const width = cells[0]?.length ?? 0;
    sheet.rows = cells.map((row) => row.map(valueOfCell));
    sheet.rowCount = Math.max(1000, cells.length);
    for (let column = 0; column < width; column += 1) {
      if (typeof cells[1]?.[column] === 'object') sheet.columnStyles[column] = { numberFormat: 'yyyy-mm-dd hh:mm:ss' };
    }
    workbook.sheets.push(sheet);
  }
  return workbook;
}

function valueOfCell(cell: BenchCell): string | number {
  return typeof cell === 'object' ? wallClockOf(cell.getTime()) / 86_400_000 + 25_569 : cell;
}
