import type { Language, Words } from '../vocabulary/words.ts';
import { clientNames } from './clients.ts';
import type { Lead } from './rows.ts';
import { dayFormat, idOf, momentFormat, type SampleTab, sampleTab, serialOf } from './sampleTab.ts';

const sources: Readonly<Record<Lead['source'], Words>> = {
  website: { en: 'Website', ru: 'Сайт' },
  list: { en: 'Cold list', ru: 'Холодная база' },
  referral: { en: 'Referral', ru: 'Рекомендация' },
  event: { en: 'Event', ru: 'Выставка' },
  partner: { en: 'Partner', ru: 'Партнёр' },
};

const statuses: Readonly<Record<Lead['status'], Words>> = {
  new: { en: 'New', ru: 'Новый' },
  working: { en: 'Working', ru: 'В работе' },
  converted: { en: 'Converted', ru: 'Сконвертирован' },
  disqualified: { en: 'Not interested', ru: 'Отказ' },
  junk: { en: 'Junk', ru: 'Спам' },
};

export function leadsTab(leads: readonly Lead[], language: Language): SampleTab {
  const clientName = clientNames(language);
  return sampleTab<Lead>(
    { en: 'Leads', ru: 'Лиды' },
    [
      { heading: { en: 'Lead ID', ru: 'ID лида' }, cell: ({ number }) => idOf('L', number) },
      {
        heading: { en: 'Created date', ru: 'Дата создания' },
        format: momentFormat,
        cell: ({ at }) => serialOf(at),
      },
      { heading: { en: 'Rep', ru: 'Менеджер' }, cell: ({ person }) => person.name[language] },
      { heading: { en: 'Company', ru: 'Компания' }, cell: ({ number }) => clientName(number) },
      { heading: { en: 'Lead source', ru: 'Источник' }, cell: ({ source }) => sources[source][language] },
      { heading: { en: 'Lead status', ru: 'Статус' }, cell: ({ status }) => statuses[status][language] },
      {
        heading: { en: 'Converted date', ru: 'Дата конвертации' },
        format: dayFormat,
        cell: ({ converted }) => (converted === null ? '' : serialOf(converted)),
      },
    ],
    leads,
    language,
  );
}
