import { describe, expect, it } from 'vitest';
import { ask, call, deal, lead } from './ask.ts';

describe('the called-lead win ratio', () => {
  const Leads = [lead(), lead({ 'Lead ID': 'L2' }), lead({ 'Lead ID': 'L3' })];
  const Deals = [deal({ 'Deal stage': 'Closed Won', 'Close date': '2025-03-01', 'Lead ID': 'L1' })];

  it('takes each called lead once, however often it was called', () => {
    const Calls = [call({ 'Lead ID': 'L1' }), call({ 'Lead ID': 'L1' }), call({ 'Lead ID': 'L2' })];
    expect(ask('CALLED_LEAD_WIN_RATIO', { Leads, Calls, Deals })).toMatchObject({
      value: 0.5,
      numerator: 1,
      denominator: 2,
    });
  });

  it('counts on the day and for the rep of the first call', () => {
    const Calls = [
      call({ 'Lead ID': 'L1', Rep: 'Bob', 'Call date': '2025-02-10' }),
      call({ 'Lead ID': 'L1', Rep: 'Cid', 'Call date': '2024-12-10' }),
    ];
    expect(ask('CALLED_LEAD_WIN_RATIO', { Leads, Calls, Deals }, { rep: 'Cid', period: '2024 Q4' })).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
    expect(ask('CALLED_LEAD_WIN_RATIO', { Leads, Calls, Deals }, { rep: 'Bob' })).toMatchObject({ denominator: 0 });
  });

  it('counts a first call once where two leads are of one client', () => {
    const ofAcme = { 'Lead ID': '', Company: 'Acme' };
    const Calls = [call({ Company: 'Acme' }), call({ Company: 'Acme', 'Call date': '2025-01-16' })];
    const won = deal({ 'Deal stage': 'Closed Won', 'Close date': '2025-03-01', Company: 'Acme' });
    expect(ask('CALLED_LEAD_WIN_RATIO', { Leads: [lead(ofAcme), lead(ofAcme)], Calls, Deals: [won] })).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
  });

  it('is the same when the leads are pasted twice', () => {
    const Calls = [call({ 'Lead ID': 'L1' }), call({ 'Lead ID': 'L2' }), call({ 'Lead ID': 'L3' })];
    const once = ask('CALLED_LEAD_WIN_RATIO', { Leads, Calls, Deals });
    expect(once).toMatchObject({ numerator: 1, denominator: 3 });
    expect(ask('CALLED_LEAD_WIN_RATIO', { Leads: [...Leads, ...Leads], Calls, Deals })).toEqual({
      ...once,
      note: 'Rows with the same id count once.',
    });
  });
});
