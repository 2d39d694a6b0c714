import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { writeBook } from './files/writeBook.ts';
import { computeFormulas } from './host/formulas.ts';
import type { Host } from './host/host.ts';

/** The spreadsheet as it is now, its formulas computed, as an xlsx file; answers with its full path. */
export async function writeReport(host: Host, path: string): Promise<string> {
  const workbook = await computeFormulas(host.workbook(), host);
  const file = resolve(path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await writeBook(workbook));
  return file;
}
