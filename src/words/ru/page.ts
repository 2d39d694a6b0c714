import type { PageWords } from '../page.ts';
import { quarterText } from './date.ts';
import { numberText } from './number.ts';
import { russianPlural } from './plural.ts';

const headings = { likely: 'План скорее выполним', open: 'Исход открыт', unlikely: 'План скорее не выполним' } as const;

export const page: PageWords = {
  dayOf: (quarter, day, days) => `${quarterText(quarter)}, день ${day} из ${days}`,
  about: (parts) => ` (${parts.join(', ')})`,
  targetReached: (actual, target, about) => `План выполнен: ${actual} при плане ${target}${about}`,
  targetMissed: (actual, target, about) => `План не выполнен: ${actual} при плане ${target}${about}`,
  headingFor: (status, low, high, target, about) =>
    `${headings[status]}: прогноз ${low} – ${high} при плане ${target}${about}`,
  straightLine: (status, projection, target, about) =>
    `${headings[status]} (по прямой): прогноз ${projection} при плане ${target}${about}`,
  tooEarly: (actual, target, about) => `Судить рано: пока ${actual} при плане ${target}${about}`,

  everybody: 'все сотрудники',
  leftOut: (left, rows) => `не учтено строк: ${left} из ${rows}`,
  allCounted: (rows) => `учтены все строки: ${rows}`,
  questions: (count) => `${numberText(count)} ${russianPlural(count, 'вопрос', 'вопроса', 'вопросов')} без ответа`,

  onTrack: 'Идём ли по плану',
  sumOfReps: 'сумма планов',
  sameDayBefore: 'Раньше к этому дню',
  headingForLow: 'Прогноз от',
  headingForHigh: 'до',
  noTargets: 'План: пока не задан. Добавьте лист «Сотрудник, Квартал, План», и будет видно, к чему идёт квартал.',
  repsOf: (label, parts) => `Сотрудники, ${label}: ${parts.join(' · ')}.`,
  repsReached: (count) => `выполнили ${numberText(count)}`,
  repsMissed: (names) => `не выполнили: ${names}`,
  repsLikely: (count) => `скорее выполнят ${numberText(count)}`,
  repsOpen: (count) => `исход открыт у ${numberText(count)}`,
  repsUnlikely: (names) => `скорее не выполнят: ${names}`,
  repsEarly: (count) => `судить рано: ${numberText(count)}`,
  nobodyBehind: 'явно не отстаёт никто',
  andMore: (names, more) => `${names} и ещё ${numberText(more)}`,

  coach: 'Кому помочь',
  what: 'В чём',
  ofRep: 'Сотрудник',
  ofOthers: 'Остальные',
  cases: 'Случаев',
  upTo: 'До, за квартал',
  evidence: 'Вывод',
  nobodyElse: 'Больше никто не отличается от остальных сильнее, чем объясняет случай.',
  nobody: 'Кому помочь: никто не отличается от остальных сильнее, чем объясняет случай.',
  nobodyToCompare: 'Кому помочь: сравнивать пока некого, нужны строки хотя бы двух сотрудников.',
  moreFlags: (count) => `Ещё ${numberText(count)} — на листе KPI Details.`,
  tooFew: (count) =>
    `У\u00a0${numberText(count)} ${russianPlural(count, 'сотрудника', 'сотрудников', 'сотрудников')} на отдельных шагах пока мало случаев.`,
  perHundred: 'на 100',

  leaks: 'Где течёт воронка, всё время',
  lostShare: 'Потери, %',
  amount: 'Сумма',
  lossBetween: (range, unknown) =>
    `${range}: у\u00a0${numberText(unknown)} ${russianPlural(unknown, 'проигранной', 'проигранных', 'проигранных')} нет этапа`,
  noStages: 'Воронка: не измеряется. Добавьте лист сделок с этапами или историю этапов.',

  sixKpis: 'Шесть KPI',
  lastQuarters: (quarters) => `${quarters} ${russianPlural(quarters, 'квартал', 'квартала', 'кварталов')}`,
  notMeasured: (labels) => `Не измеряется: ${labels}. Почему, сказано в боковой панели.`,

  noChart: 'Рост по кварталам: показать пока нечего.',
  chartRunning: 'На сегодня',
  chartForecast: 'Ещё впереди',
  chartTarget: 'План',
  chartLabelHeading: 'Что на диаграмме',
};
