import { describe, expect, it } from 'vitest';
import { ask, call, deal } from '../../kpis/ask.ts';

describe('what is missing for a KPI', () => {
  it('is the tab, where nothing is known of it', () => {
    expect(ask('WIN_RATE', { Calls: [call(), call()] }).missingTab).toBe('Deals');
  });

  it('is not the tab, where a column of it is missing', () => {
    const rows = [call({ 'Call duration': '' }), call({ 'Call duration': '' })];
    const { value, missingTab } = ask('WIN_RATE', { Calls: rows, Deals: [deal({ Stage: 'Open' })] });
    expect([value, missingTab]).toEqual([null, undefined]);
  });

  it('is nothing where there is a number', () => {
    const { value, missingTab } = ask('CALLS_MADE', { Calls: [call(), call()] });
    expect([value, missingTab]).toEqual([2, undefined]);
  });
});
