import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { cellsOf } from '../../../workbench/files/csv.ts';
import { openFiles } from '../../../workbench/files/open.ts';
import { newScan, scanPiece } from '../../../workbench/files/sheetScan.ts';
import { writeBook } from '../../../workbench/files/writeBook.ts';
import { zipEntries } from '../../../workbench/files/zipEntries.ts';
import { sampleBook } from './sampleBook.ts';

const folder = mkdtempSync(join(tmpdir(), 'workbench-limits-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const region = { locale: 'en_US', timeZone: 'Etc/UTC' };
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet with these rows, as bytes. */
function bookOf(rows: string): Uint8Array {
  const relations = (id: string, type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/></Relationships>`;
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(relations('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="Calls" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(relations('rId1', 'worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`),
  });
}

const first = '<row r="1"><c r="A1" t="inlineStr"><is><t>Rep</t></is></c></row>';

async function open(name: string, bytes: Uint8Array, locale = 'en_US') {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return openFiles([file], { ...region, locale }).then(
    ({ sheets }) => sheets.map(({ rows }) => rows.length),
    (error: Error) => error.message.replace(folder, ''),
  );
}

/** The directory of the archive claims that its largest file is this large. */
function lyingBook(size: number): Uint8Array {
  const bytes = bookOf(`${first}${'<row><c><v>1</v></c></row>'.repeat(40_000)}`);
  const view = new DataView(bytes.buffer);
  let at = bytes.length - 46;
  while (view.getUint32(at, true) !== 0x02014b50) at -= 1;
  view.setUint32(at + 24, size, true);
  return bytes;
}

describe('a file that no spreadsheet could hold', () => {
  it.each([
    ['a stray cell in the last corner', `${first}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`, '17,179.9'],
    ['a format in the last corner', `${first}<row r="1048576"><c r="XFD1048576" s="1"/></row>`, '17,179.9'],
    ['11 million cells', `${first}<row r="800000"><c r="N800000"><v>1</v></c></row>`, '11.2'],
  ])('is refused with what it would need: %s', async (_, rows, millions) => {
    expect(await open('Calls.xlsx', bookOf(rows))).toBe(
      `A spreadsheet holds 10 million cells; “/Calls.xlsx” would need ${millions} million: leave out rows or columns.`,
    );
  });

  it('is refused in the same words as a CSV', async () => {
    const line = `Ana${','.repeat(1100)}\n`;
    expect(await open('Calls.csv', strToU8(line.repeat(10_000)))).toBe(
      'A spreadsheet holds 10 million cells; “/Calls.csv” would need 11.1 million: leave out rows or columns.',
    );
  });

  it('is read where the cells that reach so far are empty', async () => {
    const rows = `${first}<row r="200000"><c r="Z200000" s="1"/></row>`;
    expect(await open('Calls.xlsx', bookOf(rows))).toEqual([1]);
  });
});

describe('an archive that bursts', () => {
  const bursting = bookOf(`${first}${' '.repeat(120_000_000)}`);

  it('is refused before it is unpacked', async () => {
    expect(await open('Calls.xlsx', bursting)).toBe(
      '“/Calls.xlsx” is too large to be read: it holds 120 MB of text; split it.',
    );
    expect(await open('Calls.xlsx', bursting, 'ru_RU')).toBe(
      '«/Calls.xlsx» слишком велик: в нём 120 МБ текста; разделите файл.',
    );
  });

  it('is refused where its directory lies about its size', async () => {
    expect(await open('Calls.xlsx', lyingBook(5000))).toContain('could not be read');
  });
});

describe('a workbook', () => {
  it('with a password is told from a damaged one', async () => {
    const container = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await open('Calls.xlsx', container)).toBe(
      '“/Calls.xlsx” is protected by a password: save it without one and try again.',
    );
  });

  it('is read under whatever name it has, and refused when it is cut off', async () => {
    const bytes = await writeBook(sampleBook());
    const names = ['a.xlsx', 'a.xls', 'a.ods', 'a.csv'];
    const read = await Promise.all(names.map((name) => open(name, bytes)));
    expect(new Set(read.map((rows) => JSON.stringify(rows))).size).toBe(1);
    expect(await open('a.xlsx', bytes.subarray(0, bytes.length / 2))).toContain('could not be read');
  });
});

describe('what is looked through before it is read', () => {
  it('comes to the same wherever the pieces are cut', () => {
    const xml = `<row r="3"><c r="B3"><v>1</v></c><c s="1"/><c r="AA3" t="s"><f>1</f></c></row><row><c><is/></c></row>`;
    for (let cut = 0; cut <= xml.length; cut += 1) {
      const scan = newScan();
      for (const piece of [xml.slice(0, cut), xml.slice(cut)]) scanPiece(scan, piece);
      expect(scan).toMatchObject({ filled: { rows: 4, columns: 27 }, all: { rows: 4, columns: 27 } });
    }
  });

  it('names each file of an archive with its size', () => {
    expect(zipEntries(bookOf(first)).map(({ name }) => name)).toContain('xl/worksheets/sheet1.xml');
    expect(zipEntries(strToU8('no archive at all, though long enough'))).toEqual([]);
  });

  it('counts the cells of a CSV by its longest row, quoted delimiters left out', () => {
    expect(cellsOf('a,b\n"1,2\n3",4,5\n6,7')).toBe(9);
  });
});
