import { expect, it } from 'vitest';
import { madeUpSummary } from '../report/madeUpSummary.ts';
import { bookOf, callRows, sheetNamed, startHost } from './startHost.ts';

/** More rows than a tag has room for a print of each: they are told by groups. */
const reps = Array.from({ length: 600 }, (_, i) => `Rep ${i}`);

it('a KPI Details of three thousand rows is not written over where somebody has typed into row 2,500', async () => {
  const host = await startHost(bookOf({ Calls: callRows(20) }));
  const type = (text: string): void => {
    const book = host.workbook();
    book.sheets.find(({ name }) => name === 'KPI Details')!.rows[2499]![10] = text;
    host.setWorkbook(book);
  };
  host.run('build', madeUpSummary({ reps }));
  type('ask Ben');
  const before = JSON.stringify(host.workbook());
  const other = madeUpSummary({ reps, timeZone: 'Etc/UTC' });
  expect(() => host.run('build', other)).toThrow(
    /on the sheet “KPI Details”, or deleted rows of it \(among rows (249\d|2500)–25\d\d\)/,
  );
  expect(JSON.stringify(host.workbook())).toBe(before);
  type('');
  host.run('build', other);
  const { rows, metadata } = sheetNamed(host, 'KPI Details');
  expect(rows.length).toBeGreaterThan(3000);
  expect(rows.flat()).not.toContain('ask Ben');
  // What Google allows a sheet's metadata to have.
  expect(metadata.map(({ value }) => value).join('').length).toBeLessThan(30_000);
});
