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

/** The other part of the e-mails of which it is known. */
export const emailsNotReplied = count(emails, {
  name: 'emailsNotReplied',
  label: { en: 'E-mails without a reply', ru: 'Письма без ответа' },
  where: { outcome: ['sent', 'bounced'] },
  on: 'at',
});

/** They stay among the e-mails sent: unknown is not no. */
export const emailsUnknownOutcome = count(emails, {
  name: 'emailsUnknownOutcome',
  label: { en: 'E-mails with an unknown outcome', ru: 'Письма с неизвестным результатом' },
  where: { outcome: ['blank', 'unknown'] },
  on: 'at',
});

/** Only where the settings say that a reply is as good as a conversation. */
export const repliesAsConversations = count(emails, {
  name: 'repliesAsConversations',
  label: { en: 'E-mail replies counted as conversations', ru: 'Ответы на письма, считаемые разговорами' },
  where: { outcome: ['replied'] },
  on: 'at',
  onlyIf: 'E-mail replies are conversations',
});
