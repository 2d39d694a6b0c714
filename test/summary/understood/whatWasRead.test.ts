import { describe, expect, it } from 'vitest';
import { receiptsOf } from '../../../src/summary/understood/receipts.ts';
import { call, count, deal, meetings, type Sheets } from '../../kpis/ask.ts';

const lineOf = (sheets: Sheets, language: 'en' | 'ru' = 'en') =>
  receiptsOf(count(sheets).counted.tabs, language).map(({ line }) => line)[0];

describe('what was read of a sheet, in one line', () => {
  const Calls = [
    ...Array.from({ length: 40 }, () => call()),
    ...Array.from({ length: 80 }, (_, i) =>
      call({ Rep: `R${i % 5}`, 'Call outcome': 'Busy', 'Call date': '2025-03-28' }),
    ),
    call({ 'Call date': 'soon' }),
  ];

  it('names rows, people, days and what decides the first share', () => {
    expect(lineOf({ Calls })).toBe('120 calls of 6 reps, 15 Jan 2025 – 28 Mar 2025, 40 connected; 1 row left out');
    expect(lineOf({ Calls }, 'ru')).toBe(
      '120 звонков у 6 сотрудников, 15 января 2025 г. – 28 марта 2025 г., дозвонов: 40; не учтена 1 строка',
    );
  });

  it('says that none is connected, and how many are not understood', () => {
    expect(lineOf({ Calls: Calls.map((row) => ({ ...row, 'Call outcome': 'Zorp' })) })).toContain(
      '0 connected, 120 not understood',
    );
  });

  it('names the results of meetings and deals', () => {
    expect(lineOf({ Meetings: meetings('Completed', 'No show', 'hm') })).toContain(
      '1 held, 1 no-shows, 1 not understood',
    );
    const Deals = ['Closed won', 'Closed lost'].map((stage, i) =>
      deal({ 'Deal ID': `D${i}`, 'Deal stage': stage, 'Close date': '2025-02-01' }),
    );
    expect(lineOf({ Deals })).toContain('2 deals of 1 rep');
  });
});
