import { describe, expect, it } from 'vitest';
import { isBoundsNote, unknownBounds } from '../../../src/words/notes.ts';
import { ask, call, deal, lead, type Row } from '../../kpis/ask.ts';

const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row);
const undated = call({ 'Call date': 'tbd' });
const busy = call({ 'Call outcome': 'Busy' });
const spring = { 'Call date': '2024-05-15' };
const inQuarter = { period: '2025 Q1' };

describe('rows without a day', () => {
  it('go unsaid in a period up to two percent of all', () => {
    const Calls = [...times(99, call()), undated];
    const receipt = ask('CALLS_MADE', { Calls }, inQuarter);
    expect([receipt.value, receipt.low]).toEqual([99, undefined]);
  });

  it('leave the number of a period with its bounds up to ten percent of all', () => {
    const Calls = [...times(80, call(spring)), ...times(12, call()), ...times(6, undated)];
    expect(ask('CALLS_MADE', { Calls }, inQuarter)).toMatchObject({
      value: 12,
      low: 12,
      high: 18,
      note: 'Between 12 and 18: rows without a day may belong to the period.',
    });
  });

  it('leave a count of a period blank beyond, with what it lies between', () => {
    const Calls = [...times(11, call()), ...times(9, undated)];
    expect(ask('CALLS_MADE', { Calls }, inQuarter)).toMatchObject({
      value: null,
      low: 11,
      high: 20,
      blankFor: 'no day',
    });
  });

  it('count for all time', () => {
    const Calls = [...times(11, call()), ...times(9, undated)];
    expect(ask('CALLS_MADE', { Calls }).value).toBe(20);
  });

  it('move a share both ways, each row with its own result', () => {
    const Calls = [
      ...times(40, call()),
      ...times(50, busy),
      ...times(5, undated),
      ...times(5, { ...busy, ...{ 'Call date': 'tbd' } }),
    ];
    const receipt = ask('CALL_CONNECT_RATIO', { Calls }, inQuarter);
    expect(receipt.low).toBeCloseTo(40 / 95, 10);
    expect(receipt.high).toBeCloseTo(45 / 95, 10);
  });

  it('are of no rep but their own', () => {
    const ofBob = (row: Row) => ({ ...row, Rep: 'Bob' });
    const Calls = [...times(20, call()), ...times(6, ofBob(call())), ...times(5, ofBob(undated))];
    expect(ask('CALLS_MADE', { Calls }, { ...inQuarter, rep: 'Ada' }).value).toBe(20);
    expect(ask('CALLS_MADE', { Calls }, { ...inQuarter, rep: 'Bob' }).value).toBeNull();
  });

  it('leave a sum of money open, and a rep with nothing else no zero', () => {
    const won = (differs: Row) => deal({ 'Deal stage': 'Closed Won', 'Close date': '2025-02-01', ...differs });
    const Deals = [
      ...Array.from({ length: 10 }, (_, i) => won({ 'Deal ID': `D${i}` })),
      ...Array.from({ length: 5 }, (_, i) => won({ 'Deal ID': `E${i}`, 'Close date': '', 'Deal owner': 'Bob' })),
    ];
    expect(ask('WON_AMOUNT', { Deals }, inQuarter)).toMatchObject({ value: null, low: 1000, high: 1500 });
    expect(ask('DEALS_WON', { Deals }, { ...inQuarter, rep: 'Bob' }).value).toBeNull();
  });

  it('are compared with nothing where they may matter', () => {
    const Leads = [
      ...Array.from({ length: 40 }, (_, i) =>
        lead({ 'Lead ID': `L${i}`, 'Create date': i % 2 ? '2024-11-04' : '2025-01-10' }),
      ),
      ...Array.from({ length: 3 }, (_, i) => lead({ 'Lead ID': `M${i}`, 'Create date': 'tbd' })),
    ];
    expect(ask('LEADS_CREATED', { Leads }, inQuarter)).toMatchObject({ value: 20, low: 20, high: 23 });
  });
});

it('a note of such bounds is told from what people write, in both languages', () => {
  for (const language of ['en', 'ru'] as const)
    for (const unknown of [0, 1, 12])
      expect(isBoundsNote(unknownBounds({ low: '1,2', high: '6', unknown, of: null, isUndated: true }, language))).toBe(
        true,
      );
});
