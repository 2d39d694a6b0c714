/** What a spreadsheet locale says about typing and showing numbers and dates. */
export type Locale = {
  decimal: '.' | ',';
  group: string;
  order: 'MDY' | 'DMY' | 'YMD';
  dateSeparator: '/' | '.' | '-';
  datePattern: string;
  timePattern: string;
  truth: [no: string, yes: string];
  months: string[];
  months3: string[];
  weekdays: string[];
  weekdays3: string[];
};

const english = {
  truth: ['FALSE', 'TRUE'] as [string, string],
  months: 'January February March April May June July August September October November December'.split(' '),
  months3: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  weekdays3: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
};

const russian = {
  truth: ['ЛОЖЬ', 'ИСТИНА'] as [string, string],
  months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  months3: 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'.split(' '),
  weekdays: 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' '),
  weekdays3: 'вс пн вт ср чт пт сб'.split(' '),
};

type Form = Pick<Locale, 'decimal' | 'group' | 'order' | 'dateSeparator' | 'datePattern'>;

const american: Form = { decimal: '.', group: ',', order: 'MDY', dateSeparator: '/', datePattern: 'm/d/yyyy' };
const british: Form = { ...american, order: 'DMY', datePattern: 'dd/mm/yyyy' };
const german: Form = { decimal: ',', group: '.', order: 'DMY', dateSeparator: '.', datePattern: 'dd.mm.yyyy' };
const spaced: Form = { ...german, group: '\u00a0' };
const french: Form = { ...spaced, group: '\u202f', dateSeparator: '/', datePattern: 'dd/mm/yyyy' };
const iso: Form = { ...american, order: 'YMD', dateSeparator: '-', datePattern: 'yyyy-mm-dd' };

/** By the whole locale first, then by its language; everything else types like `en_US`. */
const forms: Record<string, Form> = {
  en_US: american,
  en: british,
  en_CA: iso,
  ru: spaced,
  uk: spaced,
  kk: spaced,
  pl: spaced,
  cs: spaced,
  de: german,
  tr: german,
  es: { ...german, dateSeparator: '/', datePattern: 'dd/mm/yyyy' },
  it: { ...german, dateSeparator: '/', datePattern: 'dd/mm/yyyy' },
  pt: { ...german, dateSeparator: '/', datePattern: 'dd/mm/yyyy' },
  nl: { ...german, dateSeparator: '-', datePattern: 'dd-mm-yyyy' },
  fr: french,
  sv: { ...spaced, order: 'YMD', dateSeparator: '-', datePattern: 'yyyy-mm-dd' },
  ja: { ...iso, dateSeparator: '/', datePattern: 'yyyy/mm/dd' },
  zh: { ...iso, datePattern: 'yyyy-mm-dd' },
};

const known = new Map<string, Locale>();

export function localeOf(name: string): Locale {
  const locale = known.get(name);
  if (locale) return locale;
  const language = name.split('_')[0]!;
  const form = forms[name] ?? forms[language] ?? american;
  const made = { ...form, timePattern: 'h:mm:ss', ...(language === 'ru' ? russian : english) };
  known.set(name, made);
  return made;
}
