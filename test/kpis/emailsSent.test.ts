import { expect, it } from 'vitest';
import { ask, email } from './ask.ts';

it('e-mails sent: counts e-mails, not replies', () => {
  const sheets = { Emails: [email(), email()] };
  expect(ask('EMAILS_SENT', sheets, { period: '2025 Q1' })).toMatchObject({ value: 2, denominator: null });
});
