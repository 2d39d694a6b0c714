import { describe, expect, it } from 'vitest';
import { callHourRows } from '../../src/summary/figures/callTimes.ts';
import { call, count } from '../kpis/ask.ts';

const hoursOf = (Calls: Parameters<typeof count>[0][string]) => count({ Calls }).counted.callHours;
const many = (rows: number, hour: number, outcome: string) =>
  Array.from({ length: rows }, (_, i) =>
    call({
      'Call date': `2025-01-${String(1 + (i % 28)).padStart(2, '0')} ${hour}:${10 + (i % 50)}`,
      'Call outcome': outcome,
    }),
  );

describe('the hours of calls', () => {
  it('are those of the wall clock, by weekday from Monday on', () => {
    const hours = hoursOf([
      call({ 'Call date': '2025-01-13 09:59' }),
      call({ 'Call date': '2025-01-19 23:00', 'Call outcome': 'Busy' }),
    ]);
    expect(hours?.made[9]).toBe(1);
    expect(hours?.connected[9]).toBe(1);
    expect(hours?.made[6 * 24 + 23]).toBe(1);
    expect(hours?.connected[6 * 24 + 23]).toBe(0);
  });

  it('are none where the tab knows only days', () => {
    expect(hoursOf([call(), call()])).toBeNull();
  });

  it('stand out only beyond luck', () => {
    const clear = hoursOf([
      ...many(60, 10, 'Connected'),
      ...many(40, 10, 'Busy'),
      ...many(60, 14, 'Connected'),
      ...many(240, 14, 'Busy'),
    ]);
    expect(clear && callHourRows(clear).map(({ time, verdict }) => [time, verdict])).toEqual([
      [10, 'better'],
      [14, 'worse'],
    ]);
    const few = hoursOf([
      ...many(6, 10, 'Connected'),
      ...many(4, 10, 'Busy'),
      ...many(60, 14, 'Connected'),
      ...many(240, 14, 'Busy'),
    ]);
    expect(few && callHourRows(few).every(({ verdict }) => verdict === null)).toBe(true);
  });
});
