import { dateText, quarterText } from './date.ts';
import { numberText } from './number.ts';
import { englishPlural } from './plural.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

export const report = {
  nothingYet: 'Nothing to measure yet: no tab with rows was understood.',
  allTime: 'All time',
  quarter: (quarter: string) => quarterText(quarter),
  toDate: (quarter: string) => `${quarterText(quarter)} to\u00a0date`,
  sameDays: (quarter: string) => `${quarterText(quarter)}, same\u00a0days`,
  dataThrough: (iso: string) => `data through ${dateText(iso)}`,
  fiscalYear: (month: number) => `fiscal year starts in ${months[month - 1]}`,
  team: 'Team',
  rep: 'Rep',
  pointsUnit: 'pts',
  millionsUnit: 'M',
  /** Whether a sign of money such as $ stands before the number. */
  isSignFirst: true,
  unchanged: 'unchanged',

  headlineTitle: 'The six KPIs',
  kpi: 'KPI',
  before: 'Before',
  change: 'Change',
  verdict: 'Verdict',
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
  dealsLost: 'Deals lost',
  isNew: 'new',
  beganOn: (day: string) => `nothing before ${dateText(day)}`,
  chartTitle: (measure: string) => `${measure} by quarter`,

  yearTitle: 'Against the same quarter a year before',
  overYear: 'Over a year',

  pairsTitle: 'Where definitions differ',
  definition: 'Definition',

  targetsTitle: 'Targets',
  target: 'Target',
  actual: 'Actual',
  attainment: 'Reached',
  projection: 'Heading for',
  perDay: 'Needed per working day',
  period: 'Period',
  status: 'Status',
  reached: '▲ reached',
  missed: '▼ missed',
  tooEarly: 'too early to say',
  forecast: { likely: '▲ likely', open: 'open', unlikely: '▼ unlikely' },
  recordedSince: (day: string) => `only since ${day}`,
  straightLine: (found: string) => `${found} (straight line)`,
  teamSum: 'Team, sum of reps',
  callsLead: (hasHolidays: boolean) =>
    `Calls a working day: needed is what is missing ÷ what a call of the team has brought since the quarter before began ÷ working days left (Monday to Friday${hasHolidays ? ', without the Holidays of KPI Settings' : '; name Holidays in KPI Settings'}).`,
  olderTargets: (count: number) =>
    `${numberText(count)} older ${englishPlural(count, 'target is', 'targets are')} not shown; TARGET_ATTAINMENT gives any of them.`,

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
  stageOrderGuessed:
    'The order of the stages is guessed by their names: a stage history, a column of probabilities or a number before each name would tell.',
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
  otherReasons: (count: number) => `${numberText(count)} other ${englishPlural(count, 'reason', 'reasons')}`,
  lostAll: 'All lost',
  shareOfLost: 'Share',

  leftOutTitle: 'What was counted and what was left out',
  sheet: 'Sheet',
  rows: 'Rows',
  leftOut: 'Left out',
  remarks: 'Remarks',
  allCounted: 'Every row was counted.',
  copies: 'Calls logged again',
  copiesRemark:
    'Both records of each are listed by “Rows behind this number”; “Duplicate calls” of KPI Settings counts them or leaves them out.',
  moreRemarks: (count: number) =>
    `${numberText(count)} more ${englishPlural(count, 'remark', 'remarks')}; the sidebar lists them all.`,
  notRead: 'not read',
  assumed: (text: string, answer: string, setting: string) =>
    `${text} Until you answer, “${answer}” is assumed; the line “${setting}” of KPI Settings answers it.`,
  question: 'Question',

  definitionsTitle: 'What each KPI counts',
  closing:
    'All but the cells of “What if” are values, so everybody sees them. To build again: Extensions › Inside Sales KPIs › Build KPI summary. To print: landscape, fit to width.',
};
