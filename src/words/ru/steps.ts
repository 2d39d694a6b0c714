import type { StepName, StepWords } from '../steps.ts';
import { numberText, percentText } from './number.ts';
import { russianPlural } from './plural.ts';

const space = '\u00a0';
const count = (value: number): string => numberText(value, Number.isInteger(value) ? 0 : 1);
const share = (rate: number, decimals: number): string => percentText(rate, decimals);
const perHundred = (rate: number, decimals: number): string => numberText(rate * 100, decimals);

/** After «из» and «до»: 1 звонка, 21 звонка, 5 звонков; 3,4 звонка. */
const genitive = (value: number, one: string, many: string): string =>
  `${count(value)}${space}${Number.isInteger(value) ? russianPlural(value, one, many, many) : one}`;
const outOf = (size: number, one: string, many: string): string => `из${space}${genitive(size, one, many)}`;

/** 1 встреча, 2 встречи, 5 встреч; 3,4 встречи. */
const counted = (text: string, one: string, few: string, many: string): string => {
  const value = Number(text.replace(/\s/g, '').replace(',', '.'));
  return `${text}${space}${Number.isInteger(value) ? russianPlural(value, one, few, many) : few}`;
};
const more = (one: string, many: string, after = ''): StepWords['more'] => {
  return (value) => `до${space}${genitive(value, one, many)}${after} больше`;
};

const booking = (name: string, [one, few, many]: readonly [string, string, string]): StepWords => ({
  name: `${name} → встреча`,
  does: (rate, decimals) =>
    `назначает ${counted(perHundred(rate, decimals), 'встречу', 'встречи', 'встреч')} на 100${space}${many}`,
  rate: perHundred,
  did: (set, size) =>
    `${counted(count(set), 'встреча', 'встречи', 'встреч')} на ${counted(count(size), one, few, many)}`,
  more: more('встречи', 'встреч'),
  cases: many,
});

export const steps: Readonly<Record<StepName, StepWords>> = {
  'lead to opportunity': {
    name: 'лид → сделка',
    does: (rate, decimals) => `переводит в сделки ${share(rate, decimals)} лидов`,
    rate: share,
    did: (turned, size) => `сделками стали ${count(turned)} ${outOf(size, 'лида', 'лидов')}`,
    more: more('новой сделки', 'новых сделок'),
    cases: 'лидов',
  },
  'opportunities from leads': {
    name: 'лид → сделка',
    does: (rate, decimals) =>
      `создаёт ${counted(perHundred(rate, decimals), 'сделку', 'сделки', 'сделок')} на 100${space}лидов`,
    rate: perHundred,
    did: (opened, size) =>
      `${counted(count(opened), 'сделка', 'сделки', 'сделок')} на ${counted(count(size), 'лид', 'лида', 'лидов')}`,
    more: more('новой сделки', 'новых сделок'),
    cases: 'лидов',
  },
  'call to connection': {
    name: 'звонок → дозвон',
    does: (rate, decimals) => `дозванивается в ${share(rate, decimals)} звонков`,
    rate: share,
    did: (reached, size) => `дозвонов ${count(reached)} ${outOf(size, 'звонка', 'звонков')}`,
    more: more('дозвона', 'дозвонов'),
    cases: 'звонков',
  },
  'connection to conversation': {
    name: 'дозвон → продуктивный разговор',
    does: (rate, decimals) => `доводит до продуктивного разговора ${share(rate, decimals)} дозвонов`,
    rate: share,
    did: (had, size) => `продуктивных разговоров ${count(had)} ${outOf(size, 'дозвона', 'дозвонов')}`,
    more: more('разговора', 'разговоров'),
    cases: 'дозвонов',
  },
  'decision maker': {
    name: 'разговор → ЛПР',
    does: (rate, decimals) => `говорит с ЛПР в ${share(rate, decimals)} разговоров`,
    rate: share,
    did: (spoke, size) => `с ЛПР ${count(spoke)} ${outOf(size, 'разговора', 'разговоров')}, где это известно`,
    more: more('разговора', 'разговоров', ' с ЛПР'),
    cases: 'разговоров с известной ролью собеседника',
  },
  'decision maker talk': {
    name: 'разговор с ЛПР',
    does: (rate, decimals) => `доводит до продуктивного ${share(rate, decimals)} разговоров с ЛПР`,
    rate: share,
    did: (had, size) => `продуктивных разговоров ${count(had)} ${outOf(size, 'разговора', 'разговоров')} с ЛПР`,
    more: more('продуктивного разговора', 'продуктивных разговоров', ' с ЛПР'),
    cases: 'разговоров с ЛПР',
  },
  'conversation to appointment': booking('продуктивный разговор', [
    'продуктивный разговор',
    'продуктивных разговора',
    'продуктивных разговоров',
  ]),
  'connection to appointment': booking('дозвон', ['дозвон', 'дозвона', 'дозвонов']),
  'call to appointment': booking('звонок', ['звонок', 'звонка', 'звонков']),
  'appointment held': {
    name: 'назначенная встреча → состоявшаяся',
    does: (rate, decimals) => `проводит ${share(rate, decimals)} назначенных встреч`,
    rate: share,
    did: (held, size) => `состоялось ${count(held)} ${outOf(size, 'встречи', 'встреч')}`,
    more: more('состоявшейся встречи', 'состоявшихся встреч'),
    cases: 'встреч с результатом',
  },
  'no-show': {
    name: 'назначенная встреча → явка клиента',
    does: (rate, decimals) => `теряет на неявках ${share(rate, decimals)} назначенных встреч`,
    rate: share,
    did: (missed, size) => `неявок ${count(missed)} ${outOf(size, 'встречи', 'встреч')}`,
    more: (value) => `до${space}${genitive(value, 'неявки', 'неявок')} меньше`,
    cases: 'встреч с результатом',
  },
  'called lead won': {
    name: 'первый звонок → выигранная сделка',
    does: (rate, decimals) => `выигрывает ${share(rate, decimals)} лидов с первым звонком`,
    rate: share,
    did: (won, size) => `выиграно ${count(won)} ${outOf(size, 'лида', 'лидов')} с первым звонком`,
    more: more('выигранного лида', 'выигранных лидов'),
    cases: 'лидов со звонком',
  },
  'deal won': {
    name: 'сделка → выигранная сделка',
    does: (rate, decimals) => `выигрывает ${share(rate, decimals)} закрытых сделок`,
    rate: share,
    did: (won, size) => `выиграно ${count(won)} ${outOf(size, 'закрытой сделки', 'закрытых сделок')}`,
    more: more('выигранной сделки', 'выигранных сделок'),
    cases: 'закрытых сделок',
  },
};
