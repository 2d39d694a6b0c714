import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { Calls, callAt, created, Leads } from './timedLeads.ts';

describe('the share of new leads called within 5 minutes', () => {
  it('goes by the first call; a lead that was never called is among those it is a share of', () => {
    expect(ask('LEAD_CALL_IN_FIVE_MINUTES', { Leads, Calls })).toMatchObject({ numerator: 1, denominator: 4 });
  });

  it('leaves out leads that were entered after their call', () => {
    const more = { Leads: [...Leads, created('L5', '12:00')], Calls: [...Calls, callAt('L5', '2025-01-20 11:50')] };
    expect(ask('LEAD_CALL_IN_FIVE_MINUTES', more).denominator).toBe(4);
  });
});
