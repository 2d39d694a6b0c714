import { describe, expect, it } from 'vitest';
import { ask, meetings } from './ask.ts';

describe('the cancellation rate', () => {
  it('knows both spellings, and the Russian word', () => {
    const Meetings = meetings('Canceled', 'Cancelled', 'Отменена', 'Completed');
    expect(ask('CANCELLATION_RATE', { Meetings })).toMatchObject({ numerator: 3, denominator: 4 });
  });

  it('is blank while no result is known', () => {
    expect(ask('CANCELLATION_RATE', { Meetings: meetings('Scheduled') }).value).toBeNull();
  });
});
