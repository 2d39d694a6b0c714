import { expect, it } from 'vitest';
import { ask, call } from './ask.ts';

it('calls connected: leaves voicemail out', () => {
  const sheets = { Calls: [call(), call(), call({ 'Call outcome': 'Left voicemail' })] };
  expect(ask('CALLS_CONNECTED', sheets, { period: '2025 Q1' })).toMatchObject({ value: 2, denominator: null });
});
