import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { callCells } from './callRows.ts';
import type { RowsRequest } from './request.ts';
import { type Spent, spend } from './spent.ts';
import { zoneName } from './zone.ts';

/** Loading the script and computing one formula with its range: what each cell costs, for nothing outlives one. */
export function runCell(bundle: string, request: RowsRequest): Spent {
  const code = readFileSync(bundle, 'utf8');
  const cells = callCells(request);
  const spreadsheet = {
    getSpreadsheetLocale: () => 'en_US',
    getSpreadsheetTimeZone: () => zoneName,
    getSheetByName: () => null,
    createDeveloperMetadataFinder: () => ({ withKey: () => ({ find: () => [] }) }),
  };
  Object.assign(globalThis, { SpreadsheetApp: { getActive: () => spreadsheet } });
  const { result, spent } = spend(() => {
    vm.runInThisContext(code, { filename: 'Code.js' });
    return (globalThis as unknown as { CALL_CONNECT_RATIO: (cells: unknown) => unknown }).CALL_CONNECT_RATIO(cells);
  });
  if (typeof result !== 'number') throw new Error(`The cell shows ${String(result)}.`);
  return spent;
}
