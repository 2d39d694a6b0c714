import { bundleScript } from '../../.ci/script.ts';
import { createHost, type Host, type HostOptions } from '../../workbench/host/host.ts';
import { type CellValue, emptySheet, emptyWorkbook, type Sheet, type Workbook } from '../../workbench/workbook.ts';

const names = [
  'onOpen',
  'write',
  'writeWithoutChart',
  'writeLines',
  'writeLinesOver',
  'add',
  'refresh',
  'help',
  'select',
  'build',
  'read',
  'columns',
  'recall',
  'remember',
  'rememberOver',
];
const footer = names.map((name) => `function ${name}(a, b) { return App_.${name}(a, b); }`).join('\n');

let code: Promise<string> | null = null;

/** The functions of src/sheets on a workbook of the test's own. */
export async function startHost(workbook: Workbook, options: Partial<HostOptions> = {}): Promise<Host> {
  code ??= bundleScript(['test/sheets/fixture/entry.ts'], footer);
  return createHost({ code: await code, manifest: {}, workbook, now: '2026-11-24T10:00:00Z', ...options });
}

export function bookOf(sheets: Readonly<Record<string, CellValue[][]>>, options?: { timeZone?: string }): Workbook {
  const book = emptyWorkbook('Test', options);
  book.sheets = Object.entries(sheets).map(([name, rows], i) => ({ ...emptySheet(i, name), rows }));
  return book;
}

export function sheetNamed(host: Host, name: string): Sheet {
  const sheet = host.workbook().sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet “${name}”.`);
  return sheet;
}

/** A tab of dialled calls with this many rows. */
export function callRows(rows: number): CellValue[][] {
  const heading: CellValue[] = ['Rep', 'Date', 'Outcome', 'Seconds'];
  return [
    heading,
    ...Array.from({ length: rows }, (_, i): CellValue[] => ['Ana', 45_000 + (i % 300), 'Connected', 60]),
  ];
}
