import type { Words } from '../vocabulary/words.ts';
import { englishPlural } from './en/plural.ts';
import { numberText } from './number.ts';
import { russianPlural } from './ru/plural.ts';

/** A step of the funnel at which people are compared. */
export type StepName =
  | 'lead to opportunity'
  | 'opportunities from leads'
  | 'call to connection'
  | 'connection to conversation'
  | 'decision maker'
  | 'decision maker talk'
  | 'conversation to appointment'
  | 'connection to appointment'
  | 'call to appointment'
  | 'appointment held'
  | 'no-show'
  | 'called lead won'
  | 'deal won';

export type StepWords = {
  /** After "the step", after «этап». */
  readonly name: Words;
  /** What somebody did: "Ana …" in English, «Анна: …» in Russian. */
  readonly did: {
    readonly en: (count: number, size: number) => string;
    readonly ru: (count: number, size: number) => string;
  };
  /** What reaching the others' rate would bring, with its number in words already. */
  readonly more: { readonly en: (count: string) => string; readonly ru: (count: string) => string };
  /** What there is too little of: "calls to judge", «звонков для вывода». */
  readonly cases: Words;
};

const en = (value: number): string => numberText(value, 'en');
const ru = (value: number): string => numberText(value, 'ru');
const appointmentsEn = (count: number): string => `${en(count)} ${englishPlural(count, 'appointment', 'appointments')}`;
const appointmentsRu = (count: number): string =>
  `${ru(count)} ${russianPlural(count, 'встреча', 'встречи', 'встреч')}`;

/** After «из»: из 1 звонка, из 21 звонка, из 5 звонков. */
const outOf = (size: number, one: string, many: string): string =>
  `из ${ru(size)} ${russianPlural(size, one, many, many)}`;

const moreOpportunities: StepWords['more'] = {
  en: (count) => `${count} more opportunities`,
  ru: (count) => `новых сделок больше примерно на ${count}`,
};
const moreAppointments: StepWords['more'] = {
  en: (count) => `${count} more appointments`,
  ru: (count) => `назначенных встреч больше примерно на ${count}`,
};

/** @param what the cases in English @param ruWhat one, two and five of them in Russian */
const appointmentsFor = (what: string, ruWhat: readonly [string, string, string]): StepWords['did'] => ({
  en: (count, size) => `set ${appointmentsEn(count)} for ${en(size)} ${what}`,
  ru: (count, size) => `${appointmentsRu(count)} на ${ru(size)} ${russianPlural(size, ...ruWhat)}`,
});

export const stepWords: Readonly<Record<StepName, StepWords>> = {
  'lead to opportunity': {
    name: { en: 'from lead to opportunity', ru: 'лид → сделка' },
    did: {
      en: (count, size) => `turned ${en(count)} of ${en(size)} leads into opportunities`,
      ru: (count, size) => `сделками стали ${ru(count)} ${outOf(size, 'лида', 'лидов')}`,
    },
    more: moreOpportunities,
    cases: { en: 'leads', ru: 'лидов' },
  },
  'opportunities from leads': {
    name: { en: 'from lead to opportunity', ru: 'лид → сделка' },
    did: {
      en: (count, size) => `opened ${en(count)} opportunities for ${en(size)} leads`,
      ru: (count, size) => `сделок ${ru(count)} на ${ru(size)} ${russianPlural(size, 'лид', 'лида', 'лидов')}`,
    },
    more: moreOpportunities,
    cases: { en: 'leads', ru: 'лидов' },
  },
  'call to connection': {
    name: { en: 'from call to connection', ru: 'звонок → дозвон' },
    did: {
      en: (count, size) => `reached the person called in ${en(count)} of ${en(size)} calls`,
      ru: (count, size) => `дозвонов ${ru(count)} ${outOf(size, 'звонка', 'звонков')}`,
    },
    more: { en: (count) => `${count} more connected calls`, ru: (count) => `дозвонов больше примерно на ${count}` },
    cases: { en: 'calls', ru: 'звонков' },
  },
  'connection to conversation': {
    name: { en: 'from connected call to productive conversation', ru: 'дозвон → продуктивный разговор' },
    did: {
      en: (count, size) => `had a productive conversation in ${en(count)} of ${en(size)} connected calls`,
      ru: (count, size) => `продуктивных разговоров ${ru(count)} ${outOf(size, 'дозвона', 'дозвонов')}`,
    },
    more: {
      en: (count) => `${count} more productive conversations`,
      ru: (count) => `продуктивных разговоров больше примерно на ${count}`,
    },
    cases: { en: 'connected calls', ru: 'дозвонов' },
  },
  'decision maker': {
    name: { en: 'to the decision maker', ru: 'разговор → ЛПР' },
    did: {
      en: (count, size) =>
        `spoke with the decision maker in ${en(count)} of ${en(size)} conversations where it is known`,
      ru: (count, size) => `с ЛПР ${ru(count)} ${outOf(size, 'разговора', 'разговоров')}, где это известно`,
    },
    more: {
      en: (count) => `${count} more conversations with a decision maker`,
      ru: (count) => `разговоров с ЛПР больше примерно на ${count}`,
    },
    cases: { en: 'conversations with a known contact role', ru: 'разговоров с известной ролью собеседника' },
  },
  'decision maker talk': {
    name: { en: 'in the talk with the decision maker', ru: 'разговор с ЛПР' },
    did: {
      en: (count, size) => `had a productive conversation in ${en(count)} of ${en(size)} with a decision maker`,
      ru: (count, size) => `продуктивных разговоров ${ru(count)} ${outOf(size, 'разговора', 'разговоров')} с ЛПР`,
    },
    more: {
      en: (count) => `${count} more productive conversations with a decision maker`,
      ru: (count) => `продуктивных разговоров с ЛПР больше примерно на ${count}`,
    },
    cases: { en: 'conversations with a decision maker', ru: 'разговоров с ЛПР' },
  },
  'conversation to appointment': {
    name: { en: 'from productive conversation to appointment', ru: 'продуктивный разговор → встреча' },
    did: appointmentsFor('productive conversations', [
      'продуктивный разговор',
      'продуктивных разговора',
      'продуктивных разговоров',
    ]),
    more: moreAppointments,
    cases: { en: 'productive conversations', ru: 'продуктивных разговоров' },
  },
  'connection to appointment': {
    name: { en: 'from connected call to appointment', ru: 'дозвон → встреча' },
    did: appointmentsFor('connected calls', ['дозвон', 'дозвона', 'дозвонов']),
    more: moreAppointments,
    cases: { en: 'connected calls', ru: 'дозвонов' },
  },
  'call to appointment': {
    name: { en: 'from call to appointment', ru: 'звонок → встреча' },
    did: appointmentsFor('calls', ['звонок', 'звонка', 'звонков']),
    more: moreAppointments,
    cases: { en: 'calls', ru: 'звонков' },
  },
  'appointment held': {
    name: { en: 'from appointment to meeting held', ru: 'назначенная встреча → состоявшаяся' },
    did: {
      en: (count, size) => `held ${en(count)} of ${en(size)} appointments due`,
      ru: (count, size) => `состоялось ${ru(count)} ${outOf(size, 'встречи', 'встреч')}`,
    },
    more: {
      en: (count) => `${count} more appointments held`,
      ru: (count) => `состоявшихся встреч больше примерно на ${count}`,
    },
    cases: { en: 'appointments with a result', ru: 'встреч с результатом' },
  },
  'no-show': {
    name: { en: 'from appointment to showing up', ru: 'назначенная встреча → явка клиента' },
    did: {
      en: (count, size) =>
        `had ${en(count)} ${englishPlural(count, 'no-show', 'no-shows')} in ${en(size)} appointments due`,
      ru: (count, size) => `неявок ${ru(count)} ${outOf(size, 'встречи', 'встреч')}`,
    },
    more: { en: (count) => `${count} fewer no-shows`, ru: (count) => `неявок меньше примерно на ${count}` },
    cases: { en: 'appointments with a result', ru: 'встреч с результатом' },
  },
  'called lead won': {
    name: { en: 'from first call to deal won', ru: 'первый звонок → выигранная сделка' },
    did: {
      en: (count, size) => `won ${en(count)} of the ${en(size)} leads first called`,
      ru: (count, size) => `выиграно ${ru(count)} ${outOf(size, 'лида', 'лидов')} с первым звонком`,
    },
    more: { en: (count) => `${count} more leads won`, ru: (count) => `выигранных лидов больше примерно на ${count}` },
    cases: { en: 'leads called', ru: 'лидов со звонком' },
  },
  'deal won': {
    name: { en: 'from deal to deal won', ru: 'сделка → выигранная сделка' },
    did: {
      en: (count, size) => `won ${en(count)} of ${en(size)} closed deals`,
      ru: (count, size) => `выиграно ${ru(count)} ${outOf(size, 'закрытой сделки', 'закрытых сделок')}`,
    },
    more: { en: (count) => `${count} more deals won`, ru: (count) => `выигранных сделок больше примерно на ${count}` },
    cases: { en: 'closed deals', ru: 'закрытых сделок' },
  },
};
