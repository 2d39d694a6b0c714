import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOds } from 'hucre/ods';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFiles } from '../../../workbench/files/open.ts';
import { writeBook } from '../../../workbench/files/writeBook.ts';
import { sampleBook } from './sampleBook.ts';

const region = { locale: 'en_US', timeZone: 'Europe/Paris' };
const folder = mkdtempSync(join(tmpdir(), 'workbench-open-'));
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  writeFileSync(file('Calls.csv'), 'Rep,Date\nAna,1/15/2025\n\n');
  writeFileSync(file('calls.tsv'), 'Rep\tDate\nBen\t1/16/2025\n');
  writeFileSync(
    file('Deals.xls'),
    '<html><table><tr><th>Deal<th>Amount</tr><tr><td>A &amp; B</td><td>$1,200</td></tr></table>',
  );
  writeFileSync(file('notes.md'), '# not a table');
  writeFileSync(file('.hidden.csv'), 'a,b');
  writeFileSync(file('report.xlsx'), await writeBook(sampleBook()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('opening files', () => {
  it('makes a sheet of each table in a folder, named after its file, and numbers names that clash', async () => {
    const { sheets } = await openFiles([folder], region);
    expect(sheets.map(({ name }) => name)).toEqual(['Calls', 'Deals', 'calls (2)', 'KPI Summary', "Rep's data"]);
    expect(new Set(sheets.map(({ id }) => id)).size).toBe(5);
  });

  it('leaves blank rows at the end out and types the rest', async () => {
    const { sheets, name } = await openFiles([file('Calls.csv')], region);
    expect(name).toBe('Calls');
    expect(sheets[0]).toMatchObject({
      rows: [
        ['Rep', 'Date'],
        ['Ana', 45_672],
      ],
      rowCount: 1000,
      columnCount: 26,
    });
  });

  it('leaves the blank columns beside a long table out, which would fill the spreadsheet', async () => {
    const path = join(folder, 'Long.csv');
    writeFileSync(path, `Date,Rep\n${'2025-01-06,Ann\n'.repeat(50_000)}`);
    const { sheets } = await openFiles([path], region);
    rmSync(path);
    expect(sheets.map(({ rowCount, columnCount }) => [rowCount, columnCount])).toEqual([[50_001, 2]]);
  });

  it('reads the HTML table that some systems call an Excel file', async () => {
    const { sheets } = await openFiles([file('Deals.xls')], region);
    expect(sheets[0]!.rows).toEqual([
      ['Deal', 'Amount'],
      ['A & B', 1200],
    ]);
  });

  it('reads a sheet of LibreOffice, its dates as dates', async () => {
    const rows = [
      ['Rep', 'Date'],
      ['Ana', new Date('2025-01-15')],
    ];
    writeFileSync(file('office.ods'), await writeOds({ sheets: [{ name: 'Calls', rows }] }));
    const { sheets } = await openFiles([file('office.ods')], region);
    expect(sheets[0]).toMatchObject({
      rows: [
        ['Rep', 'Date'],
        ['Ana', 45_672],
      ],
      columnStyles: { 1: { numberFormat: 'm/d/yyyy' } },
    });
    rmSync(file('office.ods'));
  });

  it('goes by what a file is, not by what it is called', async () => {
    writeFileSync(file('tabs.xls'), 'Rep\tCalls\nAna\t12\n');
    writeFileSync(file('really-xlsx.xls'), await writeBook(sampleBook()));
    const { sheets } = await openFiles([file('tabs.xls'), file('really-xlsx.xls')], region);
    expect(sheets.map(({ name, rows }) => [name, rows[0]![1]])).toEqual([
      ['tabs', 'Calls'],
      ['KPI Summary', 'Won amount'],
      ["Rep's data", undefined],
    ]);
    for (const made of ['tabs.xls', 'really-xlsx.xls']) rmSync(file(made));
  });

  it('renames a sheet for its formulas and charts as well', async () => {
    const { sheets } = await openFiles([file('report.xlsx'), file('report.xlsx')], region);
    expect(sheets[2]!.name).toBe('KPI Summary (2)');
    expect(sheets[2]!.charts[0]!.ranges[0]!.sheet).toBe('KPI Summary (2)');
  });

  it.each([
    ['absent.csv', 'There is no file'],
    ['notes.md', 'is not a CSV'],
    ['broken.xlsx', 'could not be read'],
    ['binary.csv', 'could not be read'],
  ])('says in one sentence why %s cannot be read', async (name, sentence) => {
    writeFileSync(file('broken.xlsx'), 'PK\u0003\u0004 and then nothing');
    writeFileSync(file('binary.csv'), Uint8Array.from([1, 0, 2, 2, 7, 7, 9, ...Array(100).fill(65)]));
    await expect(openFiles([file(name)], region)).rejects.toThrow(sentence);
    for (const made of ['broken.xlsx', 'binary.csv']) rmSync(file(made));
  });

  it('passes a file over that cannot be read when it is asked to, as long as another can', async () => {
    const leftOut: string[] = [];
    const { sheets } = await openFiles(
      [file('absent.csv'), file('Calls.csv')],
      { ...region, locale: 'ru_RU' },
      { leftOut: (sentence) => leftOut.push(sentence) },
    );
    expect(sheets).toHaveLength(1);
    expect(leftOut).toEqual([`Файла «${file('absent.csv')}» нет.`]);
    await expect(openFiles([file('absent.csv')], region, { leftOut: () => {} })).rejects.toThrow('There is no file');
  });
});
