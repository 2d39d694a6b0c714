import { describe, expect, it } from 'vitest';
import type { Host } from '../../workbench/host/host.ts';
import type { Sheet } from '../../workbench/workbook.ts';
import { madeUpSummary } from '../report/madeUpSummary.ts';
import { looksOf } from './looksOf.ts';
import { moveRows } from './moveRows.ts';
import { bookOf, callRows, sheetNamed, startHost } from './startHost.ts';

const summary = madeUpSummary();
const other = madeUpSummary({ timeZone: 'Etc/UTC' });
const larger = madeUpSummary({ reps: ['Ana', 'Ben', 'Chloe', 'Dan', 'Eve', 'Fay'], timeZone: 'Etc/UTC' });

async function built(given = summary): Promise<Host> {
  const host = await startHost(bookOf({ Calls: callRows(20) }));
  host.run('build', given);
  return host;
}

/** Changes the summary as a person would, between two builds. */
function edit(host: Host, change: (sheet: Sheet) => void): void {
  const book = host.workbook();
  change(book.sheets.find(({ name }) => name === 'KPI Details')!);
  host.setWorkbook(book);
}

const rowsOf = (host: Host): string[] =>
  sheetNamed(host, 'KPI Details').rows.map((row) => JSON.stringify(row).replace(/(,?"")+]$/, ']'));

const looks = (host: Host) => looksOf(sheetNamed(host, 'KPI Details').cellStyles);

describe('what somebody typed into our block', () => {
  it.each([
    ['into a blank cell', 'ask Ben', 10],
    ['over a number', 99, 8],
    ['as a sign alone', '✓', 10],
    ['as an emoji', '🙂', 10],
  ])('is not written over: the build asks, %s', async (_, typed, column) => {
    const host = await built();
    edit(host, ({ rows }) => {
      const row = rows[8]!;
      while (row.length <= column) row.push('');
      row[column] = typed;
    });
    const before = JSON.stringify(host.workbook());
    expect(() => host.run('build', other)).toThrow(/typed into our table on the sheet “KPI Details” \(row 9\)/);
    expect(JSON.stringify(host.workbook())).toBe(before);
    edit(host, ({ rows }) => {
      rows[8] = [];
    });
    host.run('build', other);
    expect(rowsOf(host)).toEqual(rowsOf(await built(other)));
  });

  it.each([
    ['shows nothing', 10, ''],
    ['shows what it stands over', 0, null],
  ])('is seen where it is a formula that %s', async (_, column, shown) => {
    const host = await built();
    edit(host, ({ rows, formulas }) => {
      const row = rows[8]!;
      while (row.length <= column) row.push('');
      if (shown !== null) row[column] = shown;
      formulas[`8,${column}`] = '=IF(FALSE,1,"")';
    });
    const before = JSON.stringify(host.workbook());
    expect(() => host.run('build', other)).toThrow(/on the sheet “KPI Details” \(row 9\)/);
    expect(JSON.stringify(host.workbook())).toBe(before);
  });

  it('is seen where an array formula fills several cells', async () => {
    const host = await built();
    edit(host, ({ rows }) => {
      for (const row of [2, 4, 5, 6]) rows[row]![10] = 'filled';
    });
    expect(() => host.run('build', other)).toThrow(/\(row 3, 5–7\)/);
  });

  it('is not written over where it is an array formula below our block that shows nothing, and the block grows', async () => {
    const host = await built();
    const end = sheetNamed(host, 'KPI Details').rows.length;
    edit(host, (sheet) => {
      sheet.formulas[`${end + 1},0`] = '=ARRAYFORMULA(IF(Z1:Z3="","",1))';
      sheet.spills = { [`${end + 1},0`]: { row: end + 1, column: 0, rows: 3, columns: 1 } };
    });
    host.run('build', larger);
    const { formulas, rows } = sheetNamed(host, 'KPI Details');
    const grown = sheetNamed(await built(larger), 'KPI Details').rows.length - end;
    expect(grown).toBeGreaterThan(0);
    expect(formulas[`${end + 1 + grown},0`]).toContain('=ARRAYFORMULA(');
    expect(rows[end + grown] ?? []).toEqual([]);
  });

  it('is seen on the first page as well, and neither sheet changes', async () => {
    const host = await built();
    const book = host.workbook();
    book.sheets.find(({ name }) => name === 'KPI Summary')!.rows[4]![10] = 'ask Ben';
    host.setWorkbook(book);
    const before = JSON.stringify(host.workbook());
    expect(() => host.run('build', other)).toThrow(/on the sheet “KPI Summary” \(row 5\)/);
    expect(JSON.stringify(host.workbook())).toBe(before);
  });

  it('is a sentence in Russian too', async () => {
    const host = await built();
    edit(host, ({ rows }) => {
      rows[8]![10] = 'спросить Анну';
    });
    const russian = madeUpSummary({ language: 'ru' });
    expect(() => host.run('build', russian)).toThrow(/на листе «KPI Details» \(строка 9\)/);
  });
});

describe('rows that people deleted, inserted or sorted', () => {
  const mine = [['mine', 1, 2], [], ['mine too']];

  it('do not bring what they keep below into reach', async () => {
    const host = await built();
    edit(host, (sheet) => {
      sheet.rows.push([], ...mine);
      moveRows(sheet, 20, -12);
    });
    host.run('build', larger);
    const fresh = rowsOf(await built(larger));
    expect(rowsOf(host).slice(0, fresh.length)).toEqual(fresh);
    expect(rowsOf(host).filter((row) => row.includes('mine'))).toEqual(['["mine",1,2]', '["mine too"]']);
  });

  it('do not leave the end of our block behind', async () => {
    const host = await built();
    edit(host, (sheet) => {
      sheet.rows.push([], ...mine);
      moveRows(sheet, 30, 5);
    });
    host.run('build', other);
    const shown = rowsOf(host).filter((row) => row !== '[]');
    const fresh = rowsOf(await built(other)).filter((row) => row !== '[]');
    expect(shown).toEqual([...fresh, '["mine",1,2]', '["mine too"]']);
  });

  it('get their formats back', async () => {
    const host = await built();
    edit(host, (sheet) => {
      const [row] = sheet.rows.splice(8, 1);
      sheet.rows.splice(40, 0, row!);
      for (const key of Object.keys(sheet.cellStyles)) if (/^(8|40),/.test(key)) delete sheet.cellStyles[key];
    });
    host.run('build', summary);
    expect(looks(host)).toEqual(looks(await built()));
  });

  it('are all gone, and what people keep has moved up to the top', async () => {
    const host = await built();
    edit(host, (sheet) => {
      const { length } = sheet.rows;
      sheet.rows.push(...mine);
      moveRows(sheet, 0, -length);
    });
    host.run('build', summary);
    const fresh = rowsOf(await built());
    expect(rowsOf(host)).toEqual([...fresh, '["mine",1,2]', '[]', '["mine too"]']);
  });

  it('may be kept below as a copy, which stays', async () => {
    const host = await built();
    edit(host, (sheet) => {
      sheet.rows.push([], ...structuredClone(sheet.rows.slice(0, 12)));
    });
    const copy = rowsOf(host).slice(-12);
    host.run('build', other);
    expect(rowsOf(host).slice(-12)).toEqual(copy);
  });

  it('may have lost cells, which are there again', async () => {
    const host = await built();
    edit(host, ({ rows }) => {
      for (const row of rows.slice(10, 30)) row.splice(2, 1);
    });
    host.run('build', summary);
    expect(rowsOf(host)).toEqual(rowsOf(await built()));
  });
});
