import { describe, expect, it } from 'vitest';
import { conversationMedian } from '../../src/count/conversationMedians.ts';
import type { TypedTab } from '../../src/rows/typedTab.ts';
import { periodOf } from '../../src/vocabulary/period.ts';
import { call, count, settingsOf } from '../kpis/ask.ts';

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
    expect(conversationMedian(calls, null, null)).toEqual({ seconds: 200, calls: 4 });
  });

  it('is of the days of the period', () => {
    const quarter = periodOf('2025 Q1', settingsOf([]).values);
    expect(conversationMedian(calls, quarter, null)).toEqual({ seconds: 100, calls: 3 });
  });

  it('is of the reps that are shown, and nothing where they had none', () => {
    expect(conversationMedian(calls, null, new Set([0]))).toBeNull();
  });
});
