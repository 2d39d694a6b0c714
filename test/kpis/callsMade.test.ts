import { expect, it } from 'vitest';
import { ask, call } from './ask.ts';

it('calls made: counts every outbound call, whatever came of it', () => {
  const sheets = { Calls: [call(), call({ 'Call outcome': 'Busy' }), call({ Direction: 'Inbound' })] };
  expect(ask('CALLS_MADE', sheets, { period: '2025 Q1' })).toMatchObject({ value: 2, denominator: null });
});
