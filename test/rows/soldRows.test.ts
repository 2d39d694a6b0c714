import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { problemText } from '../../src/words/problems.ts';
import { ask, call, count, deal, meeting, type Row, type Sheets } from '../kpis/ask.ts';

const outcomes = ['Connected', 'No answer', 'Connected', 'Left voicemail', 'Connected', 'No answer'];

/** A log of calls with a box beside each. */
const calls = (heading: string, ...said: Cell[]): Row[] =>
  said.map((text, i) => {
    const own = { 'Call date': `2025-01-${10 + i}`, Rep: i % 2 === 0 ? 'Ada' : 'Bob', Client: `C${i}` };
    return { ...own, 'Call outcome': outcomes[i % outcomes.length] as string, [heading]: text };
  });
const won = (sheets: Sheets, rep = '', period = '') => ask('DEALS_WON', sheets, { rep, period }).value;
const tabsOf = (sheets: Sheets) => count(sheets).counted.tabs.map(({ tab }) => tab);
const notesOf = (sheets: Sheets) =>
  count(sheets)
    .counted.tabs.flatMap(({ notes }) => notes)
    .filter(({ reason }) => reason === 'sold on the row');

describe('a box beside a call for the sale that came of it', () => {
  for (const heading of ['Closed won', 'Deal won?', 'Sale made', 'Won', 'Продажа'])
    it(`is a deal won on the day of the call: ${heading}`, () => {
      const Calls = calls(heading, true, false, true, false, false, false);
      expect(tabsOf({ Calls })).toEqual(['calls']);
      expect(won({ Calls })).toBe(2);
      expect(won({ Calls }, 'Ada')).toBe(2);
      expect(won({ Calls }, 'Bob')).toBe(0);
      expect(won({ Calls }, '', '2025-01-12')).toBe(1);
      expect(ask('CALL_DEAL_RATIO', { Calls })).toMatchObject({ numerator: 2, denominator: 6 });
      expect(notesOf({ Calls })).toMatchObject([{ rows: 2, row: 2, field: 'sold' }]);
    });

  it('leaves the log one of calls, whatever the sheet is called and however much each was worth', () => {
    const Log = calls('Closed won', true, false, true, false, false, false).map((row, i) => ({
      ...row,
      Amount: i === 0 ? 500 : i === 2 ? 250 : '',
    }));
    expect(tabsOf({ Log })).toEqual(['calls']);
    expect(ask('WON_AMOUNT', { Log }).value).toBe(750);
    expect(ask('DEALS_CREATED', { Log }).value).toBeNull();
    expect(ask('WIN_RATE', { Log }).value).toBeNull();
    expect(ask('CALL_CONNECT_RATIO', { Log })).toMatchObject({ numerator: 3, denominator: 6 });
  });

  it('is none beside a list of deals', () => {
    const Calls = calls('Closed won', true, false, true, false, false, false);
    const Deals = [deal({ 'Deal stage': 'Closed won', 'Close date': '2025-01-20' })];
    expect(won({ Calls, Deals })).toBe(1);
    expect(notesOf({ Calls, Deals })).toEqual([]);
  });

  it('answers nothing where somebody wrote what may be a sale, and says so', () => {
    const Calls = calls('Closed won', 'Yes', 'No', 'verbally', 'No', 'No', 'No');
    expect(won({ Calls })).toBeNull();
    const notes = count({ Calls }).counted.tabs.flatMap((tab) => tab.notes);
    expect(notes).toContainEqual(expect.objectContaining({ reason: 'not understood', sample: 'verbally' }));
  });

  it('says nothing under a word that may mean that the call is over, unless it had an amount', () => {
    const Calls = calls('Closed?', 'Yes', 'No', 'Yes', 'No', 'No', 'No');
    expect(won({ Calls })).toBeNull();
    expect(won({ Calls: Calls.map((row) => ({ ...row, 'Deal value': '' })) })).toBe(2);
  });
});

describe('an outcome that says that something was sold', () => {
  it('is a deal won, and not where it was not', () => {
    const said = ['Sale', 'Sold', 'Sale made', 'No sale', 'No answer', 'Connected'];
    const Calls = said.map((text, i) => call({ 'Call date': `2025-01-1${i}`, 'Call outcome': text, Client: `C${i}` }));
    const settings = [['Calls outcome: No sale', 'connected']];
    expect(ask('DEALS_WON', { Calls }, { settings }).value).toBe(3);
  });

  it('has bounds where an outcome is not understood', () => {
    const told = Array.from({ length: 40 }, (_, i) => (i % 4 === 0 ? 'Sold' : 'No answer'));
    const log = (...more: string[]): Sheets => ({
      Calls: [...told, ...more].map((text, i) => call({ 'Call outcome': text, Client: `C${i}` })),
    });
    expect(ask('DEALS_WON', log('zzz'))).toMatchObject({ value: 10, low: 10, high: 11 });
    expect(ask('DEALS_WON', log('zzz', 'zzz', 'zzz'))).toMatchObject({ value: null, low: 10, high: 13 });
  });
});

describe('a box beside a meeting for the sale that came of it', () => {
  const Demos = [true, false, true, false].map(
    (is, i): Row => ({
      ...meeting({
        'Meeting ID': `M${i}`,
        Company: `C${i}`,
        Rep: i < 2 ? 'Ada' : 'Bob',
        'Meeting date': `2025-01-2${i}`,
      }),
      'Closed won': is,
      'Deal value': is ? 100 : '',
    }),
  );

  it('is a deal won on the day of the meeting', () => {
    expect(tabsOf({ Demos })).toEqual(['meetings']);
    expect(won({ Demos })).toBe(2);
    expect(won({ Demos }, 'Bob')).toBe(1);
    expect(won({ Demos }, '', '2025-01-22')).toBe(1);
    expect(ask('WON_AMOUNT', { Demos }).value).toBe(200);
    expect(ask('APPOINTMENTS_HELD', { Demos }).value).toBe(4);
  });

  it('is won by who closed it, where a column names them beside who set it', () => {
    const rows = Demos.map(({ Rep, ...row }, i) => ({
      ...row,
      'Set by': Rep as string,
      Closer: i === 0 ? 'Cleo' : 'Dan',
    }));
    expect(won({ Demos: rows }, 'Cleo')).toBe(1);
    expect(won({ Demos: rows }, 'Ada')).toBe(0);
    expect(ask('APPOINTMENTS_SET', { Demos: rows }, { rep: 'Ada' }).value).toBe(2);
  });

  it('says nothing beside calls that tell of sales too: they may be the same', () => {
    const Calls = calls('Closed won', true, false, true, false, false, false);
    expect(won({ Demos, Calls })).toBeNull();
  });
});

it('is told in both languages', () => {
  const facts = { rows: 3, row: 2, sheet: 'Calls', heading: 'Closed won', letter: 'C', sample: '' };
  expect(problemText('sold on the row', facts, 'en')).toBe(
    '3 rows ended in a sale by “Closed won” (first in C2): counted as deals won on that day, since nothing else in the spreadsheet counts those.',
  );
  expect(problemText('sold on the row', facts, 'ru')).toBe(
    '3 строки с продажей по столбцу «Closed won» (первая: C2): считаются выигранными сделками этого дня: больше ничто в таблице их не считает.',
  );
});
