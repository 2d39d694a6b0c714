import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../src/count/tallyOf.ts';
import { findTabs } from '../../src/find/findTabs.ts';
import { settingNamed } from '../../src/settings/settingKey.ts';
import { receiptsOf } from '../../src/summary/understood/receipts.ts';
import { tabs } from '../../src/tabs/all.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import type { Field, TabName } from '../../src/vocabulary/tab.ts';
import { settingsOf, utc } from '../kpis/ask.ts';

const names = Object.keys(tabs) as TabName[];
const fieldsOf = (tab: TabName): [string, Field][] =>
  Object.entries(tabs[tab].fields as Readonly<Record<string, Field>>).filter(([, { linked }]) => !linked);
const headingOf = ([name, { headings }]: [string, Field]): string => headings.en[0] ?? name;

/** Reads the cells as that very tab, as far as they can be. */
function receipts(tab: TabName, cells: Cell[][]) {
  const settings = settingsOf([[settingNamed({ kind: 'tab', tab }), 'Sheet']]);
  const { readings } = findTabs([{ sheet: 'Sheet', cells }], settings);
  const { tabs: typed, reps } = tallyOf(readings, { settings, zone: utc, locale: 'en_US', asOf: dayOf(2025, 3, 31) });
  return { read: receiptsOf(typed, 'en'), russian: receiptsOf(typed, 'ru'), readings, reps };
}

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.date().map((date) => date as Cell),
  fc.constantFrom<Cell>('', '', 'Total', 'Итого', '2025-01-15', 'Jan 2025', '2025-W03', '31.02.2025', '03/04/2025'),
  fc.constantFrom<Cell>(
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    0,
    '0',
    '-',
    2.5842e16,
    '#REF!',
    '12%',
  ),
  fc.constantFrom<Cell>('Connected', 'Won', 'Completed', 'call', 'Calls', 'Ann', 'Bob', 40, new Date(Number.NaN)),
);

function expectSums(tab: TabName, cells: Cell[][]): void {
  const { read, russian, readings } = receipts(tab, cells);
  for (const { rows, counted, leftOut, problems } of [...read, ...russian]) {
    expect(counted + leftOut).toBe(rows);
    expect(problems.filter((one) => one.leftOut).reduce((sum, one) => sum + one.rows, 0)).toBe(leftOut);
    for (const { rows: some, text } of problems) {
      expect(some).toBeGreaterThan(0);
      expect(text).not.toContain('undefined');
    }
  }
  // Blank rows at the end of a sheet are not rows.
  const [reading] = readings;
  const below = reading ? reading.cells.slice(reading.headingRow + 1) : [];
  while (below.length > 0 && (below[below.length - 1] as Cell[]).every((one) => one === '' || one === undefined))
    below.pop();
  const rows = read.reduce((sum, one) => sum + one.rows, 0);
  if (reading && tab !== 'reps' && tab !== 'targets') expect(rows).toBe(below.length);
}

describe.each(names)('the rows of the tab %s', (tab) => {
  const headings = fieldsOf(tab).map(headingOf);

  it('are counted or left out, whatever stands in them and however long they are', () => {
    const row = fc.array(cell, { maxLength: headings.length + 2 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => expectSums(tab, [headings, ...rows])),
      { numRuns: 60 },
    );
  });

  it('are counted or left out with any choice of headings', () => {
    fc.assert(
      fc.property(fc.subarray(headings), fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), (some, rows) =>
        expectSums(tab, [some, ...rows]),
      ),
      { numRuns: 40 },
    );
  });

  it('may be none, one, or one cell', () => {
    for (const cells of [
      [],
      [[]],
      [headings],
      [headings, []],
      [headings, ['']],
      [[headings[0] as string], ['x']],
      [['x']],
    ])
      expect(() => expectSums(tab, cells)).not.toThrow();
  });

  it('may belong to reps called after properties of objects', () => {
    const reps = ['__proto__', 'constructor', 'hasOwnProperty', 'valueOf'];
    const own = fieldsOf(tab).findIndex(([name]) => name === 'rep' || name === 'name');
    const rows = reps.map((name) => headings.map((_, i): Cell => (i === own ? name : '2025-01-15')));
    expect(() => expectSums(tab, [headings, ...rows])).not.toThrow();
    if (own >= 0) expect(receipts(tab, [headings, ...rows]).reps.names.length).toBeGreaterThan(0);
  });
});

it('the rows of a wide tally are counted or left out, whatever stands in them', () => {
  const row = fc.array(cell, { minLength: 5, maxLength: 6 });
  const top: Cell[][] = [
    ['', 'Ann', '', '__proto__', ''],
    ['Date', 'Calls', 'Connected', 'Calls', 'Connected'],
    ['2025-01-06', 40, 4, 30, 6],
    ['2025-01-07', 40, 4, 30, 6],
    ['2025-01-08', 40, 4, 30, 6],
  ];
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), (rows) => expectSums('dailyActivity', [...top, ...rows])),
    { numRuns: 200 },
  );
  expect(receipts('dailyActivity', top).reps.names).toEqual(['', 'Ann', '__proto__']);
});
