import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { writeBook } from './files/writeBook.ts';
import { withArithmetic } from './host/arithmetic.ts';
import { computeFormulas } from './host/formulas.ts';
import type { Host } from './host/host.ts';
import type { Workbook } from './workbook.ts';

export type WrittenReport = {
  /** In full. */
  path: string;
  /** Rows of people's own that are not in it. */
  rowsLeft: number;
};

/** More take longer to write than everything before, and people have them already. */
const mostRows = 100_000;

/**
 * The spreadsheet as it is now, its formulas computed, as an xlsx file. Of very many rows only the add-on's own sheets
 * are written, unless the data are wanted as well.
 */
export async function writeReport(host: Host, path: string, withData: boolean): Promise<WrittenReport> {
  const { sheets } = host.outline();
  const rows = sheets.reduce((sum, sheet) => sum + (sheet.isTagged ? 0 : sheet.rows), 0);
  const isWhole = withData || rows <= mostRows;
  const workbook = isWhole
    ? await computeFormulas(host.workbook(), host)
    : ownOnly(host.workbook(sheets.filter(({ isTagged }) => isTagged).map(({ id }) => id)));
  const file = resolve(path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await writeBook(workbook));
  return { path: file, rowsLeft: isWhole ? 0 : rows };
}

/** Without names of ranges that are not there any more; what our sheets compute looks at no other. */
function ownOnly(workbook: Workbook): Workbook {
  const names = workbook.sheets.map(({ name }) => name);
  const own = { ...workbook, namedRanges: workbook.namedRanges.filter(({ sheet }) => names.includes(sheet)) };
  return withArithmetic(own) ?? own;
}
