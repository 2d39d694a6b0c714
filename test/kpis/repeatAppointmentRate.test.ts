import { describe, expect, it } from 'vitest';
import { ask, meeting } from './ask.ts';

describe('the repeat appointment rate', () => {
  it('counts each client once, on the first appointment', () => {
    const Meetings = [
      meeting({ 'Meeting date': '2024-12-20' }),
      meeting({ 'Meeting ID': 'M2', 'Meeting date': '2025-02-20', Company: ' ACME ' }),
      meeting({ 'Meeting ID': 'M3', Company: 'Bolt' }),
    ];
    expect(ask('REPEAT_APPOINTMENT_RATE', { Meetings })).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
    expect(ask('REPEAT_APPOINTMENT_RATE', { Meetings }, { period: '2024 Q4' }).value).toBe(1);
  });

  it('does not take a moved appointment for a second one', () => {
    const Meetings = [
      meeting({ 'Meeting outcome': 'Rescheduled' }),
      meeting({ 'Meeting ID': 'M2', 'Meeting date': '2025-02-20' }),
    ];
    expect(ask('REPEAT_APPOINTMENT_RATE', { Meetings })).toMatchObject({ numerator: 0, denominator: 1 });
  });
});
