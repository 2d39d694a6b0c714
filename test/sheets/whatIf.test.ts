import { describe, expect, it } from 'vitest';
import { withArithmetic } from '../../workbench/host/arithmetic.ts';
import type { Host } from '../../workbench/host/host.ts';
import type { Sheet } from '../../workbench/workbook.ts';
import { madeUpSummary } from '../report/madeUpSummary.ts';
import { moveRows } from './moveRows.ts';
import { bookOf, callRows, startHost } from './startHost.ts';

const summary = madeUpSummary();
const other = madeUpSummary({ timeZone: 'Etc/UTC' });
const [calls, connect, money] = ['What if calls a working day', 'What if connect ratio', 'Won amount'];

async function built(given = summary): Promise<Host> {
  const host = await startHost(bookOf({ Calls: callRows(20) }));
  host.run('build', given);
  return host;
}

/** KPI Details with its formulas computed, as Sheets shows it. */
function details(host: Host): Sheet {
  const book = withArithmetic(host.workbook());
  return book!.sheets.find(({ name }) => name === 'KPI Details')!;
}

const blockRow = (sheet: Sheet): number => sheet.rows.findIndex(([text]) => String(text).startsWith('What if, '));

function rowOf(sheet: Sheet, label: string): number {
  const from = blockRow(sheet);
  return sheet.rows.findIndex((row, i) => i > from && row[0] === label);
}

/** Types into KPI Details as a person would, and lets the sheet compute. */
function type(host: Host, change: (sheet: Sheet) => void): void {
  const book = host.workbook();
  change(book.sheets.find(({ name }) => name === 'KPI Details')!);
  host.setWorkbook(withArithmetic(book)!);
}

const typeAt = (host: Host, label: string, column: number, value: string | number): void =>
  type(host, (sheet) => {
    sheet.rows[rowOf(sheet, label)]![column] = value;
  });

/** What the rows say, but for blank ones. */
const filled = ({ rows }: Sheet): string[] =>
  rows.map((row) => row.join('|').replace(/[|]+$/, '')).filter((row) => row !== '');

const shownOf = (host: Host, label: string) => details(host).rows[rowOf(details(host), label)]!;

describe('the what-if cells of KPI Details', () => {
  it('are the only formulas of the report, made of cells and whole numbers', async () => {
    const host = await built();
    const sheets = host.workbook().sheets.filter(({ name }) => name.startsWith('KPI '));
    const formulas = sheets.flatMap(({ name, formulas: own }) => Object.values(own).map((one) => [name, one]));
    expect(formulas).toHaveLength(11);
    expect(formulas.filter(([name]) => name !== 'KPI Details')).toEqual([]);
    expect(formulas.filter(([, one]) => !/^=[$A-Z\d]+([-+*/][$A-Z\d]+)*$/.test(one as string))).toEqual([]);
  });

  it('show what the report says before anything is changed', async () => {
    const [, soFar, asToday, whatIf, change, target, reached] = shownOf(await built(), money);
    expect([soFar, asToday, target]).toEqual([180_000, 292_500, 300_000]);
    expect([whatIf, change, reached]).toEqual([292_500, 0, 0.975]);
  });

  it('follow the three figures without the add-on', async () => {
    const host = await built();
    typeAt(host, calls, 1, 60);
    typeAt(host, connect, 1, 0.5);
    // 60 calls on 25 days at 150 each, twice as many answered.
    expect(shownOf(host, money)[3]).toBe(180_000 + 60 * 25 * 150 * 2);
    expect(shownOf(host, 'Appointments set')[3]).toBe(90 + 60 * 25 * 0.075 * 2);
    expect(shownOf(host, 'Calls made')[3]).toBe(1200 + 60 * 25);
  });

  it('keep what was changed when the report is built again, from other data and in another language', async () => {
    const host = await built();
    typeAt(host, calls, 1, 60);
    host.run('build', other);
    expect(shownOf(host, calls).slice(1, 3)).toEqual([60, 30]);
    expect(shownOf(host, money)[3]).toBe(180_000 + 60 * 25 * 150);
    host.run('build', madeUpSummary({ language: 'ru' }));
    const russian = details(host);
    const row = russian.rows.find(([label]) => label === 'Если звонков в рабочий день')!;
    expect(row.slice(1, 3)).toEqual([60, 30]);
  });

  it('follow the data where nothing was changed, and again once a cell is emptied', async () => {
    const host = await built();
    const whatIf = {
      ...summary.whatIf!,
      inputs: summary.whatIf!.inputs.map((one) => ({ ...one, above: one.above / 2 })),
    };
    host.run('build', madeUpSummary({ whatIf }));
    expect(shownOf(host, calls).slice(1, 3)).toEqual([15, 15]);
    typeAt(host, calls, 1, 60);
    host.run('build', summary);
    typeAt(host, calls, 1, '');
    host.run('build', other);
    expect(shownOf(host, calls).slice(1, 3)).toEqual([30, 30]);
  });

  it.each([
    ['a text where a number is asked for', calls, 1, 'more'],
    ['a number over a formula', money, 3, 5],
    ['a number over today’s figure', calls, 2, 60],
  ])('are not written over where somebody has typed %s', async (_, label, column, value) => {
    const host = await built();
    type(host, (sheet) => {
      const row = rowOf(sheet, label as string);
      delete sheet.formulas[`${row},${column}`];
      sheet.rows[row]![column as number] = value;
    });
    const before = JSON.stringify(host.workbook());
    expect(() => host.run('build', other)).toThrow(/typed into our table on the sheet “KPI Details”/);
    expect(JSON.stringify(host.workbook())).toBe(before);
  });

  it.each([
    ['in place of one of ours', money, 3, '=$B$3*2'],
    ['where a number is asked for', calls, 1, '=20*2'],
    ['beside', money, 9, '=1+1'],
  ])('are not written over where somebody has typed a formula %s', async (_, label, column, formula) => {
    const host = await built();
    type(host, (sheet) => {
      sheet.formulas[`${rowOf(sheet, label as string)},${column}`] = formula;
    });
    const before = JSON.stringify(host.workbook());
    expect(() => host.run('build', other)).toThrow(/typed into our table on the sheet “KPI Details”/);
    expect(JSON.stringify(host.workbook())).toBe(before);
  });

  it('move with their rows, and are found there', async () => {
    const host = await built();
    typeAt(host, calls, 1, 60);
    type(host, (sheet) => moveRows(sheet, 10, 3));
    expect(shownOf(host, money)[3]).toBe(180_000 + 60 * 25 * 150);
    host.run('build', other);
    const fresh = await built(other);
    typeAt(fresh, calls, 1, 60);
    expect(filled(details(host))).toEqual(filled(details(fresh)));
  });

  it('heal where somebody has deleted formulas', async () => {
    const host = await built();
    type(host, (sheet) => {
      const row = rowOf(sheet, money);
      sheet.rows[row]![3] = '';
      delete sheet.formulas[`${row},3`];
      delete sheet.formulas[`${row},4`];
      sheet.rows[row]![4] = '';
    });
    host.run('build', other);
    expect(filled(details(host))).toEqual(filled(details(await built(other))));
  });

  it('heal where somebody has deleted a row that formulas look at', async () => {
    const host = await built();
    type(host, (sheet) => moveRows(sheet, rowOf(details(host), calls), -1));
    expect(shownOf(host, money)[3]).toBe('#REF!');
    host.run('build', other);
    expect(filled(details(host))).toEqual(filled(details(await built(other))));
  });

  it('do not mistake the row of a rep who is called like one of them', async () => {
    const named = (timeZone: string) => madeUpSummary({ reps: [calls, '=1+1', 'Ben'], timeZone });
    const host = await built(named('Europe/Paris'));
    host.run('build', named('Etc/UTC'));
    expect(filled(details(host))).toEqual(filled(details(await built(named('Etc/UTC')))));
  });

  it('go where calls lead to nothing known, and leave no formula behind', async () => {
    const host = await built();
    host.run('build', madeUpSummary({ whatIf: null }));
    expect(host.workbook().sheets.flatMap(({ formulas }) => Object.values(formulas))).toEqual([]);
  });
});
