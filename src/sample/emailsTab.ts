import type { Language, Words } from '../vocabulary/words.ts';
import { clientNames } from './clients.ts';
import type { Email } from './rows.ts';
import { idOf, momentFormat, type SampleTab, sampleTab, serialOf } from './sampleTab.ts';

const outcomes: Readonly<Record<Email['outcome'], Words>> = {
  replied: { en: 'Replied', ru: 'Ответил' },
  opened: { en: 'Opened', ru: 'Прочитано' },
  'no reply': { en: 'No reply', ru: 'Нет ответа' },
  bounced: { en: 'Bounced', ru: 'Не доставлено' },
};

export function emailsTab(emails: readonly Email[], language: Language): SampleTab {
  const clientName = clientNames(language);
  return sampleTab<Email>(
    { en: 'Emails', ru: 'Письма' },
    [
      { heading: { en: 'Sent at', ru: 'Дата отправки' }, format: momentFormat, cell: ({ at }) => serialOf(at) },
      { heading: { en: 'Rep', ru: 'Менеджер' }, cell: ({ person }) => person.name[language] },
      { heading: { en: 'Company', ru: 'Компания' }, cell: ({ lead }) => clientName(lead.number) },
      { heading: { en: 'Lead ID', ru: 'ID лида' }, cell: ({ lead }) => idOf('L', lead.number) },
      { heading: { en: 'Email outcome', ru: 'Результат письма' }, cell: ({ outcome }) => outcomes[outcome][language] },
    ],
    emails,
    language,
  );
}
