import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { Calls, Leads } from './timedLeads.ts';

describe('the share of new leads called within an hour', () => {
  it('goes by the first call; a lead that was never called is among those it is a share of', () => {
    expect(ask('LEAD_CALL_IN_HOUR', { Leads, Calls })).toMatchObject({ numerator: 2, denominator: 4 });
  });

  it('is blank where one of the tabs holds days alone', () => {
    const days = Leads.map((one) => ({ ...one, 'Create date': '2025-01-20' }));
    const { value, note } = ask('LEAD_CALL_IN_HOUR', { Leads: days, Calls });
    expect([value, note]).toEqual([null, expect.stringMatching(/with a time of day on both tabs/)]);
  });
});
