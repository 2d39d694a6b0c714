import type { TabName } from '../../vocabulary/tab.ts';
import { dateText, quarterText } from './date.ts';
import { numberText } from './number.ts';
import { englishPlural } from './plural.ts';

export const sidebar = {
  build: 'Build KPI summary',
  rebuild: 'Rebuild KPI summary',
  addSample: 'Add sample tabs',
  addTracker: 'Add a sample tracker',
  lookAgain: 'Look again',
  showAll: (count: number) => `Show all ${numberText(count)}`,

  looking: 'Looking at your tabs…',
  lookingAt: (sheets: number) =>
    `Looking at ${numberText(sheets)} ${englishPlural(sheets, 'sheet', 'sheets')}… You need not wait: the build looks at them itself.`,
  addingSample: 'Adding sample tabs…',
  building: (rows: number) =>
    rows > 0 ? `Reading ${numberText(rows)} rows and building the summary…` : 'Building the summary…',
  foundWithQuestions: (tabs: number, questions: number) =>
    `${tabs} ${englishPlural(tabs, 'tab', 'tabs')} understood. Answer ${questions === 1 ? 'the question' : `${questions} questions`} below first: until then what ${questions === 1 ? 'it decides' : 'they decide'} stays blank.`,
  found: (tabs: number) => `${tabs} ${englishPlural(tabs, 'tab', 'tabs')} understood. Ready to build.`,
  unfinished: 'The last build was cut off, and the KPI Summary sheet is not complete. Build again to finish it.',
  built: 'The KPI Summary sheet is up to date.',
  selected: (cell: string) => `${cell} is selected.`,

  emptyTitle: 'No activity tabs yet',
  emptyText:
    'Paste an export from your CRM or dialler into a tab, with the headings in one row, and look again. Or try it with sample tabs, as a CRM exports them or as a team keeps count by hand: they are added beside yours.',
  nothingMeasured: 'There is nothing to measure in these tabs yet.',

  tabsTitle: 'Your tabs',
  onSheet: (sheet: string) => `sheet “${sheet}”`,
  columnsUnderstood: (columns: number) => `${columns} ${englishPlural(columns, 'column', 'columns')} understood`,
  allUnderstood: 'all understood',
  leftOut: (rows: number) => `${numberText(rows)} ${englishPlural(rows, 'row is', 'rows are')} in no number`,
  countedWithNotes: 'Counted, but worth knowing',
  columnList: (headings: string) => `Columns: ${headings}`,
  toCheck: (things: number) => `${things} to check`,
  otherSheets: (sheets: number) => `${sheets} other ${englishPlural(sheets, 'sheet', 'sheets')}`,
  useAs: (sheet: string) => `Use “${sheet}” as`,
  notUsed: 'nothing',

  sheet: 'Sheet',
  noSheet: 'none: leave this tab out',
  noColumn: 'not in this tab',
  pleaseCheck: 'please check',
  dayOrder: 'Its dates have',
  samples: (values: string) => `Such as ${values}`,
  restFields: (fields: number) => `${fields} more ${englishPlural(fields, 'column', 'columns')} to look for`,
  valuesUnknown: (values: number) =>
    `${values} ${englishPlural(values, 'value is', 'values are')} not understood. What ${englishPlural(values, 'does it', 'do they')} mean?`,
  valuesKnown: (values: number) => `${values} ${englishPlural(values, 'value', 'values')} understood`,
  valuesOfTab: (tab: string, text: string) => `${tab}: ${text}`,
  moreValues: (values: number) =>
    `${numberText(values)} more ${englishPlural(values, 'value is', 'values are')} not listed here.`,
  rows: (rows: number) => `${numberText(rows)} ${englishPlural(rows, 'row', 'rows')}`,
  save: 'Save',
  saveChanges: (changes: number) => `Save ${changes} ${englishPlural(changes, 'change', 'changes')}`,
  saveAnswer: 'Save answer',
  saving: 'Saving…',
  saved: 'Saved. Build again to use it.',
  savedBeforeBuild: 'Saved. Build the summary to use it.',
  nothingChanged: 'Nothing was changed, so there is nothing to save.',

  quarter: (quarter: string) => quarterText(quarter),
  quarterToDate: (quarter: string) => `${quarterText(quarter)} to date`,
  allTime: 'All time',
  dataThrough: (iso: string) => `Data through ${dateText(iso)}.`,
  comparedWithSameDays: 'Compared with the same days of the quarter before.',
  comparedWithQuarter: 'Compared with the quarter before.',
  countOf: (count: string, total: string) => `${count} of ${total}`,
  dividedBy: (above: string, below: string) => `${above} ÷ ${below}`,
  minutesOver: (minutes: string, conversations: string) => `${minutes} min ÷ ${conversations}`,
  after: (now: string, then: string) => `${now} after ${then}`,
  before: (value: string) => `before: ${value}`,
  allTimeValue: (value: string) => `all time: ${value}`,

  points: (points: string) => `${points} points`,
  noChange: '= unchanged',
  up: (amount: string) => `▲ ${amount}`,
  down: (amount: string) => `▼ ${amount}`,
  changeVerdict: (moved: string, verdict: string) => `${moved}, ${verdict}`,

  findingsTitle: 'On track, coach, leaks',
  answers: { onTrack: 'On track', coach: 'Coach', leak: 'Leaks' },
  headlineTitle: 'The six KPIs',
  coachingTitle: 'Coaching',
  coaching: {
    red: 'Needs help now',
    amber: 'Worth a look',
    strength: 'Strength',
    process: 'Whole team',
    tooFew: 'Too few to judge',
  },
  targetsTitle: 'Targets',

  problemsTitle: (problems: number) =>
    `${numberText(problems)} ${englishPlural(problems, 'note', 'notes')} on the data`,
  problemsHint: 'Click one to go to its cell.',

  questionsTitle: (questions: number) => englishPlural(questions, 'One question', 'Questions'),
  valuesGuessed: 'A guess stands beside each. Until you save them they count as not understood.',
  blankCells: 'Blank: no answer, or not logged?',
  assumed: (answer: string) => `Until you answer, “${answer}” is assumed.`,
  noneOfSheets: 'none of them',

  groups: {
    1: 'Leads to opportunities',
    2: 'Appointments',
    3: 'Calls to connects',
    4: 'Calls to deals',
    5: 'Productive conversations',
    6: 'Quarterly growth',
    7: 'Tables',
    8: 'Likely ranges',
  } as Readonly<Record<number, string>>,
  tabs: {
    leads: 'Leads',
    calls: 'Calls',
    meetings: 'Meetings',
    emails: 'Emails',
    activities: 'Activities',
    deals: 'Deals',
    stageHistory: 'Stage history',
    targets: 'Targets',
    reps: 'Reps',
    dailyActivity: 'Daily activity',
  } satisfies Record<TabName, string>,
};
