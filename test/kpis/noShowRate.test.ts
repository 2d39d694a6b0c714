import { describe, expect, it } from 'vitest';
import { ask, meetings } from './ask.ts';

describe('the no-show rate', () => {
  it('does not count a cancellation as a no-show', () => {
    expect(ask('NO_SHOW_RATE', { Meetings: meetings('Cancelled', 'Отменена', 'Completed', 'No show') }).numerator).toBe(
      1,
    );
  });
});
