import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleAddOn } from '../../.ci/bundle.ts';
import type { FormulaRequest, Insertion } from '../../src/sheets/insertFormula.ts';
import { createHost, type Host } from '../../workbench/host/host.ts';
import { bookOf, callRows, sheetNamed } from './startHost.ts';

let code: string;
beforeAll(async () => {
  code = await bundleAddOn();
});

const formula = '=CALL_CONNECT_RATIO(Calls!A:D, A2)';

describe('a formula put into the selected cell', () => {
  let host: Host;
  beforeEach(() => {
    const workbook = bookOf({ Calls: callRows(3), Tracker: [['Rep', 'Ratio'], ['Ana']] });
    host = createHost({ code, manifest: {}, workbook, now: '2023-12-20T10:00:00Z' });
    host.select('Tracker', { row: 1, column: 1, rows: 1, columns: 1 });
  });

  const insert = (changes: Partial<FormulaRequest> = {}) =>
    host.run('insertFormula', {
      formula,
      ranges: [{ sheet: 'Calls', columns: 4 }],
      format: '0.0%',
      replace: false,
      ...changes,
    }) as Insertion;
  const tracker = () => sheetNamed(host, 'Tracker');

  it('stands there, formatted as the KPI is read', () => {
    expect(insert()).toEqual({ cell: 'Tracker!B2', isInserted: true, content: '' });
    expect(tracker().formulas).toEqual({ '1,1': formula });
    expect(tracker().cellStyles['1,1']).toMatchObject({ numberFormat: '0.0%' });
    expect(tracker().rows[0]).toEqual(['Rep', 'Ratio']);
  });

  it.each([
    [29, false],
    [30, true],
  ])('beside %i cells that use our functions is one of many: %s', (others, isOneOfMany) => {
    const book = host.workbook();
    const { formulas } = book.sheets.find(({ name }) => name === 'Tracker')!;
    for (let row = 0; row < others; row += 1) formulas[`${row + 5},3`] = `=1+CALLS_MADE(Calls!A:D, A${row})`;
    host.setWorkbook(book);
    host.select('Tracker', { row: 1, column: 1, rows: 1, columns: 1 });
    expect(insert().isOneOfMany ?? false).toBe(isOneOfMany);
  });

  it('leaves a format that people have chosen', () => {
    const book = host.workbook();
    book.sheets.find(({ name }) => name === 'Tracker')!.cellStyles['1,1'] = { numberFormat: '0.00' };
    host.setWorkbook(book);
    host.select('Tracker', { row: 1, column: 1, rows: 1, columns: 1 });
    insert();
    expect(tracker().cellStyles['1,1']).toMatchObject({ numberFormat: '0.00' });
  });

  it('never writes over a filled cell unless it was agreed', () => {
    host.select('Tracker', { row: 1, column: 0, rows: 1, columns: 1 });
    expect(insert()).toEqual({ cell: 'Tracker!A2', isInserted: false, content: 'Ana' });
    expect(tracker().formulas).toEqual({});
    expect(tracker().rows[1]?.[0]).toBe('Ana');
    expect(insert({ replace: true })).toMatchObject({ isInserted: true });
    expect(tracker().formulas).toEqual({ '1,0': formula });
  });

  it('says which other formula stands there, and takes its own for what was meant', () => {
    insert();
    expect(insert()).toMatchObject({ isInserted: true });
    expect(insert({ formula: '=WIN_RATE(Calls!A:D)' })).toMatchObject({ isInserted: false, content: formula });
  });

  it('does not stand inside the range that it reads', () => {
    host.select('Calls', { row: 1, column: 3, rows: 1, columns: 1 });
    expect(() => insert({ replace: true })).toThrow('Calls!D2 lies inside the range');
    host.select('Calls', { row: 1, column: 4, rows: 1, columns: 1 });
    expect(insert()).toMatchObject({ cell: 'Calls!E2', isInserted: true });
  });

  it('does not stand on a sheet that the add-on rewrites', () => {
    host.run('buildSummary', {});
    for (const name of ['KPI Summary', 'KPI Details', 'KPI Settings']) {
      host.select(name, { row: 5, column: 20, rows: 1, columns: 1 });
      expect(() => insert()).toThrow('This sheet is rewritten by the add-on.');
    }
  });

  it.each(['=IMPORTXML("http://x"; "//a")', 'text', '=SUM(A1; CALL_CONNECT_RATIO(A1))'])(
    'is refused when it is none of ours: %s',
    (other) => {
      expect(() => insert({ formula: other })).toThrow('This is no formula of this add-on.');
      expect(tracker().formulas).toEqual({});
    },
  );
});
