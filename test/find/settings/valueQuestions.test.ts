import { describe, expect, it } from 'vitest';
import { findTabs } from '../../../src/find/findTabs.ts';
import { valueQuestions } from '../../../src/find/settings/valueQuestions.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { ask, call, cellsOf, deal, lead, meeting, type Row, type Sheets, settingsOf } from '../../kpis/ask.ts';

const end = Date.UTC(2025, 3, 1);
const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row);

const questionsOf = (sheets: Sheets, lines: readonly (readonly Cell[])[] = []) => {
  const settings = settingsOf(lines);
  const given = Object.entries(sheets).map(([sheet, rows]) => ({ sheet, cells: cellsOf(rows) }));
  return valueQuestions(findTabs(given, settings).readings, settings, end);
};

const Calls = [
  ...times(50, call()),
  ...times(30, call({ 'Call outcome': 'Busy', 'Call duration': 0 })),
  ...times(12, call({ 'Call outcome': 'Zorp' })),
  ...times(7, call({ 'Call outcome': 'Quux', 'Call duration': 0 })),
  ...times(3, call({ 'Call outcome': '', 'Call duration': '' })),
];

describe('values that are not understood', () => {
  it('are asked about once, the commonest first, blank among them, with a guess by what stands beside them', () => {
    const [question, ...others] = questionsOf({ Calls });
    expect(others).toEqual([]);
    expect(question).toMatchObject({
      text: { en: 'Calls: 22 of 102 outcomes are not understood. What do they mean?' },
      setting: 'Calls outcome: …',
      assumed: 'unknown',
      values: [
        { text: 'Zorp', setting: 'Calls outcome: Zorp', rows: 12, guess: 'connected' },
        { text: 'Quux', setting: 'Calls outcome: Quux', rows: 7, guess: 'no answer' },
        { text: '', setting: 'Calls outcome: (blank)', rows: 3 },
      ],
    });
    expect(question?.choices[0]).toBe('unknown');
  });

  it.each<[string, Cell[]]>([
    ['words beside the table', ['', '', '', '', 'Next week']],
    ['headings that stand there again', ['Date', 'Rep', 'Client', 'Outcome']],
    ['a sum', ['', 'Total', 12]],
  ])('of %s are none', (_, line) => {
    const rows: Cell[][] = ['Ann', 'Bob', 'Ann', 'Bob'].map((rep, i) => [
      `2025-03-0${i + 1}`,
      rep,
      'Acorn',
      'Connected',
    ]);
    const cells = [['Date', 'Rep', 'Client', 'Outcome'], ...rows, line, ...rows, line];
    const settings = settingsOf([]);
    expect(valueQuestions(findTabs([{ sheet: 'Calls', cells }], settings).readings, settings, end)).toEqual([]);
  });

  it('are none of rows that a template holds beforehand', () => {
    const used = times(20, call({ Client: 'Acorn', Booked: true }));
    const waiting = (differs: Row): Row[] =>
      times(40, call({ 'Call outcome': '', 'Call duration': 0, Client: '', Booked: false, ...differs }));
    expect(questionsOf({ Calls: [...used, ...waiting({ 'Call date': '' })] })).toEqual([]);
    expect(questionsOf({ Calls: [...used, ...waiting({})] })).toEqual([]);
    expect(questionsOf({ Calls: [...used, ...waiting({ Client: 'Birch' })] })).toHaveLength(1);
  });

  it('are not asked about where they are few', () => {
    expect(questionsOf({ Calls: [...times(99, call()), call({ 'Call outcome': 'Zorp' })] })).toEqual([]);
  });

  it('are asked about once only, whatever the answer', () => {
    const answers = [
      ['Calls outcome: Zorp', 'connected'],
      ['Calls outcome: Quux', 'unknown'],
      ['Calls outcome: (blank)', 'no answer'],
    ];
    expect(questionsOf({ Calls }, answers)).toEqual([]);
    expect(ask('CALL_CONNECT_RATIO', { Calls }, { settings: answers })).toMatchObject({
      numerator: 62,
      denominator: 102,
      unknown: 7,
    });
  });

  it('of meetings that are still ahead are none', () => {
    const ahead = meeting({ 'Meeting date': '2025-05-01', 'Meeting outcome': '' });
    const Meetings = [
      ...times(5, meeting()),
      ...times(5, meeting({ 'Meeting outcome': 'No show' })),
      ...times(5, ahead),
    ];
    expect(questionsOf({ Meetings })).toEqual([]);
  });

  it('are ends of the funnel where their deals are past their close day, and losses where a reason stands beside', () => {
    const at = (stage: string, differs: Row = {}) =>
      deal({ 'Deal stage': stage, 'Close date': '2025-02-01', 'Lost reason': '', ...differs });
    const Deals = [
      ...times(10, at('Closed won')),
      ...times(10, at('Fizz')),
      ...times(10, at('Buzz', { 'Lost reason': 'Price' })),
      ...times(10, at('Mulling', { 'Close date': '2025-06-01' })),
      ...times(9, at('Chatting', { 'Close date': '2025-06-01' })),
      at('Chatting'),
    ].map((row, i) => ({ ...row, 'Deal ID': `D${i}` }));
    expect(questionsOf({ Deals })[0]?.values).toMatchObject([
      { text: 'Fizz', guess: 'won' },
      { text: 'Buzz', guess: 'lost' },
      { text: 'Chatting', guess: 'open' },
    ]);
  });

  it('of leads are asked about only where the status alone tells', () => {
    const Leads = [...times(8, lead()), ...times(2, lead({ 'Lead status': 'Phase B' }))].map((row, i) => ({
      ...row,
      'Lead ID': `L${i}`,
    }));
    expect(questionsOf({ Leads })[0]?.setting).toBe('Leads status: …');
    expect(questionsOf({ Leads: Leads.map((row) => ({ ...row, Converted: 'FALSE' })) })).toEqual([]);
  });

  it('that are spelled nearly like a taught one are guessed to mean the same, and count as nothing before', () => {
    const rows = [...times(9, call()), ...times(3, call({ 'Call outcome': 'Rückruff', 'Call duration': '' }))];
    const taught = [['Calls outcome: Rückruf', 'gatekeeper']];
    expect(questionsOf({ Calls: rows }, taught)[0]?.values).toMatchObject([{ text: 'Rückruff', guess: 'gatekeeper' }]);
    expect(questionsOf({ Calls: rows })[0]?.values?.[0]?.guess).not.toBe('gatekeeper');
    const both = [...taught, ['Calls outcome: Rückruft', 'voicemail']];
    expect(questionsOf({ Calls: rows }, both)[0]?.values?.[0]?.guess).not.toBe('gatekeeper');
    expect(ask('CALL_CONNECT_RATIO', { Calls: rows }, { settings: taught }).value).toBeNull();
  });
});
