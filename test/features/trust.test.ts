import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../workbench/workbook.ts';
import { dayIn, outputOf, times } from './output.ts';

const asOf = '2026-11-20';
const headings = ['Call ID', 'Call date', 'Rep', 'Call outcome', 'Talk time'];
const call = (id: string, rep: string, outcome: string, talk = '0:00', day = '2026-10-05'): CellValue[] => [
  id,
  day,
  rep,
  outcome,
  talk,
];

describe('a tracker of one’s own', () => {
  const tracker: CellValue[][] = [
    ['Team tracker, October'],
    [],
    ['Day', 'Rep', 'Dials', 'Connects', 'Demos booked'],
    ['2026-10-05', 'Ann', 40, 10, 2],
    ['2026-10-05', 'Bob', 20, 5, 1],
    ['2026-10-06', 'Ann', 30, 6, 1],
    ['Total', '', 90, 21, 4],
  ];

  it('is counted as it is, its totals left out', () => {
    const { everywhere } = outputOf({ Tracker: tracker }, asOf);
    expect(everywhere('CALLS_MADE')).toBe(90);
    expect(everywhere('CALL_CONNECT_RATIO')).toBe(21 / 90);
    expect(everywhere('APPOINTMENTS_SET', { rep: 'Ann' })).toBe(3);
  });

  it('may be the table of a database, where each thing that was done has a type and a time', () => {
    const table: CellValue[][] = [
      ['activity_id', 'lead_id', 'activity_at', 'activity_type', 'rep_id'],
      ['A1', 'L1', '2026-10-05 09:00:00', 'meeting', 'R1'],
      ['A2', 'L1', '2026-10-06 09:00:00', 'email', 'R1'],
      ['A3', 'L2', '2026-10-06 10:00:00', 'email', 'R2'],
      ['A4', 'L2', '2026-10-07 10:00:00', 'note', 'R2'],
    ];
    const { everywhere } = outputOf({ sales_activities: table }, asOf);
    expect(everywhere('APPOINTMENTS_SET')).toBe(1);
    expect(everywhere('EMAILS_SENT')).toBe(2);
  });

  it('may be in Russian', () => {
    const russian: CellValue[][] = [
      ['Дата', 'Менеджер', 'Звонки', 'Дозвоны', 'Назначено встреч'],
      ['05.10.2026', 'Анна', 40, 10, 2],
      ['05.10.2026', 'Борис', 20, 5, 1],
    ];
    const { everywhere } = outputOf({ Учёт: russian }, asOf);
    expect(everywhere('CALLS_MADE')).toBe(60);
    expect(everywhere('CALL_CONNECT_RATIO')).toBe(15 / 60);
    expect(everywhere('APPOINTMENTS_SET', { rep: 'Борис' })).toBe(1);
  });
});

describe('what stands behind a number', () => {
  const calls = [
    headings,
    call('C1', 'Ann', 'Connected', '3:00'),
    call('C2', 'Ann', 'No answer'),
    call('C3', 'Bob', 'Connected', '1:00'),
    ['C4', 'soon', 'Bob', 'No answer', '0:00'],
    call('C5', 'Bob', 'No answer', '0:00', '2026-12-24'),
  ];

  it('is its receipt, with the rows that are in no number and why', () => {
    const { summary, row, texts } = outputOf({ Calls: calls }, asOf);
    const receipt = summary.kpis.find(({ name, rep, period }) => name === 'CALL_CONNECT_RATIO' && !rep && !period);
    expect(receipt).toMatchObject({ value: 2 / 3, numerator: 2, denominator: 3 });
    expect(summary.tabs[0]).toMatchObject({ rows: 5, counted: 3, leftOut: 2 });
    expect(row('KPI Details', 'Calls').slice(1, 4)).toEqual([5, 3, 2]);
    expect(summary.dataThrough).toBe('2026-10-05');
    const said = texts('KPI Details').join('\n');
    expect(said).toContain('B6');
    expect(said).toContain('dated after the day of the report');
  });

  it('is what it counts, in words, of what is measured', () => {
    const { texts } = outputOf({ Calls: calls }, asOf);
    const said = texts('KPI Details').map((text) => text.trim());
    expect(said).toContain('Share of the calls made that the person called answered.');
    expect(said).not.toContain('Appointments due in the period that were held.');
  });

  it('are the rows that it was counted from', () => {
    const { host } = outputOf({ Calls: calls }, asOf);
    const rows = host.workbook().sheets.find(({ name }) => name === 'KPI Details')?.rows ?? [];
    const at = rows.findIndex(([first]) => first === 'Ann');
    host.select('KPI Details', { row: at, column: 1, rows: 1, columns: 1 });
    host.run('listRowsBehind');
    const list = host.workbook().sheets.find(({ name }) => name === 'Rows behind');
    const ids = list?.rows.flat().filter((cell) => /^C\d$/.test(String(cell)));
    expect(ids).toEqual(['C1', 'C2']);
  });

  it('is never a value that nobody understood: it is asked about, and the share is blank or in bounds', () => {
    const odd = [...calls, ...times(6, (index) => call(`X${index}`, 'Ann', 'Zorp'))];
    const { summary, formula } = outputOf({ Calls: odd }, asOf);
    const told = summary.kpis.find(({ name, rep, period }) => name === 'CALL_CONNECT_RATIO' && !rep && !period);
    expect(told?.value).toBeNull();
    expect(formula('CALL_CONNECT_RATIO')).toMatchObject({
      error: expect.stringContaining('6 of 9 are not understood'),
    });
    expect(JSON.stringify(summary.questions)).toContain('Zorp');
    const answered = outputOf({ Calls: odd }, asOf, [
      ['Setting', 'Value'],
      ['Calls outcome: Zorp', 'no answer'],
    ]);
    expect(answered.everywhere('CALL_CONNECT_RATIO')).toBe(2 / 9);
  });

  it('is said to be too little where it is, with how much is missing', () => {
    const { summary, texts } = outputOf({ Calls: calls }, asOf);
    expect(summary.coaching).toEqual([]);
    expect(summary.scarce?.map(({ rep }) => rep)).toEqual(['Ann', 'Bob']);
    expect(texts('KPI Details')).toContainEqual(
      expect.stringMatching(/^Ann: too few calls to judge \(2\), about 28 more/),
    );
  });
});

describe('the data', () => {
  it('have gaps by rep, each with its count', () => {
    const gaps = [
      headings,
      ...times(20, (index) => call(`A${index}`, 'Ann', index < 5 ? '' : 'No answer')),
      ...times(20, (index) => call(`B${index}`, 'Bob', 'Connected', '2:00')),
    ];
    const { summary, texts } = outputOf({ Calls: gaps }, asOf);
    expect(JSON.stringify(summary.missingData)).toContain('Ann');
    expect(texts('KPI Details').join('\n')).toMatch(/Calls without an outcome|calls without an outcome/);
  });

  it('of an export pasted below an older one count once, the newer record of each id', () => {
    const pasted = [
      [...headings, 'Last modified'],
      [...call('C1', 'Ann', 'Connected', '3:00'), '2026-10-07'],
      [...call('C2', 'Ann', 'No answer'), '2026-10-06'],
      [...call('C1', 'Ann', 'No answer'), '2026-10-06'],
      [...call('C2', 'Ann', 'Connected', '2:00'), '2026-10-08'],
    ];
    const { everywhere, summary } = outputOf({ Calls: pasted }, asOf);
    expect(everywhere('CALLS_MADE')).toBe(2);
    expect(everywhere('CALLS_CONNECTED')).toBe(2);
    expect(summary.tabs[0]).toMatchObject({ rows: 4, counted: 2, leftOut: 2 });
  });

  it('that end early are said to, and nothing is compared with days that they do not hold', () => {
    const headed = ['Deal ID', 'Deal owner', 'Deal stage', 'Amount', 'Created date', 'Close date'];
    const won = (day: string, index: number): CellValue[] => [`${day}-${index}`, 'Ann', 'Closed won', 100, day, day];
    // One deal on each of the first 28 days of July and August, and of the first ten of October.
    const rows = [
      ...times(28, (index) => won(dayIn('2026-07', index), index)),
      ...times(28, (index) => won(dayIn('2026-08', index), index)),
      ...times(10, (index) => won(dayIn('2026-10', index), index)),
    ];
    const { everywhere, summary, texts } = outputOf({ Deals: [headed, ...rows] }, asOf);
    expect(everywhere('QUARTERLY_GROWTH', { period: '2026 Q4' })).toBe(0);
    expect(summary.staleData?.join()).toContain('10 Oct 2026');
    expect(texts('KPI Summary')[0]).toContain('10 Oct 2026');
    // Nor when the quarter is long over.
    const later = outputOf({ Deals: [headed, ...rows] }, '2027-03-01');
    expect(later.everywhere('QUARTERLY_GROWTH', { period: '2026 Q4' })).toBe(0);
    expect(later.summary.growth.find(({ rep, period }) => rep === null && period === '2026 Q4')).toMatchObject({
      growth: 0,
      toDate: true,
    });
    const amount = later.summary.headline.find(({ name }) => name === 'WON_AMOUNT');
    expect(amount).toMatchObject({ period: '2026 Q4', toDate: true, value: 1000, previous: 1000, change: 0 });
    expect(later.texts('KPI Details').join('\n')).not.toMatch(/less than in the quarter before/);
    // Without a period it is told of the last quarter that is known to its end.
    expect(later.formula('QUARTERLY_GROWTH')).toBe(later.everywhere('QUARTERLY_GROWTH', { period: '2026 Q3' }) ?? '');
  });

  it('of one tab that end within a quarter are compared up to there, and what goes on is compared whole', () => {
    const headed = ['Deal ID', 'Deal owner', 'Deal stage', 'Amount', 'Created date', 'Close date'];
    const won = (day: string, index: number): CellValue[] => [`${day}-${index}`, 'Ann', 'Closed won', 100, day, day];
    const deals = [
      ...times(28, (index) => won(dayIn('2026-04', index), index)),
      ...times(28, (index) => won(dayIn('2026-05', index), index)),
      ...times(28, (index) => won(dayIn('2026-07', index), index)),
    ];
    const logged = ['2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09'].flatMap((month) =>
      times(28, (index) => call(`${month}-${index}`, 'Ann', 'Connected', '2:00', dayIn(month, index))),
    );
    const { everywhere, summary } = outputOf({ Deals: [headed, ...deals], Calls: [headings, ...logged] }, '2026-12-01');
    // 28 deals by 28 July against the 28 by 28 April, though the quarter before had 56; the calls go to the end.
    expect(everywhere('QUARTERLY_GROWTH', { period: '2026 Q3' })).toBe(0);
    const told = (name: string) => summary.headline.find((one) => one.name === name);
    expect(told('DEALS_WON')).toMatchObject({ toDate: false, through: '2026-07-28', value: 28, previous: 28 });
    expect(told('CALLS_MADE')).toMatchObject({ toDate: false, value: 84, previous: 84 });
    expect(told('CALLS_MADE')).not.toHaveProperty('through');
    const quarter = summary.growth.find(({ rep, period }) => rep === null && period === '2026 Q3');
    expect(quarter).toMatchObject({
      growth: 0,
      callsMadeGrowth: 0,
      toDate: false,
      through: { wonAmount: '2026-07-28' },
    });
    expect(summary.sentences.join()).toContain('Q3 2026 to date');
  });
});

describe('leads that are still young', () => {
  it('are said to be, and carry no verdict', () => {
    const headed = ['Lead ID', 'Created date', 'Rep', 'Lead status', 'Converted date'];
    const leads = (month: string, converted: number) =>
      times(20, (index) => {
        const isConverted = index < converted;
        const day = dayIn(month, index % 10);
        return [`${month}-${index}`, day, 'Ann', isConverted ? 'Converted' : 'Working', isConverted ? day : ''];
      });
    const { summary, row } = outputOf({ Leads: [headed, ...leads('2026-07', 10), ...leads('2026-10', 2)] }, asOf);
    const told = summary.headline.find(({ name }) => name === 'LEAD_OPPORTUNITY_RATIO');
    expect(told?.verdict).toBe('too young');
    expect(row('KPI Summary', 'Lead-to-opportunity ratio').join()).toContain('too young to say');
  });
});

describe('both definitions', () => {
  it('stand side by side: per call and per person called', () => {
    const headed = ['Call ID', 'Call date', 'Rep', 'Lead ID', 'Call outcome', 'Talk time'];
    const rows = [
      headed,
      ['C1', '2026-10-05 09:00', 'Ann', 'L1', 'No answer', '0:00'],
      ['C2', '2026-10-06 09:00', 'Ann', 'L1', 'No answer', '0:00'],
      ['C3', '2026-10-07 09:00', 'Ann', 'L1', 'Connected', '3:00'],
      ['C4', '2026-10-05 10:00', 'Ann', 'L2', 'No answer', '0:00'],
    ];
    const { row } = outputOf({ Calls: rows }, asOf);
    expect(row('KPI Details', 'Per call').slice(1, 4)).toEqual([1 / 4, 1, 4]);
    expect(row('KPI Details', 'Per person called').slice(1, 4)).toEqual([1 / 2, 1, 2]);
  });
});
