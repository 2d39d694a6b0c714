import { expect, it } from 'vitest';
import { ask, call } from './ask.ts';

it('talk time: adds up the connected calls, in minutes', () => {
  const sheets = {
    Calls: [
      call({ 'Call duration': 90 }),
      call({ 'Call duration': 120 }),
      call({ 'Call outcome': 'Busy', 'Call duration': 40 }),
    ],
  };
  expect(ask('TALK_MINUTES', sheets, { period: '2025 Q1' })).toMatchObject({ value: 3.5, denominator: null });
});
