import { describe, expect, it } from 'vitest';
import { ask, call, deal, type Row } from '../../kpis/ask.ts';

const Calls = ['Ada', 'Ada', 'Bo'].map((Rep) => call({ Rep, 'Call outcome': 'Connected' }));
const won = (Owner: string | null, id = 'D1'): Row => {
  const { 'Deal owner': _, ...row } = deal({ 'Deal ID': id, 'Deal stage': 'Closed Won', 'Close date': '2025-02-01' });
  return Owner === null ? row : { ...row, 'Deal owner': Owner };
};

describe('what no row says of a rep', () => {
  it('is blank for each rep, with the reason, and counts for the team', () => {
    const sheets = { Calls, Deals: [won(null), won(null, 'D2')] };
    expect(ask('DEALS_WON', sheets).value).toBe(2);
    expect(ask('CALL_DEAL_RATIO', sheets).value).toBeCloseTo(2 / 3);
    for (const kpi of ['DEALS_WON', 'WON_AMOUNT', 'CALL_DEAL_RATIO'] as const) {
      const answer = ask(kpi, sheets, { rep: 'Ada' });
      expect([answer.value, answer.blankFor]).toEqual([null, 'no rep']);
      expect(answer.note).toContain('No row says whose these are');
    }
  });

  it('is none of a rep where other rows name somebody', () => {
    expect(ask('DEALS_WON', { Calls, Deals: [won('Bo'), won('', 'D2')] }, { rep: 'Ada' }).value).toBe(0);
  });

  it('is blank for each rep where more rows name nobody than somebody, as where a dialler names who took the answered', () => {
    const nobodys = Array.from({ length: 4 }, () => call({ Rep: '', 'Call outcome': 'No answer' }));
    const sheets = { Calls: [...Calls, ...nobodys] };
    expect(ask('CALLS_MADE', sheets, { rep: 'Ada' })).toMatchObject({ value: null, blankFor: 'no rep' });
    expect(ask('CALL_CONNECT_RATIO', sheets, { rep: 'Ada' }).value).toBe(null);
    expect(ask('CALLS_CONNECTED', sheets, { rep: 'Ada' }).value).toBe(2);
    expect(ask('CALLS_MADE', sheets).value).toBe(7);
  });
});
