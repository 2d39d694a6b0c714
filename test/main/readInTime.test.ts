import { expect, it } from 'vitest';
import type { SheetPart } from '../../src/find/parts/sheetPart.ts';
import { mostCellsRead, readInTime } from '../../src/main/readInTime.ts';

const rows = mostCellsRead / 10;
const part = (sheet: string, seen: SheetPart['seen'] = 'head'): SheetPart => ({
  ...{ sheet, cells: [], rows, columns: 20, seen },
});
const isRead = (sheets: readonly SheetPart[]): SheetPart[] => [...sheets];
const first = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

it('lets a formula read as many cells as it can in its time, and no more', () => {
  const sheets = [part('Calls')];
  expect(readInTime('en', isRead)(sheets, new Map([['Calls', { columns: first(10) }]]))).toEqual(sheets);
  expect(() => readInTime('en', isRead)(sheets, new Map([['Calls', { columns: first(11) }]]))).toThrow(
    '1,320,000 cells',
  );
});

it('counts all sheets, and names them', () => {
  const sheets = [part('Calls'), part('Leads'), part('Deals')];
  const wanted = new Map([
    ['Calls', { columns: first(6) }],
    ['Deals', { columns: first(5) }],
  ]);
  expect(() => readInTime('en', isRead)(sheets, wanted)).toThrow(/^Calls, Deals: .*1,320,000 cells/);
});

it('counts what was read before, and no column twice', () => {
  const read = readInTime('en', isRead);
  read([part('Calls')], new Map([['Calls', { columns: first(6) }]]));
  read([part('Calls', first(6))], new Map([['Calls', { columns: first(10) }]]));
  const more = new Map([['Calls', { rows: [{ from: 200, count: 1 }] }]]);
  expect(() => read([part('Calls', first(10))], more)).toThrow('1,200,020 cells');
});

it('takes a whole sheet with all of its columns', () => {
  expect(() => readInTime('en', isRead)([part('Calls')], new Map([['Calls', 'everything' as const]]))).toThrow(
    '2,400,000 cells',
  );
});
