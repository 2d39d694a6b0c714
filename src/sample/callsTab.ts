import { secondsPerDay } from '../vocabulary/day.ts';
import type { Language, Words } from '../vocabulary/words.ts';
import { clientNames } from './clients.ts';
import type { Call } from './rows.ts';
import { durationFormat, idOf, momentFormat, type SampleTab, sampleTab, serialOf } from './sampleTab.ts';

const outcomes: Readonly<Record<Call['outcome'], Words>> = {
  connected: { en: 'Connected', ru: 'Дозвон' },
  booked: { en: 'Meeting booked', ru: 'Назначена встреча' },
  callback: { en: 'Callback requested', ru: 'Просил перезвонить' },
  'not interested': { en: 'Not interested', ru: 'Отказ' },
  voicemail: { en: 'Left voicemail', ru: 'Автоответчик' },
  'no answer': { en: 'No answer', ru: 'Нет ответа' },
  busy: { en: 'Busy', ru: 'Занято' },
  gatekeeper: { en: 'Gatekeeper', ru: 'Секретарь' },
  'wrong number': { en: 'Wrong number', ru: 'Неверный номер' },
  blank: { en: '', ru: '' },
  shorthand: { en: 'see notes', ru: 'ост. гс' },
};

const directions = {
  outbound: { en: 'Outbound', ru: 'Исходящий' },
  inbound: { en: 'Inbound', ru: 'Входящий' },
};

const decisionMakers: Readonly<Record<Call['decisionMaker'], Words>> = {
  yes: { en: 'Yes', ru: 'Да' },
  no: { en: 'No', ru: 'Нет' },
  unknown: { en: '', ru: '' },
};

export function callsTab(calls: readonly Call[], language: Language): SampleTab {
  const clientName = clientNames(language);
  return sampleTab<Call>(
    { en: 'Calls', ru: 'Звонки' },
    [
      { heading: { en: 'Call ID', ru: 'ID звонка' }, cell: ({ number }) => idOf('C', number) },
      { heading: { en: 'Call date', ru: 'Дата звонка' }, format: momentFormat, cell: ({ at }) => serialOf(at) },
      { heading: { en: 'Rep', ru: 'Менеджер' }, cell: (call) => repOf(call, language) },
      { heading: { en: 'Company', ru: 'Компания' }, cell: ({ lead }) => clientName(lead.number) },
      { heading: { en: 'Lead ID', ru: 'ID лида' }, cell: ({ lead }) => idOf('L', lead.number) },
      {
        heading: { en: 'Direction', ru: 'Направление' },
        cell: ({ inbound }) => (inbound ? directions.inbound : directions.outbound)[language],
      },
      { heading: { en: 'Call outcome', ru: 'Результат звонка' }, cell: ({ outcome }) => outcomes[outcome][language] },
      {
        heading: { en: 'Talk time', ru: 'Длительность разговора' },
        format: durationFormat,
        cell: ({ talkSeconds }) => talkSeconds / secondsPerDay,
      },
      {
        heading: { en: 'Decision maker', ru: 'ЛПР' },
        cell: ({ decisionMaker }) => decisionMakers[decisionMaker][language],
      },
    ],
    calls,
    language,
  );
}

function repOf({ person, untidy }: Call, language: Language): string {
  return untidy ? ` ${person.name[language].replace(' ', '  ')} ` : person.name[language];
}
