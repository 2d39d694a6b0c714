import { describe, expect, it } from 'vitest';
import { ask, call, lead } from './ask.ts';

describe('the calls per lead', () => {
  const Leads = ['L1', 'L2', 'L3'].map((id) => lead({ 'Lead ID': id, 'Create date': '2025-01-20' }));
  const callsTo = (...ids: string[]) => ids.map((id, i) => call({ 'Lead ID': id, 'Call date': `2025-01-2${i + 1}` }));
  const log = [
    call({ 'Lead ID': 'L9', 'Call date': '2025-01-10' }),
    call({ 'Lead ID': 'L9', 'Call date': '2025-02-01' }),
  ];

  it('divides the calls to new leads by the leads that were called', () => {
    const Calls = [...log, ...callsTo('L1', 'L2', 'L1', 'L1', 'L2')];
    expect(ask('CALLS_PER_LEAD', { Leads, Calls })).toMatchObject({ value: 2.5, numerator: 5, denominator: 2 });
  });

  it('is blank without a log that has most of the leads', () => {
    expect(ask('CALLS_PER_LEAD', { Leads, Calls: [...log, ...callsTo('L1')] }).value).toBeNull();
  });
});
