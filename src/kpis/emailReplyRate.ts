import { emailReplies, emailsNotReplied, emailsSent, emailsUnknownOutcome } from '../measures/emails.ts';
import { ratio } from '../vocabulary/kpi.ts';

/** An opened e-mail is no reply, and neither is an automatic one. */
export const emailReplyRate = ratio({
  name: 'EMAIL_REPLY_RATE',
  label: { en: 'E-mail reply rate', ru: 'Доля писем с ответом' },
  description: {
    en: 'Share of the e-mails sent in the period that a person replied to.',
    ru: 'Доля отправленных за период писем, на которые ответил человек.',
  },
  unit: 'percent',
  direction: 'more is better',
  group: 5,
  above: [emailReplies],
  below: [emailsSent],
  parts: [[emailReplies], [emailsNotReplied, emailsUnknownOutcome]],
  unknown: [emailsUnknownOutcome],
  bounds: { for: { above: [emailsUnknownOutcome] } },
});
