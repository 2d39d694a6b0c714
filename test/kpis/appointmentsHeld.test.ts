import { expect, it } from 'vitest';
import { ask, meetings } from './ask.ts';

it('appointments held: counts those that took place', () => {
  const sheets = { Meetings: meetings('Completed', 'Completed', 'No show', 'Cancelled') };
  expect(ask('APPOINTMENTS_HELD', sheets, { period: '2025 Q1' })).toMatchObject({ value: 2, denominator: null });
});
