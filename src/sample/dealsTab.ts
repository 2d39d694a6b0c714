import type { Language, Words } from '../vocabulary/words.ts';
import { clientNames } from './clients.ts';
import type { Deal } from './rows.ts';
import { dayFormat, idOf, type SampleTab, sampleTab, serialOf } from './sampleTab.ts';
import { stageNames } from './stageNames.ts';

const lostReasons: Readonly<Record<NonNullable<Deal['lostReason']>, Words>> = {
  price: { en: 'Price', ru: 'Цена' },
  competitor: { en: 'Chose a competitor', ru: 'Выбрали конкурента' },
  'no budget': { en: 'No budget', ru: 'Нет бюджета' },
  timing: { en: 'Not now', ru: 'Не сейчас' },
  'no answer': { en: 'Stopped answering', ru: 'Перестали отвечать' },
};

/** The amounts of a story in dollars, as the currency of the language. */
export const currencies = {
  en: { code: 'USD', rate: 1 },
  ru: { code: 'RUB', rate: 90 },
} as const;

export function dealsTab(deals: readonly Deal[], language: Language): SampleTab {
  const clientName = clientNames(language);
  const { code, rate } = currencies[language];
  return sampleTab<Deal>(
    { en: 'Deals', ru: 'Сделки' },
    [
      { heading: { en: 'Deal ID', ru: 'ID сделки' }, cell: ({ number }) => idOf('D', number) },
      { heading: { en: 'Lead ID', ru: 'ID лида' }, cell: ({ lead }) => (lead ? idOf('L', lead.number) : '') },
      { heading: { en: 'Company', ru: 'Компания' }, cell: ({ client }) => clientName(client) },
      { heading: { en: 'Deal owner', ru: 'Ответственный' }, cell: ({ person }) => person.name[language] },
      { heading: { en: 'Deal stage', ru: 'Этап сделки' }, cell: ({ stage }) => stageNames[stage][language] },
      { heading: { en: 'Amount', ru: 'Сумма' }, format: '#,##0', cell: ({ amount }) => amount * rate },
      { heading: { en: 'Currency', ru: 'Валюта' }, cell: () => code },
      {
        heading: { en: 'Created date', ru: 'Дата создания' },
        format: dayFormat,
        cell: ({ created }) => serialOf(created),
      },
      {
        heading: { en: 'Close date', ru: 'Дата закрытия' },
        format: dayFormat,
        cell: ({ close }) => (close === null ? '' : serialOf(close)),
      },
      {
        heading: { en: 'Lost reason', ru: 'Причина отказа' },
        cell: ({ lostReason }) => (lostReason === null ? '' : lostReasons[lostReason][language]),
      },
    ],
    deals,
    language,
  );
}
