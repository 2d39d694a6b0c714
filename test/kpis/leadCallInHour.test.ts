import { describe, expect, it } from 'vitest';
import { ask, call, lead } from './ask.ts';

/** When each lead came in on 20 January, and how long after that its first call was. */
const created = (id: string, at: string) => lead({ 'Lead ID': id, 'Create date': `2025-01-20 ${at}` });
const callAt = (id: string, moment: string) => call({ 'Lead ID': id, 'Call date': moment });

const Leads = [created('L1', '10:00'), created('L2', '10:00'), created('L3', '10:00'), created('L4', '10:00')];
const log = [callAt('L9', '2025-01-10 09:00'), callAt('L9', '2025-02-01 17:30')];
const Calls = [
  ...log,
  callAt('L1', '2025-01-20 10:05'),
  callAt('L1', '2025-01-20 10:01:30'),
  callAt('L2', '2025-01-20 10:59'),
  callAt('L3', '2025-01-21 09:59'),
];

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
