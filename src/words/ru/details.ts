import type { DetailsWords } from '../details.ts';
import { numberText } from './number.ts';
import { russianPlural } from './plural.ts';

const cells = (count: number): string =>
  `${numberText(count)} ${russianPlural(count, 'показатель', 'показателя', 'показателей')}`;

export const details: DetailsWords = {
  title: 'KPI Details',
  toSummary: '‹ KPI Summary',

  reps: 'Сотрудники',
  repsFinding: (below, above, by) => {
    const behind = below > 0 ? [`${cells(below)} явно хуже, чем у остальных`] : [];
    const ahead = above > 0 ? [`${cells(above)} явно лучше`] : [];
    const found =
      below + above === 0 ? 'никто не отличается сильнее, чем объясняет случай' : [...behind, ...ahead].join(', ');
    return `${found}${by === '' ? '' : `; порядок: ${by.toLowerCase()}`}.`;
  },
  coaching: 'Кому помочь',
  coachingFinding: (names) => `${names}.`,
  targets: 'План',
  sameDay: 'К этому дню',
  sameDayTitle: 'К этому же дню прошлых кварталов',
  average: 'В среднем',
  byThisDay: (kpi) => `${kpi} к этому дню`,
  callsNeeded: 'Звонков в день нужно',
  callsNow: 'Звонков в день сейчас',
  medians: {
    AVERAGE_CONVERSATION_MINUTES: 'Медиана, только по строкам',
    LEAD_CALL_IN_HOUR: 'Медиана до первого звонка, мин',
  },
  overADay: 'больше суток',
  allKpis: 'Все KPI',
  allKpisFinding: (better, worse) =>
    better + worse === 0
      ? 'ни один явно не изменился.'
      : `явно лучше, чем раньше: ${numberText(better)}, явно хуже: ${numberText(worse)}.`,
  growth: 'Рост',
  overYear: 'К прошлому году',
  overYearFinding: (measure, change, isLess) =>
    `${measure.toLowerCase()} — на ${change} ${isLess ? 'меньше' : 'больше'}.`,
  stages: 'Этапы',
  leaks: 'Утечки по кварталам',
  leaksGrow: (stages) => `${stages}: теряется больше, чем в прошлом квартале.`,
  leaksSame: 'ни на одном этапе явно не теряется больше, чем в прошлом квартале.',
  lostReasons: 'Причины потерь',
  callTimes: 'Лучшие часы',
  clients: 'Клиенты',
  changes: 'Изменения',
  leftOut: 'Что не учтено',
  leftOutFinding: (left, rows) => `не учтено строк: ${left} из ${rows}; скрытые фильтром учтены.`,
  nothingLeftOut: (rows) => `учтены все строки: ${rows}, и скрытые фильтром.`,
  missingData: 'Незаполненное',
  pairs: 'Два определения',
  definitions: 'Определения',
};
