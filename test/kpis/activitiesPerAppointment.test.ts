import { describe, expect, it } from 'vitest';
import { ask, call, email, meeting } from './ask.ts';

describe('activities per appointment', () => {
  it('adds calls and e-mails', () => {
    expect(
      ask('ACTIVITIES_PER_APPOINTMENT', { Calls: [call(), call()], Emails: [email()], Meetings: [meeting()] }),
    ).toMatchObject({ value: 3, numerator: 3 });
  });

  it('does without e-mails where there are none, and says so', () => {
    expect(ask('ACTIVITIES_PER_APPOINTMENT', { Calls: [call(), call()], Meetings: [meeting()] })).toMatchObject({
      value: 2,
      note: expect.stringContaining('No tab supplies these, so they are not counted in it: E-mails sent.'),
    });
  });

  it('is blank without appointments, not infinite', () => {
    expect(
      ask('ACTIVITIES_PER_APPOINTMENT', { Calls: [call()], Meetings: [meeting()] }, { period: '2025-01-15' }).value,
    ).toBeNull();
  });
});
