import { describe, expect, it } from 'vitest';
import { conversationMedians, firstCallMedians } from '../../src/count/rowMedians.ts';
import type { TypedTab } from '../../src/rows/typedTab.ts';
import { periodOf } from '../../src/vocabulary/period.ts';
import { call, count, type Row, settingsOf } from '../kpis/ask.ts';
import { callAt, created, Calls as LeadCalls } from '../kpis/timedLeads.ts';

const all = { period: null, shown: null };

const Calls = [
  call({ 'Call duration': 60 }),
  call({ 'Call duration': 100 }),
  call({ 'Call duration': 900, Rep: 'Bob' }),
  call({ 'Call duration': 20, 'Call outcome': 'No answer' }),
  call({ 'Call duration': '' }),
  call({ 'Call duration': 300, 'Call date': '2024-12-31' }),
];
const calls = count({ Calls }).counted.counting.find(({ tab }) => tab === 'calls') as TypedTab;

describe('the median of the conversations', () => {
  it('is that of the connected calls that somebody timed', () => {
    expect(conversationMedians(calls, all).allTime).toEqual({ seconds: 200, rows: 4 });
  });

  it('is the one in the middle of any numbers, or between the two there', () => {
    for (const size of [1, 2, 7, 10, 4999, 5000]) {
      const seconds = Array.from({ length: size }, (_, i) => 1 + ((i * 7919) % 613));
      const talk = { kind: 'number', values: Float64Array.from(seconds) } as const;
      const codes = new Uint8Array(size);
      const outcome = { kind: 'class', codes, texts: ['Yes'], classes: ['connected'] } as const;
      const tab = { ...calls, rows: size, leftOut: new Uint8Array(size), columns: { talk, outcome } };
      const sorted = [...seconds].sort((a, b) => a - b) as [number, ...number[]];
      const middle = ((sorted[(size - 1) >> 1] as number) + (sorted[size >> 1] as number)) / 2;
      expect(conversationMedians(tab, all).allTime).toEqual({ seconds: middle, rows: size });
    }
  });

  it('is exact where some talk times are no whole seconds, below nothing, or longer than a day', () => {
    for (const size of [1, 2, 3, 8, 301]) {
      const seconds = Array.from({ length: size }, (_, i) => [0.5 * i, i % 40, 90_000 + i, -i][i % 4] as number);
      const talk = { kind: 'number', values: Float64Array.from(seconds) } as const;
      const outcome = { kind: 'class', codes: new Uint8Array(size), texts: ['Yes'], classes: ['connected'] } as const;
      const tab = { ...calls, rows: size, leftOut: new Uint8Array(size), columns: { talk, outcome } };
      const sorted = [...seconds].sort((a, b) => a - b);
      const middle = ((sorted[(size - 1) >> 1] as number) + (sorted[size >> 1] as number)) / 2;
      expect(conversationMedians(tab, all).allTime?.seconds).toBeCloseTo(middle, 12);
    }
  });

  it('is of the days of the period', () => {
    const quarter = periodOf('2025 Q1', settingsOf([]).values);
    expect(conversationMedians(calls, { period: quarter, shown: null })).toEqual({
      now: { seconds: 100, rows: 3 },
      allTime: { seconds: 200, rows: 4 },
    });
  });

  it('is of the reps that are shown, and nothing where they had none', () => {
    expect(conversationMedians(calls, { period: null, shown: new Set([0]) })).toEqual({ now: null, allTime: null });
  });
});

describe('the median time to the first call', () => {
  const leadsOf = (ids: readonly string[], own: readonly Row[]) =>
    count({ Leads: ids.map((id) => created(id, '10:00')), Calls: own }).counted.counting.find(
      ({ tab }) => tab === 'leads',
    ) as TypedTab;

  it('is the wait of the lead in the middle, whoever was never called being last', () => {
    expect(firstCallMedians(leadsOf(['L1', 'L2', 'L3'], LeadCalls), all).now).toEqual({ seconds: 3540, rows: 3 });
    expect(firstCallMedians(leadsOf(['L1', 'L2', 'L3', 'L4', 'L5'], LeadCalls), all).now?.rows).toBe(5);
  });

  it('is only known to be more than a day where most waited longer', () => {
    const late = ['L1', 'L2', 'L3'].map((id) => callAt(id, '2025-01-25 10:00'));
    const log = [callAt('L9', '2025-01-10 09:00'), callAt('L9', '2025-02-01 17:30')];
    expect(firstCallMedians(leadsOf(['L1', 'L2', 'L3'], [...log, ...late]), all).now?.seconds).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});
