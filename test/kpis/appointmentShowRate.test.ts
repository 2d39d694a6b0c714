import { describe, expect, it } from 'vitest';
import { ask, meeting, meetings } from './ask.ts';

describe('the show rate', () => {
  it('counts a moved appointment as held once it is held, where it was first due', () => {
    const Meetings = [
      meeting({ 'Meeting date': '2024-12-20', 'Meeting outcome': 'Rescheduled' }),
      meeting({ 'Meeting ID': 'M2', 'Meeting date': '2025-01-20' }),
      meeting({ 'Meeting ID': 'M3', Company: 'Other', 'Meeting date': '2023-01-20', 'Meeting outcome': 'No show' }),
    ];
    expect(ask('APPOINTMENT_SHOW_RATE', { Meetings }, { period: '2024 Q4' })).toMatchObject({
      value: 1,
      denominator: 1,
    });
    expect(ask('APPOINTMENT_SHOW_RATE', { Meetings }, { period: '2025 Q1' }).value).toBeNull();
  });

  // Source: Glencoco's hold rate, where the moved meetings update the same numerator later.
  it('goes from 40 % to 70 % when three moved meetings of ten are held later', () => {
    const ten = meetings(
      'No show',
      'No show',
      'No show',
      'Rescheduled',
      'Rescheduled',
      'Rescheduled',
      'Completed',
      'Completed',
      'Completed',
      'Completed',
    );
    expect(ask('APPOINTMENT_SHOW_RATE', { Meetings: ten }).value).toBe(0.4);
    const later = [3, 4, 5].map((i) =>
      meeting({ 'Meeting ID': `N${i}`, Company: `C${i}`, 'Meeting date': '2025-02-20' }),
    );
    expect(ask('APPOINTMENT_SHOW_RATE', { Meetings: [...ten, ...later] }).value).toBe(0.7);
  });

  it('leaves meetings out that are still ahead', () => {
    const Meetings = [
      ...meetings('Completed', 'No show'),
      meeting({ 'Meeting ID': 'M9', 'Meeting date': '2025-04-20', 'Meeting outcome': 'Scheduled' }),
    ];
    expect(ask('APPOINTMENT_SHOW_RATE', { Meetings })).toMatchObject({ value: 0.5, denominator: 2, unknown: 0 });
  });

  it('is blank where nothing says that anybody did not come', () => {
    const receipt = ask('APPOINTMENT_SHOW_RATE', { Meetings: meetings('Completed', 'Completed', 'Cancelled') });
    expect(receipt.value).toBeNull();
    expect(receipt.note).toMatch(/says “No-shows” or “Appointments that did not take place”/);
  });
});
