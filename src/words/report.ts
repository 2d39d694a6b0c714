import type { Language } from '../vocabulary/words.ts';
import { dateText, quarterText } from './date.ts';
import { englishPlural } from './en/plural.ts';
import { numberText } from './number.ts';
import { russianPlural } from './ru/plural.ts';

/** What the report is called wherever it is shown, in both languages: formulas may point at it. */
export const summarySheetName = 'KPI Summary';

const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
};

/** Titles, headings and remarks of the KPI Summary sheet. */
const en = {
  nothingYet: 'Nothing to measure yet: no tab with rows was understood.',
  allTime: 'All time',
  quarter: (quarter: string) => quarterText(quarter, 'en'),
  toDate: (quarter: string) => `${quarterText(quarter, 'en')} to\u00a0date`,
  sameDays: (quarter: string) => `${quarterText(quarter, 'en')}, same\u00a0days`,
  dataThrough: (iso: string) => `data through ${dateText(iso, 'en')}`,
  fiscalYear: (month: number) => `fiscal year starts in ${months.en[month - 1]}`,
  team: 'Team',
  rep: 'Rep',
  pointsUnit: 'pts',
  millionsUnit: 'M',
  unchanged: 'unchanged',

  headlineTitle: 'The six KPIs',
  kpi: 'KPI',
  before: 'Before',
  change: 'Change',
  verdict: 'Verdict',
  better: 'better',
  worse: 'worse',
  same: 'same',
  counted: 'Counted',
  outOf: 'Out of',
  trend: (quarters: number) => `Trend, last ${quarters} ${englishPlural(quarters, 'quarter', 'quarters')}`,
  receipt: (value: string, counted: string, outOf: string) => `${value} = ${counted} of ${outOf}.`,
  notUnderstood: (rows: string) => `${rows} of them not understood: counted as unknown, not as a no.`,
  nothingThere: 'nothing to measure',
  byQuarter: 'By quarter:',
  formula: (name: string) => `In a cell: ${name}(…)`,

  growthTitle: 'Growth by quarter',
  growthLead:
    'A running quarter is compared with the same days of the quarter before; “new” follows a quarter of nothing.',
  quarterHeading: 'Quarter',
  growth: 'Growth',
  wonAmount: 'Won amount',
  dealsWon: 'Deals won',
  dealsLost: 'Deals lost',
  dealsCreated: 'New deals',
  leadsCreated: 'New leads',
  isNew: 'new',
  growthAxis: 'Growth, %',
  chartTitle: (measure: string) => `${measure} by quarter`,

  yearTitle: 'Against the same quarter a year before',
  overYear: 'Over a year',

  pairsTitle: 'Where definitions differ',
  definition: 'Definition',

  targetsTitle: 'Targets',
  target: 'Target',
  actual: 'Actual',
  attainment: 'Reached',
  projection: 'At this pace',
  perDay: 'Needed per working day',
  period: 'Period',
  status: 'Status',
  reached: '▲ reached',
  onTrack: '▲ on track',
  behind: '▼ behind',
  missed: '▼ missed',
  tooEarly: 'too early to say',
  teamSum: 'Team, sum of reps',
  sameDayTitle: 'Targets: what stood on the same day of the periods before',
  now: 'Now',
  average: 'Average',
  againstAverage: 'Against average',
  callsNeeded: 'Calls needed',
  callsNow: 'Calls now',
  callsLead: (hasHolidays: boolean) =>
    `Calls a working day: needed is what is missing ÷ what a call of the team has brought since the quarter before began ÷ working days left (Monday to Friday${hasHolidays ? ', without the Holidays of KPI Settings' : '; name Holidays in KPI Settings'}).`,
  olderTargets: (count: number) =>
    `${numberText(count, 'en')} older ${englishPlural(count, 'target is', 'targets are')} not shown; TARGET_ATTAINMENT gives any of them.`,

  coachingTitle: 'Who needs coaching, and at which step',
  flagged: { red: '▼ needs help now', amber: '▼ worth a look', strength: '▲ strength', process: '▼ whole team' },
  conversationsTitle: 'Wrong people or weak talk?',
  value: 'Value',
  likelyFrom: 'Likely from',
  likelyTo: 'to',
  teamValue: 'Team',
  step: 'Step',

  repsTitle: (period: string) => `Reps, ${period}`,
  repsMore: (period: string) => `Reps, ${period}, continued`,

  stagesTitle: 'Where deals get stuck',
  stage: 'Stage',
  reachedStage: 'Reached',
  passed: 'Went on',
  lost: 'Lost there',
  open: 'Open there',
  conversion: 'Went on, %',
  lostAmount: 'Lost amount',
  biggestLeak: '▼ most are lost here',
  reachedBar: 'Deals that reached it',
  approximate: 'Approximate: without a stage history only the stage a deal stands or was lost in is known.',

  leaksTitle: 'Where the funnel leaks, by quarter',
  leaksLead: 'Lost in the stage, of the deals that came to it and closed in the quarter.',
  leaksDays: 'Days: the median spent in the stage by deals won and by deals lost.',
  daysWon: 'Days, won',
  daysLost: 'Days, lost',
  leakTrend: { grows: '▲ leaks more', shrinks: '▼ leaks less' },
  lostOf: (quarter: string, lost: string, decided: string) => `${quarter}: ${lost} of ${decided} lost.`,
  reasonsTitle: 'Why deals are lost',
  reason: 'Reason given',
  otherReasons: (count: number) => `${numberText(count, 'en')} other ${englishPlural(count, 'reason', 'reasons')}`,
  lostAll: 'All lost',
  shareOfLost: 'Share',

  leftOutTitle: 'What was counted and what was left out',
  sheet: 'Sheet',
  rows: 'Rows',
  leftOut: 'Left out',
  remarks: 'Remarks',
  allCounted: 'Every row was counted.',
  moreRemarks: (count: number) =>
    `${numberText(count, 'en')} more ${englishPlural(count, 'remark', 'remarks')}; the sidebar lists them all.`,
  notRead: 'not read',
  assumed: (text: string, answer: string, setting: string) =>
    `${text} Until you answer, “${answer}” is assumed; the line “${setting}” of KPI Settings answers it.`,
  question: 'Question',

  definitionsTitle: 'What each KPI counts',
  closing:
    'These are values, so everybody sees them. To build again: Extensions › Inside Sales KPIs › Build KPI summary. To print: landscape, fit to width.',
};

export type ReportWords = typeof en;

const ru: ReportWords = {
  nothingYet: 'Пока нечего измерять: ни один лист с данными не распознан.',
  allTime: 'За всё время',
  quarter: (quarter) => quarterText(quarter, 'ru'),
  toDate: (quarter) => `${quarterText(quarter, 'ru')}, на\u00a0сегодня`,
  sameDays: (quarter) => `${quarterText(quarter, 'ru')}, те\u00a0же\u00a0дни`,
  dataThrough: (iso) => `данные по ${dateText(iso, 'ru')}`,
  fiscalYear: (month) => `финансовый год с ${months.ru[month - 1]}`,
  team: 'Команда',
  rep: 'Сотрудник',
  pointsUnit: 'п.п.',
  millionsUnit: 'млн',
  unchanged: 'без изм.',

  headlineTitle: 'Шесть KPI',
  kpi: 'KPI',
  before: 'Было',
  change: 'Изменение',
  verdict: 'Оценка',
  better: 'лучше',
  worse: 'хуже',
  same: 'так же',
  counted: 'Учтено',
  outOf: 'Из',
  trend: (quarters) => `Динамика, ${quarters} ${russianPlural(quarters, 'квартал', 'квартала', 'кварталов')}`,
  receipt: (value, counted, outOf) => `${value} = ${counted} из ${outOf}.`,
  notUnderstood: (rows) => `Из них не распознано: ${rows}; они считаются неизвестными, а не отрицательными.`,
  nothingThere: 'нечего измерять',
  byQuarter: 'По кварталам:',
  formula: (name) => `В ячейке: ${name}(…)`,

  growthTitle: 'Рост по кварталам',
  growthLead: 'Текущий квартал сравнивается с теми же днями предыдущего; «впервые» — в предыдущем ничего не было.',
  quarterHeading: 'Квартал',
  growth: 'Рост',
  wonAmount: 'Сумма выигранных',
  dealsWon: 'Выиграно сделок',
  dealsLost: 'Проиграно сделок',
  dealsCreated: 'Новых сделок',
  leadsCreated: 'Новых лидов',
  isNew: 'впервые',
  growthAxis: 'Рост, %',
  chartTitle: (measure) => `${measure} по кварталам`,

  yearTitle: 'К тому же кварталу прошлого года',
  overYear: 'За год',

  pairsTitle: 'Один показатель, два определения',
  definition: 'Определение',

  targetsTitle: 'Выполнение плана',
  target: 'План',
  actual: 'Факт',
  attainment: 'Выполнено',
  projection: 'При таком темпе',
  perDay: 'Нужно в рабочий день',
  period: 'Период',
  status: 'Состояние',
  reached: '▲ выполнен',
  onTrack: '▲ по плану',
  behind: '▼ отстаём',
  missed: '▼ не выполнен',
  tooEarly: 'судить рано',
  teamSum: 'Команда, сумма планов',
  sameDayTitle: 'План: сколько было к тому же дню прошлых периодов',
  now: 'Сейчас',
  average: 'В среднем',
  againstAverage: 'К среднему',
  callsNeeded: 'Нужно звонков',
  callsNow: 'Звонков сейчас',
  callsLead: (hasHolidays) =>
    `Звонков в рабочий день нужно: недостающее ÷ то, что приносил один звонок команды с начала прошлого квартала ÷ оставшиеся рабочие дни (пн–пт${hasHolidays ? ', без дней Holidays из KPI Settings' : '; праздники — строка Holidays в KPI Settings'}).`,
  olderTargets: (count) =>
    `Не показано прежних планов: ${numberText(count, 'ru')}; любой из них даёт формула TARGET_ATTAINMENT.`,

  coachingTitle: 'Кому помочь и на каком шаге',
  flagged: {
    red: '▼ нужна помощь',
    amber: '▼ присмотреться',
    strength: '▲ сильная сторона',
    process: '▼ вся команда',
  },
  conversationsTitle: 'Не те люди или слабый разговор?',
  value: 'Значение',
  likelyFrom: 'Вероятно от',
  likelyTo: 'до',
  teamValue: 'Команда',
  step: 'Шаг',

  repsTitle: (period) => `Сотрудники, ${period}`,
  repsMore: (period) => `Сотрудники, ${period}, продолжение`,

  stagesTitle: 'На каком этапе теряются сделки',
  stage: 'Этап',
  reachedStage: 'Дошли',
  passed: 'Прошли дальше',
  lost: 'Потеряны',
  open: 'В работе',
  conversion: 'Прошли, %',
  lostAmount: 'Потеряно на сумму',
  biggestLeak: '▼ больше всего потерь',
  reachedBar: 'Дошли до этапа',
  approximate: 'Приблизительно: без истории этапов известен только этап, на котором сделка стоит или потеряна.',

  leaksTitle: 'Где течёт воронка, по кварталам',
  leaksLead: 'Потеряно на этапе — от сделок, дошедших до него и закрытых в этом квартале.',
  leaksDays: 'Дней: сколько выигранные и проигранные сделки провели на этапе (медиана).',
  daysWon: 'Дней, выигр.',
  daysLost: 'Дней, проигр.',
  leakTrend: { grows: '▲ утечка растёт', shrinks: '▼ утечка меньше' },
  lostOf: (quarter, lost, decided) => `${quarter}: потеряно ${lost} из ${decided}.`,
  reasonsTitle: 'Почему теряются сделки',
  reason: 'Причина',
  otherReasons: (count) => `Ещё ${numberText(count, 'ru')} ${russianPlural(count, 'причина', 'причины', 'причин')}`,
  lostAll: 'Всего потеряно',
  shareOfLost: 'Доля',

  leftOutTitle: 'Что учтено и что нет',
  sheet: 'Лист',
  rows: 'Строк',
  leftOut: 'Не учтено',
  remarks: 'Замечания',
  allCounted: 'Учтены все строки.',
  moreRemarks: (count) =>
    `И ещё ${numberText(count, 'ru')} ${russianPlural(count, 'замечание', 'замечания', 'замечаний')}; все они есть в боковой панели.`,
  notRead: 'не читается',
  assumed: (text, answer, setting) =>
    `${text} Пока ответа нет, принято «${answer}»; ответить можно в строке «${setting}» листа KPI Settings.`,
  question: 'Вопрос',

  definitionsTitle: 'Что считает каждый KPI',
  closing:
    'Это значения, а не формулы: их видят все. Обновить: Расширения › Inside Sales KPIs › Построить сводку KPI. Для печати: альбомная ориентация, по ширине страницы.',
};

export const reportWords: Readonly<Record<Language, ReportWords>> = { en, ru };
