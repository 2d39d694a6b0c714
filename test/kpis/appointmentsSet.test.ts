import { describe, expect, it } from 'vitest';
import { ask, meeting } from './ask.ts';

describe('the appointments set', () => {
  it('count one for each reschedule chain, on the day the first was booked', () => {
    const Meetings = [
      meeting({ 'Booked on': '2024-12-30', 'Meeting outcome': 'Rescheduled', 'Rescheduled from': '' }),
      meeting({
        'Meeting ID': 'M2',
        'Booked on': '2025-01-20',
        'Meeting date': '2025-01-27',
        'Rescheduled from': 'M1',
      }),
    ];
    expect(ask('APPOINTMENTS_SET', { Meetings })).toMatchObject({ value: 1, denominator: null });
    expect(ask('APPOINTMENTS_SET', { Meetings }, { period: '2024 Q4' }).value).toBe(1);
  });

  it('count on the day of the meeting where nobody says when it was booked', () => {
    expect(ask('APPOINTMENTS_SET', { Meetings: [meeting()] }, { period: '2025-01-20' }).value).toBe(1);
  });
});
