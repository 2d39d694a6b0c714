import { numberText } from './number.ts';
import { englishPlural } from './plural.ts';

const count = (found: number, one: string, many: string): string =>
  `${numberText(found)} ${englishPlural(found, one, many)}`;

export const details = {
  title: 'KPI Details',
  toSummary: '‹ KPI Summary',

  reps: 'Reps',
  repsFinding: (below: number, above: number, by: string) => {
    const behind = below > 0 ? [`${count(below, 'number', 'numbers')} clearly behind the others`] : [];
    const ahead = above > 0 ? [`${count(above, 'number', 'numbers')} clearly ahead of them`] : [];
    const found = below + above === 0 ? 'nobody differs by more than chance' : [...behind, ...ahead].join(', ');
    return `${found}${by === '' ? '' : `; sorted by ${by.toLowerCase()}`}.`;
  },
  coaching: 'Coaching',
  coachingFinding: (names: string) => `${names}.`,
  targets: 'Targets',
  sameDay: 'Same day',
  sameDayTitle: 'By the same day of the quarters before',
  average: 'Average',
  byThisDay: (kpi: string) => `${kpi} by this day`,
  callsNeeded: 'Calls a day, needed',
  callsNow: 'Calls a day, now',
  medians: {
    AVERAGE_CONVERSATION_MINUTES: 'Median of it, rows only',
    LEAD_CALL_IN_HOUR: 'Median minutes to the first call',
  } as Readonly<Record<string, string>>,
  overADay: 'over a day',
  allKpis: 'All KPIs',
  allKpisFinding: (better: number, worse: number) =>
    better + worse === 0
      ? 'none has clearly changed.'
      : `${numberText(better)} clearly better, ${numberText(worse)} clearly worse than before.`,
  growth: 'Growth',
  overYear: 'Year on year',
  overYearFinding: (measure: string, change: string, isLess: boolean) =>
    `${measure.toLowerCase()} ${change} ${isLess ? 'less' : 'more'}.`,
  stages: 'Stages',
  leaks: 'Leaks by quarter',
  leaksGrow: (stages: string) => `${stages}: more is lost than in the quarter before.`,
  leaksSame: 'no stage clearly loses more than in the quarter before.',
  lostReasons: 'Lost reasons',
  callTimes: 'Best hours',
  clients: 'Clients',
  changes: 'Changes',
  leftOut: 'Rows left out',
  leftOutFinding: (left: string, rows: string) =>
    `${left} of ${rows} rows are in no number; rows that a filter hides are counted.`,
  nothingLeftOut: (rows: string) => `all ${rows} rows are counted, those that a filter hides too.`,
  missingData: 'Missing data',
  pairs: 'Two definitions',
  definitions: 'Definitions',
};
