import type { StepsWords, StepWords } from '../steps.ts';
import { numberText } from './number.ts';
import { russianPlural } from './plural.ts';

/** After «из»: из 1 звонка, из 21 звонка, из 5 звонков. */
const outOf = (size: number, one: string, many: string): string =>
  `из ${numberText(size)} ${russianPlural(size, one, many, many)}`;

const moreOpportunities: StepWords['more'] = (count) => `новых сделок больше примерно на ${count}`;
const moreAppointments: StepWords['more'] = (count) => `назначенных встреч больше примерно на ${count}`;

/** The cases as they follow 1, 2 and 5. */
const appointmentsFor =
  (one: string, few: string, many: string): StepWords['did'] =>
  (count, size) =>
    `${numberText(count)} ${russianPlural(count, 'встреча', 'встречи', 'встреч')} на ${numberText(size)} ${russianPlural(size, one, few, many)}`;

export const steps: StepsWords = {
  'lead to opportunity': {
    name: 'лид → сделка',
    did: (count, size) => `сделками стали ${numberText(count)} ${outOf(size, 'лида', 'лидов')}`,
    more: moreOpportunities,
    cases: 'лидов',
  },
  'opportunities from leads': {
    name: 'лид → сделка',
    did: (count, size) =>
      `сделок ${numberText(count)} на ${numberText(size)} ${russianPlural(size, 'лид', 'лида', 'лидов')}`,
    more: moreOpportunities,
    cases: 'лидов',
  },
  'call to connection': {
    name: 'звонок → дозвон',
    did: (count, size) => `дозвонов ${numberText(count)} ${outOf(size, 'звонка', 'звонков')}`,
    more: (count) => `дозвонов больше примерно на ${count}`,
    cases: 'звонков',
  },
  'connection to conversation': {
    name: 'дозвон → продуктивный разговор',
    did: (count, size) => `продуктивных разговоров ${numberText(count)} ${outOf(size, 'дозвона', 'дозвонов')}`,
    more: (count) => `продуктивных разговоров больше примерно на ${count}`,
    cases: 'дозвонов',
  },
  'decision maker': {
    name: 'разговор → ЛПР',
    did: (count, size) => `с ЛПР ${numberText(count)} ${outOf(size, 'разговора', 'разговоров')}, где это известно`,
    more: (count) => `разговоров с ЛПР больше примерно на ${count}`,
    cases: 'разговоров с известной ролью собеседника',
  },
  'decision maker talk': {
    name: 'разговор с ЛПР',
    did: (count, size) =>
      `продуктивных разговоров ${numberText(count)} ${outOf(size, 'разговора', 'разговоров')} с ЛПР`,
    more: (count) => `продуктивных разговоров с ЛПР больше примерно на ${count}`,
    cases: 'разговоров с ЛПР',
  },
  'conversation to appointment': {
    name: 'продуктивный разговор → встреча',
    did: appointmentsFor('продуктивный разговор', 'продуктивных разговора', 'продуктивных разговоров'),
    more: moreAppointments,
    cases: 'продуктивных разговоров',
  },
  'connection to appointment': {
    name: 'дозвон → встреча',
    did: appointmentsFor('дозвон', 'дозвона', 'дозвонов'),
    more: moreAppointments,
    cases: 'дозвонов',
  },
  'call to appointment': {
    name: 'звонок → встреча',
    did: appointmentsFor('звонок', 'звонка', 'звонков'),
    more: moreAppointments,
    cases: 'звонков',
  },
  'appointment held': {
    name: 'назначенная встреча → состоявшаяся',
    did: (count, size) => `состоялось ${numberText(count)} ${outOf(size, 'встречи', 'встреч')}`,
    more: (count) => `состоявшихся встреч больше примерно на ${count}`,
    cases: 'встреч с результатом',
  },
  'no-show': {
    name: 'назначенная встреча → явка клиента',
    did: (count, size) => `неявок ${numberText(count)} ${outOf(size, 'встречи', 'встреч')}`,
    more: (count) => `неявок меньше примерно на ${count}`,
    cases: 'встреч с результатом',
  },
  'called lead won': {
    name: 'первый звонок → выигранная сделка',
    did: (count, size) => `выиграно ${numberText(count)} ${outOf(size, 'лида', 'лидов')} с первым звонком`,
    more: (count) => `выигранных лидов больше примерно на ${count}`,
    cases: 'лидов со звонком',
  },
  'deal won': {
    name: 'сделка → выигранная сделка',
    did: (count, size) => `выиграно ${numberText(count)} ${outOf(size, 'закрытой сделки', 'закрытых сделок')}`,
    more: (count) => `выигранных сделок больше примерно на ${count}`,
    cases: 'закрытых сделок',
  },
};
