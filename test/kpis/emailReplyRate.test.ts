import { describe, expect, it } from 'vitest';
import { ask, email } from './ask.ts';

const emails = (...outcomes: string[]) => outcomes.map((Status, i) => email({ 'Email ID': `E${i}`, Status }));

describe('the e-mail reply rate', () => {
  it('is replies over e-mails sent, those that came back among them', () => {
    const Emails = [...emails('Replied', 'Sent', 'Opened', 'Bounced'), email({ From: 'Bob', Status: 'Replied' })];
    expect(ask('EMAIL_REPLY_RATE', { Emails })).toMatchObject({ value: 0.4, numerator: 2, denominator: 5 });
    expect(ask('EMAIL_REPLY_RATE', { Emails }, { rep: 'Bob' })).toMatchObject({ value: 1, denominator: 1 });
  });

  it('is not 0 where nobody writes down who replied', () => {
    expect(ask('EMAIL_REPLY_RATE', { Emails: emails('Sent', 'Sent') })).toMatchObject({
      value: null,
      blankFor: 'part not said',
    });
  });

  it('lies between two ends where outcomes are blank', () => {
    const Emails = emails('Replied', 'Sent', 'Sent', '');
    expect(ask('EMAIL_REPLY_RATE', { Emails })).toMatchObject({ value: null, low: 0.25, high: 0.5 });
  });
});
