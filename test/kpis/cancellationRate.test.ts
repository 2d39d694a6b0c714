import { describe, expect, it } from 'vitest';
import { ask, meeting } from './ask.ts';

const outcomes = (...names: string[]) =>
  names.map((name, i) => meeting({ 'Meeting ID': `M${i}`, Company: `C${i}`, 'Meeting outcome': name }));

describe('the cancellation rate', () => {
  it('is a share of the appointments due with a known result', () => {
    const Meetings = outcomes(
      'Completed',
      'Completed',
      'No show',
      'Canceled',
      'Rescheduled',
      'Scheduled',
      'Не состоялась',
    );
    expect(ask('CANCELLATION_RATE', { Meetings })).toMatchObject({ numerator: 1, denominator: 5, unknown: 1 });
  });
});
