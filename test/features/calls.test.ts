import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../workbench/workbook.ts';
import { dayIn, outputOf, times } from './output.ts';

const asOf = '2026-11-20';
const headings = ['Call ID', 'Call date', 'Rep', 'Lead ID', 'Call outcome', 'Talk time'];
const dealHeadings = ['Deal ID', 'Lead ID', 'Deal owner', 'Deal stage', 'Amount', 'Created date', 'Close date'];

/** Ann calls L1 twice and L2 once, Bob calls L3 four times and L4 once; one call of each gets through. */
const calls = [
  headings,
  ['C1', '2026-08-03 09:00', 'Ann', 'L1', 'No answer', '0:00'],
  ['C2', '2026-08-04 09:00', 'Ann', 'L1', 'Connected', '4:00'],
  ['C3', '2026-08-05 09:00', 'Ann', 'L2', 'Left voicemail', '0:20'],
  ['C4', '2026-08-03 10:00', 'Bob', 'L3', 'No answer', '0:00'],
  ['C5', '2026-08-04 10:00', 'Bob', 'L3', 'Busy', '0:00'],
  ['C6', '2026-08-05 10:00', 'Bob', 'L3', 'No answer', '0:00'],
  ['C7', '2026-08-06 10:00', 'Bob', 'L3', 'Connected', '1:00'],
  ['C8', '2026-08-07 10:00', 'Bob', 'L4', 'Wrong number', '0:10'],
];
const leads = [
  ['Lead ID', 'Created date', 'Rep', 'Lead status'],
  ...['L1', 'L2', 'L3', 'L4'].map((id) => [id, '2026-08-02', id < 'L3' ? 'Ann' : 'Bob', 'Working']),
];
/** L1 became a deal that is won; the other won deal was never called. */
const deals = [
  dealHeadings,
  ['D1', 'L1', 'Ann', 'Closed won', 1000, '2026-08-10', '2026-09-01'],
  ['D2', '', 'Bob', 'Closed won', 500, '2026-08-10', '2026-09-10'],
];

describe('calls', () => {
  const output = (settings: CellValue[][] = []) =>
    outputOf({ Calls: calls, Leads: leads, Deals: deals }, asOf, settings);

  it('connect in so many of the dials', () => {
    const { everywhere } = output();
    expect(everywhere('CALL_CONNECT_RATIO')).toBe(2 / 8);
    expect(everywhere('CALL_CONNECT_RATIO', { rep: 'Ann' })).toBe(1 / 3);
    expect(everywhere('CALL_CONNECT_RATIO', { rep: 'Bob' })).toBe(1 / 5);
  });

  it('connect by what the team calls a connected call', () => {
    const { everywhere } = output([
      ['Setting', 'Value'],
      ['Calls outcome: Left voicemail', 'connected'],
    ]);
    expect(everywhere('CALL_CONNECT_RATIO')).toBe(3 / 8);
  });

  it('bring so many deals per call', () => {
    expect(output().everywhere('CALL_DEAL_RATIO')).toBe(2 / 8);
  });

  it('bring so many won leads of those called first in the period', () => {
    const { everywhere } = output();
    expect(everywhere('CALLED_LEAD_WIN_RATIO')).toBe(1 / 4);
    expect(everywhere('CALLED_LEAD_WIN_RATIO', { period: '2026 Q3' })).toBe(1 / 4);
    expect(everywhere('CALLED_LEAD_WIN_RATIO', { rep: 'Bob' })).toBe(0);
  });

  it('that stand twice are listed with both rows, and count once where the setting says so', () => {
    const twice = [...calls, ['', '2026-08-03 10:00', 'Bob', 'L3', 'No answer', '0:00']];
    const withoutIds = twice.map(([, ...cells]) => cells);
    const mode = (way: string): CellValue[][] => [
      ['Setting', 'Value'],
      ['Duplicate calls', way],
    ];
    const counted = outputOf({ Calls: withoutIds }, asOf, mode('count'));
    const leftOut = outputOf({ Calls: withoutIds }, asOf, mode('leave out'));
    expect(counted.everywhere('CALLS_MADE')).toBe(9);
    expect(leftOut.everywhere('CALLS_MADE')).toBe(8);
    for (const { summary } of [counted, leftOut]) {
      const [copies] = summary.tabs.flatMap(({ problems }) => problems);
      expect(copies?.text).toContain('(row 10 like row 5)');
    }
    for (const { host } of [counted, leftOut]) {
      const details = host.workbook().sheets.find(({ name }) => name === 'KPI Details')?.rows ?? [];
      const at = details.findIndex(([first]) => String(first).trim() === 'Calls logged again');
      host.select('KPI Details', { row: at, column: 1, rows: 1, columns: 1 });
      host.run('listRowsBehind');
      const listed = host.workbook().sheets.find(({ name }) => name === 'Rows behind')?.rows ?? [];
      const top = listed.findIndex((cells) => cells.includes('Lead ID'));
      const row = listed[top]?.indexOf('Row') ?? -1;
      const rows = listed.slice(top + 1).flatMap((cells) => (typeof cells[row] === 'number' ? [cells[row]] : []));
      expect(rows.sort()).toEqual([10, 5]);
    }
    const list = leftOut.texts('KPI Details').find((text) => text.includes('looks like a copy'));
    expect(list).toContain('(row 10 like row 5)');
  });
});

describe('what the target takes', () => {
  /** A won deal of $1,000 for each ten calls, of which four connect, on every working day. */
  const rows = times(300, (index) => [
    `C${index}`,
    dayIn(['2026-08', '2026-09', '2026-10'][index % 3] as string, index),
    'Ann',
    '',
    index % 10 < 4 ? 'Connected' : 'No answer',
    index % 10 < 4 ? '3:00' : '0:00',
  ]);
  const won = times(30, (index) => {
    const day = dayIn(['2026-08', '2026-09', '2026-10'][index % 3] as string, index);
    return [`D${index}`, '', 'Ann', 'Closed won', 1000, day, day];
  });
  const targets = [
    ['Period', 'Rep', 'Metric', 'Target'],
    ['2026 Q4', '', 'Won amount', 40_000],
  ];

  it('is said in calls a working day, of what is missing at the rates of today', () => {
    const { summary, texts } = outputOf(
      { Calls: [headings, ...rows], Deals: [dealHeadings, ...won], Targets: targets },
      asOf,
    );
    const target = summary.targets.find(({ rep, period }) => rep === null && period === '2026 Q4');
    // 10 deals of October are won; 30 are missing, 300 calls on the 29 working days from 23 November on.
    expect(target?.actual).toBe(10_000);
    expect(target?.calls?.needed).toBeCloseTo(300 / 29);
    // The hundred calls of October, on its twenty working days up to the last that the tab holds.
    expect(target?.calls?.now).toBeCloseTo(100 / 20);
    expect(texts('KPI Details').join('\n')).toContain('about 11 calls a day (now 5)');
  });
});
