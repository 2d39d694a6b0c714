import { describe, expect, it } from 'vitest';
import type { HostOptions } from '../../workbench/host/host.ts';
import { madeUpSummary } from '../report/madeUpSummary.ts';
import { bookOf, callRows, startHost } from './startHost.ts';

const summary = madeUpSummary();
const other = madeUpSummary({ reps: ['Ana', 'Ben', 'Chloe', 'Dan', 'Eve', 'Fay'] });

async function built(options: Partial<HostOptions> = {}) {
  const host = await startHost(bookOf({ Calls: callRows(20) }), options);
  host.run('build', summary);
  return host;
}

describe('a user who may read and not write', () => {
  it.each([
    ['en', /^You can view this spreadsheet but not change it/],
    ['ru', /^Вы можете только просматривать эту таблицу/],
  ] as const)('reads so, in whatever language Google refuses it, %s', async (userLocale, sentence) => {
    const host = await startHost(bookOf({ Calls: callRows(20) }), { userLocale });
    host.viewOnly();
    const before = JSON.stringify(host.workbook());
    expect(() => host.run('build', { ...summary, language: userLocale })).toThrow(sentence);
    host.viewOnly(false);
    expect(JSON.stringify(host.workbook())).toBe(before);
    host.run('build', { ...summary, language: userLocale });
    const built = JSON.stringify(host.workbook());
    host.viewOnly();
    expect(() => host.run('build', { ...other, language: userLocale })).toThrow(sentence);
    expect(JSON.stringify(host.workbook())).toBe(built);
  });

  it('is not who meets a service that does not answer', async () => {
    const host = await built();
    host.failNext({ at: 20, when: 'before', repeat: 'forever' });
    expect(() => host.run('build', other)).toThrow(/^Google Sheets did not answer/);
  });
});

describe('a cell that somebody has protected', () => {
  const protect = (host: Awaited<ReturnType<typeof built>>, name: string, row: number, column: number) => {
    const book = host.workbook();
    const area = { row, column, rows: 1, columns: 1 };
    book.sheets
      .find((sheet) => sheet.name === name)!
      .protections.push({ description: '', warningOnly: false, canEdit: false, area });
    host.setWorkbook(book);
  };

  it.each([
    ['KPI Summary', 4],
    ['KPI Details', 8],
  ])('in our table refuses the build before anything changes, on %s', async (name, row) => {
    const host = await built();
    protect(host, name, row, 1);
    const before = JSON.stringify(host.workbook());
    expect(() => host.run('build', other)).toThrow(`The sheet “${name}” is protected against you.`);
    expect(JSON.stringify(host.workbook())).toBe(before);
  });

  it('beside it or far below it stands in no build’s way', async () => {
    const host = await built();
    protect(host, 'KPI Details', 8, 24);
    protect(host, 'KPI Details', 900, 0);
    expect(host.run('build', other)).toMatchObject({ remark: '' });
  });
});
