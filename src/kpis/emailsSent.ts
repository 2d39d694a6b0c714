import { emailsSent as counted } from '../measures/emails.ts';
import { total } from '../vocabulary/kpi.ts';

export const emailsSent = total({
  name: 'EMAILS_SENT',
  label: { en: 'E-mails sent', ru: 'Отправленные письма' },
  heading: { en: 'E-mails sent', ru: 'Отправлено писем' },
  description: {
    en: 'E-mails sent in the period.',
    ru: 'Письма, отправленные за период.',
  },
  unit: 'count',
  direction: 'more is better',
  group: 2,
  isVolume: true,
  above: [counted],
});
