import type { Language, Words } from '../vocabulary/words.ts';
import { clientNames } from './clients.ts';
import type { Meeting } from './rows.ts';
import { dayFormat, idOf, momentFormat, type SampleTab, sampleTab, serialOf } from './sampleTab.ts';

const outcomes: Readonly<Record<Meeting['outcome'], Words>> = {
  held: { en: 'Held', ru: 'Состоялась' },
  'no-show': { en: 'No show', ru: 'Неявка' },
  cancelled: { en: 'Cancelled', ru: 'Отменена' },
  rescheduled: { en: 'Rescheduled', ru: 'Перенесена' },
  scheduled: { en: 'Scheduled', ru: 'Запланирована' },
};

export function meetingsTab(meetings: readonly Meeting[], language: Language): SampleTab {
  const clientName = clientNames(language);
  return sampleTab<Meeting>(
    { en: 'Meetings', ru: 'Встречи' },
    [
      { heading: { en: 'Meeting ID', ru: 'ID встречи' }, cell: ({ number }) => idOf('M', number) },
      { heading: { en: 'Lead ID', ru: 'ID лида' }, cell: ({ lead }) => idOf('L', lead.number) },
      { heading: { en: 'Company', ru: 'Компания' }, cell: ({ lead }) => clientName(lead.number) },
      { heading: { en: 'Rep', ru: 'Менеджер' }, cell: ({ person }) => person.name[language] },
      {
        heading: { en: 'Booked on', ru: 'Дата назначения' },
        format: dayFormat,
        cell: ({ booked }) => serialOf(booked),
      },
      { heading: { en: 'Meeting date', ru: 'Дата встречи' }, format: momentFormat, cell: ({ at }) => serialOf(at) },
      {
        heading: { en: 'Meeting outcome', ru: 'Результат встречи' },
        cell: ({ outcome }) => outcomes[outcome][language],
      },
      {
        heading: { en: 'Rescheduled from', ru: 'Перенесена с' },
        cell: ({ rescheduledFrom }) => (rescheduledFrom ? idOf('M', rescheduledFrom.number) : ''),
      },
    ],
    meetings,
    language,
  );
}
