import { describe, expect, it } from 'vitest';
import { ask, call, lead, type Row } from './ask.ts';

/** Four leads of a day on which calls are logged, and a last day of the log. */
const Leads = ['L1', 'L2', 'L3', 'L4'].map((id) => lead({ 'Lead ID': id, 'Create date': '2025-01-20' }));
const callTo = (id: string, differs: Row = {}): Row => call({ 'Lead ID': id, 'Call date': '2025-01-21', ...differs });
const log = [callTo('L9', { 'Call date': '2025-01-15' }), callTo('L9', { 'Call date': '2025-02-01' })];

describe('the share of new leads that were called', () => {
  it('is told of the log: a lead without a call in it stands below alone', () => {
    const Calls = [...log, callTo('L1'), callTo('L1'), callTo('L2'), callTo('L3')];
    expect(ask('LEAD_CALL_RATIO', { Leads, Calls })).toMatchObject({ value: 0.75, numerator: 3, denominator: 4 });
  });

  it('says nothing where the log has fewer than half of the leads', () => {
    const Calls = [...log, callTo('L1')];
    const { value, note } = ask('LEAD_CALL_RATIO', { Leads, Calls });
    expect([value, note]).toEqual([
      null,
      expect.stringMatching(/^No data for: New leads with a call in a log that has most/),
    ]);
  });

  it('leaves out who called in, who came before or on the last day of the log, and whose rep logs no calls', () => {
    const Calls = [
      ...log,
      callTo('L1', { Direction: 'Outbound' }),
      callTo('L2', { Direction: 'Outbound' }),
      callTo('L3', { Direction: 'Inbound' }),
    ].map((row) => ({ Direction: 'Outbound', ...row }));
    const others = [
      lead({ 'Lead ID': 'L5', 'Create date': '2025-01-14' }),
      lead({ 'Lead ID': 'L6', 'Create date': '2025-02-01' }),
      lead({ 'Lead ID': 'L7', 'Create date': '2025-01-20', 'Lead owner': 'Zoe' }),
    ];
    const all = { Leads: [...Leads, ...others], Calls };
    expect(ask('LEAD_CALL_RATIO', all)).toMatchObject({ numerator: 2, denominator: 3 });
  });

  it('counts on the day and for the rep of the lead, and by its source', () => {
    const Calls = [...log, callTo('L1', { Rep: 'Bob', 'Call date': '2025-01-31' }), callTo('L2'), callTo('L3')];
    expect(ask('LEAD_CALL_RATIO', { Leads, Calls }, { rep: 'Ada', period: '2025-01-20' })).toMatchObject({
      numerator: 3,
      denominator: 4,
    });
    expect(ask('LEAD_CALL_RATIO', { Leads, Calls }, { rep: 'Bob' }).denominator).toBe(0);
  });

  it('says nothing where calls name no lead, since they may have been to any of them', () => {
    const Calls = [...log, callTo('L1'), callTo('L2'), callTo('L3')];
    expect(ask('LEAD_CALL_RATIO', { Leads, Calls }).value).toBe(0.75);
    expect(ask('LEAD_CALL_RATIO', { Leads, Calls: [...Calls, callTo('')] }).value).toBeNull();
  });

  it('is all of them where nobody was left out', () => {
    const Calls = [...log, ...['L1', 'L2', 'L3', 'L4'].map((id) => callTo(id))];
    expect(ask('LEAD_CALL_RATIO', { Leads, Calls })).toMatchObject({ value: 1, numerator: 4, denominator: 4 });
  });
});
