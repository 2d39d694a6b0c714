import type { Words } from '../vocabulary/words.ts';

export type DefinitionWords = { readonly label: Words; readonly remark: Words };

/** Two ways to count one KPI, and what each of them does with the cases that the other counts otherwise. */
export const definitionWords = {
  perCall: {
    label: { en: 'Per call', ru: 'На звонок' },
    remark: { en: 'Called five times, counted five times.', ru: 'Пять звонков человеку — пять раз.' },
  },
  perPerson: {
    label: { en: 'Per person called', ru: 'На человека' },
    remark: { en: 'Once each, on the day of the first call.', ru: 'По разу, в день первого звонка.' },
  },
  leadCohort: {
    label: { en: 'Of the leads of the period', ru: 'От лидов периода' },
    remark: { en: 'These very leads; the newest may still convert.', ru: 'Именно эти лиды; новые ещё дозреют.' },
  },
  leadEvents: {
    label: { en: 'Deals of the period per lead', ru: 'Сделки периода к лидам' },
    remark: { en: 'Deals of older leads too; may exceed 100%.', ru: 'И сделки прежних лидов; бывает больше 100 %.' },
  },
  wonOfClosed: {
    label: { en: 'Won of deals closed', ru: 'От закрытых сделок' },
    remark: { en: 'By the closing day; open deals do not count.', ru: 'По дню закрытия; открытые не в счёт.' },
  },
  wonOfCreated: {
    label: { en: 'Won of deals created', ru: 'От созданных сделок' },
    remark: { en: 'By the day created; open ones are not won yet.', ru: 'По дню создания; открытые ещё не выиграны.' },
  },
} as const satisfies Readonly<Record<string, DefinitionWords>>;
