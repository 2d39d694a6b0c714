import { describe, expect, it } from 'vitest';
import { ask, lead } from './ask.ts';
import { Calls, Leads } from './timedLeads.ts';

describe('the share of new leads called within a day', () => {
  it('goes by the first call; a lead that was never called is among those it is a share of', () => {
    expect(ask('LEAD_CALL_IN_DAY', { Leads, Calls })).toMatchObject({ numerator: 3, denominator: 4 });
  });

  it('leaves out leads that were less than a day old when the log ended', () => {
    const late = lead({ 'Lead ID': 'L5', 'Create date': '2025-01-31 18:00' });
    expect(ask('LEAD_CALL_IN_DAY', { Leads: [...Leads, late], Calls }).denominator).toBe(4);
  });
});
