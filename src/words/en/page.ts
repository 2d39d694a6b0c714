import { quarterText } from './date.ts';
import { numberText } from './number.ts';
import { englishPlural } from './plural.ts';

const headings = { likely: 'Likely on track', open: 'Still open', unlikely: 'Unlikely to reach the target' } as const;

export const page = {
  dayOf: (quarter: string, day: number, days: number) => `${quarterText(quarter)}, day ${day} of ${days}`,
  /** What the number is, where it is not money, and when. */
  about: (parts: readonly string[]) => ` (${parts.join(', ')})`,
  targetReached: (actual: string, target: string, about: string) => `Target reached: ${actual} of ${target}${about}`,
  targetMissed: (actual: string, target: string, about: string) => `Target missed: ${actual} of ${target}${about}`,
  headingFor: (status: keyof typeof headings, low: string, high: string, target: string, about: string) =>
    `${headings[status]}: heading for ${low}–${high} of ${target}${about}`,
  straightLine: (status: keyof typeof headings, projection: string, target: string, about: string) =>
    `${headings[status]} by a straight line: heading for ${projection} of ${target}${about}`,
  tooEarly: (actual: string, target: string, about: string) =>
    `Too early to say: ${actual} of ${target} so far${about}`,

  everybody: 'everybody',
  leftOut: (left: string, rows: string) => `${left} of ${rows} rows left out`,
  allCounted: (rows: string) => `all ${rows} rows counted`,
  questions: (count: number) => `${numberText(count)} ${englishPlural(count, 'question', 'questions')} open`,

  onTrack: 'On track',
  /** Behind the name of a target that the team has none of. */
  sumOfReps: 'sum of reps',
  sameDayBefore: 'Same day before',
  headingForLow: 'Heading for',
  headingForHigh: 'to',
  noTargets: 'On track: no targets yet. Add a tab with Rep, Quarter and Target to see where the quarter is heading.',
  repsOf: (label: string, parts: readonly string[]) => `Reps, ${label}: ${parts.join(' · ')}.`,
  repsReached: (count: number) => `${numberText(count)} reached`,
  repsMissed: (names: string) => `missed by ${names}`,
  repsLikely: (count: number) => `${numberText(count)} likely`,
  repsOpen: (count: number) => `${numberText(count)} open`,
  repsUnlikely: (names: string) => `unlikely for ${names}`,
  repsEarly: (count: number) => `${numberText(count)} too early to say`,
  nobodyBehind: 'nobody clearly behind',
  andMore: (names: string, more: number) => `${names} and ${numberText(more)} more`,

  coach: 'Coach',
  what: 'What',
  ofRep: 'Rep',
  ofOthers: 'Others',
  cases: 'Cases',
  upTo: 'Up to, a quarter',
  evidence: 'Evidence',
  nobodyElse: 'Nobody else differs by more than chance explains.',
  nobody: 'Coach: nobody differs by more than chance explains.',
  nobodyToCompare: 'Coach: reps are compared once two of them have the same rows; so far there is nobody to compare.',
  moreFlags: (count: number) => `${numberText(count)} more on KPI Details.`,
  tooFew: (count: number) =>
    `Of ${numberText(count)} ${englishPlural(count, 'rep', 'reps')} some steps have too few cases yet.`,
  perHundred: 'per 100',

  leaks: 'Leaks, all time',
  lostShare: 'Lost, %',
  amount: 'Amount',
  lossBetween: (range: string, unknown: number) =>
    `${range}: ${numberText(unknown)} lost ${englishPlural(unknown, 'deal names', 'deals name')} no stage`,
  noStages: 'Leaks: not measured. Add a tab of deals with their stage, or a stage history.',

  sixKpis: 'Six KPIs',
  lastQuarters: (quarters: number) => `Last ${quarters} ${englishPlural(quarters, 'quarter', 'quarters')}`,
  notMeasured: (labels: string) => `Not measured: ${labels}. The sidebar says why.`,

  noChart: 'Growth by quarter: nothing to draw yet.',
  chartRunning: 'To date',
  chartForecast: 'Still to come',
  chartTarget: 'Target',
  chartLabelHeading: 'What the chart draws',
};
