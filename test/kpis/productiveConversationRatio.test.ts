import { describe, expect, it } from 'vitest';
import { ask, call } from './ask.ts';

describe('the productive conversation ratio', () => {
  it('is a share of the connected calls', () => {
    const Calls = [call({ 'Call duration': 200 }), call(), call({ 'Call outcome': 'No answer', 'Call duration': 0 })];
    expect(ask('PRODUCTIVE_CONVERSATION_RATIO', { Calls })).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
  });
});
