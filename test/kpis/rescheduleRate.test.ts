import { describe, expect, it } from 'vitest';
import { ask, meeting, meetings } from './ask.ts';

describe('the reschedule rate', () => {
  const moved = meetings('Rescheduled', 'Completed');

  it('counts an appointment that was moved and not held since', () => {
    expect(ask('RESCHEDULE_RATE', { Meetings: moved })).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('no longer counts it once it is held', () => {
    const held = meeting({ 'Meeting ID': 'N0', Company: 'C0', 'Meeting date': '2025-02-20' });
    expect(ask('RESCHEDULE_RATE', { Meetings: [...moved, held] })).toMatchObject({ numerator: 0, denominator: 2 });
  });
});
