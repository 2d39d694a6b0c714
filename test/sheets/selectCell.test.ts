import { describe, expect, it } from 'vitest';
import { madeUpSummary } from '../report/madeUpSummary.ts';
import { bookOf, startHost } from './startHost.ts';

const start = () => startHost(bookOf({ Notes: [], "Q1 'calls'! 📞": [['a']] }));

describe('a problem’s cell', () => {
  it('is shown on its sheet, whatever the sheet is called', async () => {
    const host = await start();
    host.run('select', { sheet: "Q1 'calls'! 📞", row: 112, column: 'F' });
    expect(host.workbook().activeSheet).toBe(1);
  });

  it('that no longer exists shows the sheet alone', async () => {
    const host = await start();
    for (const place of [
      { row: 5000, column: 'A' },
      { row: 1, column: 'ZZ' },
      { row: 0, column: '' },
    ])
      host.run('select', { sheet: "Q1 'calls'! 📞", ...place });
    expect(host.workbook().activeSheet).toBe(1);
  });

  it('on a sheet that is gone is a sentence', async () => {
    const host = await start();
    expect(() => host.run('select', { sheet: 'Gone', row: 1, column: 'A' })).toThrow(
      'There is no sheet “Gone” any more. Build the summary again.',
    );
  });

  it('of KPI Details is shown on that sheet, whatever people call it and whatever else is called so', async () => {
    const host = await start();
    host.run('build', madeUpSummary());
    const book = host.workbook();
    book.sheets.find(({ name }) => name === 'KPI Details')!.name = 'Numbers';
    book.sheets.find(({ name }) => name === 'Notes')!.name = 'KPI Details';
    host.setWorkbook(book);
    host.run('select', { sheet: 'KPI Details', row: 10, column: 'A' });
    const { activeSheet, sheets } = host.workbook();
    expect(sheets[activeSheet]?.name).toBe('Numbers');
  });
});
