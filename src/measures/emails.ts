import { emails } from '../tabs/emails.ts';
import { count } from '../vocabulary/measure.ts';

/** Incoming e-mails are left out before counting, as inbound calls are. */
export const emailsSent = count(emails, {
  name: 'emailsSent',
  label: { en: 'E-mails sent', ru: 'Письма' },
  on: 'at',
});

/** Only a reply that a person logged: an opened e-mail is no conversation. */
export const emailReplies = count(emails, {
  name: 'emailReplies',
  label: { en: 'E-mail replies', ru: 'Ответы на письма' },
  where: { outcome: ['replied'] },
  on: 'at',
});
