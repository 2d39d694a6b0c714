import { describe, expect, it } from 'vitest';
import { ask, call, email } from './ask.ts';

describe('the productive conversations', () => {
  it('are connected calls of two minutes or more', () => {
    const Calls = [call({ 'Call duration': 119 }), call({ 'Call duration': 120 }), call({ 'Call duration': 600 })];
    expect(ask('PRODUCTIVE_CONVERSATIONS', { Calls }).value).toBe(2);
  });

  it('are calls whose outcome says so, however short', () => {
    expect(
      ask('PRODUCTIVE_CONVERSATIONS', {
        Calls: [call({ 'Call outcome': 'Meeting Booked', 'Call duration': 30 }), call()],
      }).value,
    ).toBe(1);
  });

  it('are never a long voicemail', () => {
    expect(
      ask('PRODUCTIVE_CONVERSATIONS', {
        Calls: [call({ 'Call outcome': 'Left voicemail', 'Call duration': 300 }), call()],
      }).value,
    ).toBe(0);
  });

  it('follow the threshold of the settings', () => {
    const settings = [['Productive conversation, seconds', 60]];
    expect(
      ask('PRODUCTIVE_CONVERSATIONS', { Calls: [call(), call({ 'Call duration': 59 })] }, { settings }).value,
    ).toBe(1);
  });

  it('has replies to e-mails among them where the settings say so, for each rep', () => {
    const sheets = {
      Calls: [call({ 'Call duration': 200 }), call({ 'Call outcome': 'Busy' })],
      Emails: [email({ Status: 'Replied', From: 'Bob' }), email({ Status: 'Sent' })],
    };
    const settings = [['E-mail replies are conversations', 'yes']];
    expect(ask('PRODUCTIVE_CONVERSATIONS', sheets).value).toBe(1);
    expect(ask('PRODUCTIVE_CONVERSATIONS', sheets).note).toBeUndefined();
    expect(ask('PRODUCTIVE_CONVERSATIONS', sheets, { settings }).value).toBe(2);
    expect(ask('PRODUCTIVE_CONVERSATIONS', sheets, { settings, rep: 'Bob' }).value).toBe(1);
  });
});
