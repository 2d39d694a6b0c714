import { describe, expect, it } from 'vitest';
import { ask, call } from './ask.ts';

describe('the average conversation', () => {
  it('is in minutes, over connected calls alone', () => {
    const Calls = [
      call({ 'Call duration': 60 }),
      call({ 'Call duration': 120 }),
      call({ 'Call outcome': 'Voicemail', 'Call duration': 600 }),
    ];
    expect(ask('AVERAGE_CONVERSATION_MINUTES', { Calls })).toMatchObject({
      value: 1.5,
      numerator: 180,
      denominator: 2,
    });
  });

  it('is not pulled down by calls that nobody timed', () => {
    expect(
      ask('AVERAGE_CONVERSATION_MINUTES', { Calls: [call({ 'Call duration': 60 }), call({ 'Call duration': '' })] })
        .value,
    ).toBe(1);
  });

  it('holds whichever of the calls that nobody understands were connected', () => {
    const said = Array.from({ length: 90 }, () => call({ 'Call duration': 60 }));
    const unsaid = [...[600, 600, 600].map((seconds) => ({ 'Call duration': seconds })), { 'Call duration': 0.5 }];
    const Calls = [...said, ...unsaid.map((differs) => call({ 'Call outcome': 'Qwerty', ...differs }))];
    const { low, high } = ask('AVERAGE_CONVERSATION_MINUTES', { Calls });
    // Only the long ones: 7,200 seconds of 93 calls; the short one alone: 5,400.5 of 91.
    expect(high).toBeGreaterThanOrEqual(7200 / 93 / 60);
    expect(low).toBeLessThanOrEqual(5400.5 / 91 / 60);
  });

  it('is the same however the conversion of leads is counted', () => {
    const Calls = [call({ 'Call duration': 60 }), call({ 'Call duration': '' })];
    const settings = [['Lead conversion is counted by', 'event']];
    expect(ask('AVERAGE_CONVERSATION_MINUTES', { Calls }, { settings })).toMatchObject({ value: 1, denominator: 1 });
  });
});
