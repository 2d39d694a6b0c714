import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../workbench/host/host.ts';
import { installedIn } from '../../workbench/installed.ts';
import type { Workbook } from '../../workbench/workbook.ts';
import { type BookName, books, firstDay, isOwn, roleOf } from '../sweep/books.ts';

/** A spreadsheet as a version of the add-on has left it, with what it keeps of the document and of the user. */
export type KeptDocument = { readonly workbook: Workbook; readonly properties: ReturnType<Host['properties']> };

export const documentNote = 'call in May';

const folder = join(import.meta.dirname, 'kept');
const languages = { english: 'en', russian: 'ru' } as const;

/** The versions of which there are documents. */
export const keptVersions = (): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

export function keptDocument(version: string, book: BookName): KeptDocument {
  return JSON.parse(readFileSync(join(folder, version, `${book}.json`), 'utf8')) as KeptDocument;
}

/** Everything that this version writes: two builds with more rows and a setting between them, a work list with a note. */
function documentOf(book: BookName): KeptDocument {
  const user = { 'insideSalesKpis.language': languages[book] };
  const host = installedIn(withDueDeals(books[book](30)), { script: {}, user });
  host.setNow('2026-11-24T10:00:00Z');
  host.run('buildSummary', {});
  const fresh = withDueDeals(books[book](40)).sheets;
  const built = host.workbook();
  host.setWorkbook({ ...built, sheets: built.sheets.map((one) => fresh.find(({ name }) => name === one.name) ?? one) });
  host.run('saveSettings', [{ setting: 'As of', value: '2026-11-24' }]);
  host.run('buildSummary', {});
  host.run('listWork');
  const workbook = host.workbook();
  for (const sheet of workbook.sheets.filter(isOwn)) {
    // Looks are most of the bytes, and nothing is read from them.
    sheet.cellStyles = {};
    const task = roleOf(sheet) === 'workList' ? sheet.rows.find((row) => typeof row[0] === 'boolean') : undefined;
    if (task) task[7] = documentNote;
  }
  return { workbook, properties: host.properties() };
}

/** So that there is something to do. */
function withDueDeals(book: Workbook): Workbook {
  const deals = book.sheets.find(({ name }) => name === 'Deals');
  for (const row of deals?.rows ?? []) if (row[2] === 'Negotiation') row[5] = firstDay + 100;
  return book;
}

export function keepDocuments(version: string): void {
  mkdirSync(join(folder, version), { recursive: true });
  for (const book of Object.keys(books) as BookName[])
    writeFileSync(join(folder, version, `${book}.json`), `${JSON.stringify(documentOf(book))}\n`);
}
