import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { emptySheet, emptyWorkbook, type Workbook } from '../workbook.ts';
import { bookFault } from './bookFault.ts';
import { cellsOf, csvRows } from './csv.ts';
import { decode } from './decode.ts';
import { type Fault, mostCells } from './fault.ts';
import { isHtml, parseHtmlTable } from './htmlTable.ts';
import { type BookKind, readBook } from './readBook.ts';
import { freeName, renameSheets } from './sheetNames.ts';
import { typeCells } from './typeCells.ts';
import { unreadable } from './unreadable.ts';
import { zipEntries } from './zipEntries.ts';

export type Region = { locale: string; timeZone: string };

const textFiles = ['.csv', '.tsv', '.tab', '.txt'];
const bookFiles = ['.xlsx', '.xlsm', '.xlsb', '.xls', '.ods'];

/** Who is told of the files while they are read. */
export type Told = {
  /** Of one that is passed over, in a sentence. */
  leftOut?: (sentence: string) => void;
  /** Of the next one, with the rows of those before it. */
  next?: (file: string, rowsBefore: number) => void;
};

/**
 * Files and folders as one workbook: a text file is a sheet named after it, a workbook brings its sheets, a folder the
 * files that lie in it. A file that cannot be read throws its sentence, or is passed over and told to `leftOut` if that
 * is given and another file can be read.
 */
export async function openFiles(
  paths: readonly string[],
  region: Region,
  { leftOut, next }: Told = {},
): Promise<Workbook> {
  const books: Workbook[] = [];
  const faults: Error[] = [];
  for (const file of paths.flatMap(filesAt)) {
    next?.(file, rowsOf(books));
    const book = await bookOf(file, region).catch((): Fault => ({ kind: 'damaged' }));
    if ('kind' in book) faults.push(unreadable(book, file, region.locale));
    else books.push(book);
  }
  const [fault] = faults;
  if (fault && (!leftOut || books.length === 0)) throw fault;
  for (const { message } of faults) leftOut?.(message);
  return books.length === 1 ? books[0]! : joinBooks(books, region);
}

function rowsOf(books: readonly Workbook[]): number {
  return books.flatMap(({ sheets }) => sheets).reduce((sum, { rows }) => sum + rows.length, 0);
}

/** A folder without tables stands for itself, so that it is named as what could not be read. */
export function filesAt(path: string): string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => !name.startsWith('.') && !name.startsWith('~$') && isTable(name));
  return names.length === 0 ? [path] : names.sort().map((name) => join(path, name));
}

function isTable(name: string): boolean {
  const extension = extname(name).toLowerCase();
  return textFiles.includes(extension) || bookFiles.includes(extension);
}

/** Longer texts no program here can hold. */
const mostBytes = 500_000_000;

async function bookOf(file: string, region: Region): Promise<Workbook | Fault> {
  if (!existsSync(file)) return { kind: 'missing' };
  if (statSync(file).isDirectory()) return { kind: 'empty folder' };
  if (!isTable(file)) return { kind: 'unknown kind' };
  const { size } = statSync(file);
  if (size > mostBytes) return { kind: 'too large', bytes: size };
  const bytes: Uint8Array = readFileSync(file);
  const extension = extname(file);
  const name = basename(file, extension);
  if (isZip(bytes)) return (await bookFault(bytes)) ?? readBook(bytes, zipKind(bytes), name, region);
  if (isOldOffice(bytes)) return isEncrypted(bytes) ? { kind: 'encrypted' } : readBook(bytes, 'xls', name, region);
  const text = withoutZeros(decode(bytes));
  if (text === null || /^\s*<\?xml/.test(text)) return { kind: 'damaged' };
  // There are no more cells than characters.
  const cells = text.length < mostCells ? 0 : cellsOf(text);
  if (cells > mostCells) return { kind: 'too many cells', cells };
  return textBook(isHtml(text) ? parseHtmlTable(text) : csvRows(text), name, region);
}

/** A zero character here and there is what a program has left in a table; many are no text, and null. */
function withoutZeros(text: string): string | null {
  if (!text.includes('\0')) return text;
  const strange = text.match(/[^\P{Cc}\t\n\v\f\r]/gu) ?? [];
  return strange.length > text.length / 100 + 1 ? null : text.replaceAll('\0', '');
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** The older container of Microsoft Office. What is neither is a text, whatever it calls itself. */
function isOldOffice(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf;
}

/** A workbook with a password is put into the older container whole. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('EncryptedPackage', 0, 'utf16le');
}

/** Files are renamed from one kind to another as if that changed them. */
function zipKind(bytes: Uint8Array): BookKind {
  const names = zipEntries(bytes).map(({ name }) => name);
  if (names.includes('xl/workbook.bin')) return 'xlsb';
  return names.includes('content.xml') ? 'ods' : 'xlsx';
}

/** Beside a longer file there are no blank columns: of the cells that a spreadsheet may hold the report needs some. */
const mostBlank = mostCells / 10;

function textBook(rows: Iterable<readonly string[]>, name: string, region: Region): Workbook {
  const sheet = {
    ...emptySheet(
      1,
      freeName(name, () => false),
    ),
    ...typeCells(rows, region.locale),
  };
  while (sheet.rows.at(-1)?.every((cell) => cell === '')) sheet.rows.pop();
  sheet.rowCount = Math.max(sheet.rowCount, sheet.rows.length);
  const blank = sheet.rows.length * sheet.columnCount > mostBlank ? 1 : sheet.columnCount;
  sheet.columnCount = sheet.rows.reduce((count, row) => Math.max(count, row.length), blank);
  return { ...emptyWorkbook(name, region), sheets: [sheet] };
}

/** Sheets that have the same name, or number, get another; the first workbook's properties are the document's. */
export function joinBooks(books: readonly Workbook[], region: Region): Workbook {
  const workbook = emptyWorkbook('Inside Sales KPIs', region);
  const taken = new Set<string>();
  for (const book of books) {
    const names = book.sheets.map(({ name }): [string, string] => {
      const free = freeName(name, (candidate) => taken.has(candidate.toLowerCase()));
      taken.add(free.toLowerCase());
      return [name, free];
    });
    const renamed = renameSheets(book, new Map(names));
    const ids = new Set(workbook.sheets.map(({ id }) => id));
    for (const sheet of renamed.sheets) {
      const id = ids.has(sheet.id) ? Math.max(...ids) + 1 : sheet.id;
      ids.add(id);
      workbook.sheets.push({ ...sheet, id });
    }
    workbook.namedRanges.push(...renamed.namedRanges);
    workbook.metadata.push(...renamed.metadata);
    workbook.documentProperties = { ...renamed.documentProperties, ...workbook.documentProperties };
  }
  return workbook;
}
