import type { ReportWords } from '../report.ts';
import { dateText, quarterText } from './date.ts';
import { numberText } from './number.ts';
import { russianPlural } from './plural.ts';

const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

export const report: ReportWords = {
  nothingYet: 'Пока нечего измерять: ни один лист с данными не распознан.',
  allTime: 'За всё время',
  quarter: (quarter) => quarterText(quarter),
  toDate: (quarter) => `${quarterText(quarter)}, на\u00a0сегодня`,
  sameDays: (quarter) => `${quarterText(quarter)}, те\u00a0же\u00a0дни`,
  dataThrough: (iso) => `данные по ${dateText(iso)}`,
  fiscalYear: (month) => `финансовый год с ${months[month - 1]}`,
  team: 'Команда',
  rep: 'Сотрудник',
  pointsUnit: 'п.п.',
  millionsUnit: 'млн',
  isSignFirst: false,
  unchanged: 'без изм.',

  headlineTitle: 'Шесть KPI',
  kpi: 'KPI',
  before: 'Было',
  change: 'Изменение',
  verdict: 'Оценка',
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
  dealsLost: 'Проиграно сделок',
  isNew: 'впервые',
  beganOn: (day) => `до ${dateText(day)} данных нет`,
  chartTitle: (measure) => `${measure} по кварталам`,

  yearTitle: 'К тому же кварталу прошлого года',
  overYear: 'За год',

  pairsTitle: 'Один показатель, два определения',
  definition: 'Определение',

  targetsTitle: 'Выполнение плана',
  target: 'План',
  actual: 'Факт',
  attainment: 'Выполнено',
  projection: 'Прогноз',
  perDay: 'Нужно в рабочий день',
  period: 'Период',
  status: 'Статус',
  reached: '▲ выполнен',
  missed: '▼ не выполнен',
  tooEarly: 'судить рано',
  forecast: { likely: '▲ скорее да', open: 'исход открыт', unlikely: '▼ скорее нет' },
  recordedSince: (day) => `только с ${day}`,
  straightLine: (found) => `${found} (по прямой)`,
  teamSum: 'Команда, сумма планов',
  callsLead: (hasHolidays) =>
    `Звонков в рабочий день нужно: недостающее ÷ то, что приносил один звонок команды с начала прошлого квартала ÷ оставшиеся рабочие дни (пн–пт${hasHolidays ? ', без дней Holidays из KPI Settings' : '; праздники — строка Holidays в KPI Settings'}).`,
  olderTargets: (count) =>
    `Не показано прежних планов: ${numberText(count)}; любой из них даёт формула TARGET_ATTAINMENT.`,

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
  stageOrderGuessed:
    'Порядок этапов определён по их названиям: точнее его покажут история этапов, столбец с вероятностью или номер перед названием.',
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
  otherReasons: (count) => `Ещё ${numberText(count)} ${russianPlural(count, 'причина', 'причины', 'причин')}`,
  lostAll: 'Всего потеряно',
  shareOfLost: 'Доля',

  leftOutTitle: 'Что учтено и что нет',
  sheet: 'Лист',
  rows: 'Строк',
  leftOut: 'Не учтено',
  remarks: 'Замечания',
  copies: 'Повторы звонков',
  copiesRemark:
    'Обе записи каждого показывают «Строки за этим числом»; считать ли повторы, решает «Duplicate calls» в KPI Settings.',
  allCounted: 'Учтены все строки.',
  moreRemarks: (count) =>
    `И ещё ${numberText(count)} ${russianPlural(count, 'замечание', 'замечания', 'замечаний')}; все они есть в боковой панели.`,
  notRead: 'не читается',
  assumed: (text, answer, setting) =>
    `${text} Пока ответа нет, принято «${answer}»; ответить можно в строке «${setting}» листа KPI Settings.`,
  question: 'Вопрос',

  definitionsTitle: 'Что считает каждый KPI',
  closing:
    'Это значения, кроме ячеек «Что если»: их видят все. Обновить: Расширения › Inside Sales KPIs › Построить сводку KPI. Для печати: альбомная ориентация, по ширине страницы.',
};
