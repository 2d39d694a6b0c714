import { bundleIn } from './bundle.ts';
import { callCells } from './callRows.ts';
import { runCell } from './cell.ts';
import { writeCsvFiles } from './csvFiles.ts';
import { runOnArrays, runOnCsv } from './duckdb.ts';
import { splitCsvFiles } from './plainCsv.ts';
import { runMemory, runReport, runSheet } from './report.ts';
import type { RowsRequest } from './request.ts';
import { spend } from './spent.ts';
import { tallyCells } from './tallyRows.ts';

/** What one fresh process does: its first and only run of something, as on Google. */
export const tasks = {
  report: async (bundle: string, request: RowsRequest) => runReport(bundle, request),
  memory: async (bundle: string, request: RowsRequest) => runMemory(bundle, request),
  cell: async (bundle: string, request: RowsRequest) => runCell(bundle, request),
  calls: async (bundle: string, request: RowsRequest) =>
    runSheet(bundle, { sheet: 'Calls', cells: callCells(request) }),
  tally: async (bundle: string, size: { readonly reps: number; readonly days: number }) =>
    runSheet(bundle, { sheet: 'Daily activity', cells: tallyCells(size) }),
  load: async (bundle: string | null) => spend(bundleIn(bundle)).spent,
  writeCsv: async (folder: string, request: RowsRequest) => writeCsvFiles(folder, request),
  duckDbOnCsv: async (folder: string, withDigest: boolean) => runOnCsv(folder, withDigest),
  splitCsv: async (folder: string) => splitCsvFiles(folder),
  duckDbOnArrays: async (request: RowsRequest) => runOnArrays(request),
};

const [task, given] = process.argv.slice(2);
const run = tasks[task as keyof typeof tasks] as (...given: unknown[]) => Promise<unknown>;
const answer = await run(...(JSON.parse(given ?? '[]') as unknown[]));
process.stdout.write(JSON.stringify(answer ?? null));
