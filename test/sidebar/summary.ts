import type { FoundTabs } from '../../src/sidebar/server.ts';
import type { CoachingFlag } from '../../src/summary/coaching/coachingFlag.ts';
import type { HeadlineKpi } from '../../src/summary/figures/kpiValue.ts';
import type { Summary } from '../../src/summary/summary.ts';
import type { FieldDescription } from '../../src/summary/understood/fieldDescription.ts';
import type { OtherSheet, Problem, TabReceipt } from '../../src/summary/understood/receipt.ts';
import type { TabDescription } from '../../src/summary/understood/tabDescriptions.ts';
import type { ValueList } from '../../src/summary/understood/valueList.ts';
import { sidebarWords } from '../../src/words/sidebar.ts';

type Offer = FoundTabs['formulas'][number];

/** A made-up summary; a test says only what differs. */
export const summary = (changes: Partial<Summary> = {}): Summary => ({
  asOf: '2025-03-21',
  timeZone: 'Etc/UTC',
  language: 'en',
  dataThrough: '2025-03-20',
  currency: '$',
  tabs: [tab()],
  otherSheets: [],
  questions: [],
  settingProblems: [],
  outgrown: null,
  measures: ['callsMade'],
  reps: ['Ada', 'Bo'],
  periods: ['2024 Q4', '2025 Q1'],
  kpis: [],
  headline: [kpi()],
  growth: [],
  stages: [],
  coaching: [],
  targets: [],
  sentences: [],
  ...changes,
});

export const tab = (changes: Partial<TabReceipt> = {}): TabReceipt => ({
  tab: 'calls',
  sheet: 'Dialler export',
  rows: 10_240,
  counted: 10_212,
  leftOut: 28,
  line: '10,212 calls of 6 reps, 2 Jan 2025 – 28 Mar 2025, 1,020 connected; 28 rows left out',
  columns: { rep: 'Owner', at: 'Call date' },
  problems: [],
  ...changes,
});

export const kpi = (changes: Partial<HeadlineKpi> = {}): HeadlineKpi => ({
  name: 'CALL_CONNECT_RATIO',
  label: 'Call-to-connect ratio',
  description: 'Share of the calls made that the person called answered.',
  unit: 'percent',
  group: 3,
  isVolume: false,
  direction: 'more is better',
  period: '2025 Q1',
  toDate: true,
  value: 0.1,
  numerator: 40,
  denominator: 400,
  previous: 0.08,
  change: 0.02,
  verdict: 'better',
  verdictText: 'better',
  allTime: 0.09,
  trend: [0.08, 0.1],
  note: '',
  ...changes,
});

export const otherSheet = (sheet: string, reason: string): OtherSheet => ({
  sheet,
  headings: [],
  nearest: null,
  missing: null,
  reason,
});

export const problem = (changes: Partial<Problem> = {}): Problem => ({
  rows: 3,
  row: 112,
  column: 'F',
  leftOut: true,
  text: '31.02.2025 is not a date.',
  ...changes,
});

export const flag = (changes: Partial<CoachingFlag> = {}): CoachingFlag => ({
  rep: 'Bo',
  kpi: 'CALL_CONNECT_RATIO',
  period: '2025 Q1',
  verdict: 'red',
  numerator: 40,
  denominator: 400,
  low: 0.07,
  high: 0.13,
  team: 0.19,
  text: 'Bo reaches 10% of the people called.',
  ...changes,
});

export const field = (changes: Partial<FieldDescription> = {}): FieldDescription => ({
  field: 'rep',
  label: 'Rep',
  setting: 'Calls column: rep',
  chosen: 'Owner',
  reason: '"Owner" is a usual heading for it.',
  confidence: 1,
  samples: ['Ada', 'Bo'],
  lists: [],
  ...changes,
});

/** What a column of outcomes holds: two values understood, one not. */
export const outcomes = (changes: Partial<ValueList> = {}): ValueList => ({
  tab: null,
  classes: [
    { value: 'unknown', text: 'Not understood' },
    { value: 'connected', text: 'Connected' },
    { value: 'voicemail', text: 'Voicemail' },
  ],
  values: [
    { text: 'see notes', setting: 'Calls outcome: see notes', class: 'unknown', rows: 312 },
    { text: 'Connected', setting: 'Calls outcome: Connected', class: 'connected', rows: 900 },
    { text: 'Machine', setting: 'Calls outcome: Machine', class: 'voicemail', rows: 1 },
  ],
  more: 0,
  ...changes,
});

export const described = ({
  tab,
  sheet,
  rows,
  columns,
  fields = Object.entries(columns).map(([name, heading]) =>
    field({ field: name, label: name, setting: `Calls column: ${name}`, chosen: heading }),
  ),
}: TabReceipt & { readonly fields?: readonly FieldDescription[] }): TabDescription => ({
  tab,
  sheet,
  rows,
  columns,
  setting: `${sidebarWords.en.tabs[tab]} tab`,
  headings: [...new Set([...Object.values(columns), 'Notes', 'Call result'])].map((value) => ({ value, text: value })),
  fields,
});

/** What findTabs answers on the same spreadsheet, before anything is built. */
export const found = (
  { language, tabs, otherSheets, questions, settingProblems, outgrown }: Summary,
  hasSummary = false,
): FoundTabs => ({
  isUnfinished: false,
  language,
  tabs: tabs.map(described),
  receipts: hasSummary ? tabs : [],
  kinds: [
    { tab: 'leads', setting: 'Leads tab' },
    { tab: 'calls', setting: 'Calls tab' },
  ],
  otherSheets,
  questions,
  settingProblems,
  outgrown,
  hasSummary,
  languageChoice: '',
  reps: ['Ada', 'Bo'],
  teams: ['North'],
  view: {
    asOf: '',
    period: 'this quarter',
    reps: [],
    quarters: [
      { quarter: '2024 Q4', last: '2024-12-31' },
      { quarter: '2024 Q3', last: '2024-09-30' },
    ],
  },
  formulas: [
    offer(),
    offer({ name: 'WON_AMOUNT', label: 'Won amount', group: 6, unit: 'money', ranges: [range('Deals', 8)] }),
  ],
  separator: ',',
  tables: {},
});

export const offer = (changes: Partial<Offer> = {}): Offer => ({
  name: 'CALL_CONNECT_RATIO',
  label: 'Call-to-connect ratio',
  description: 'Share of the calls made that the person called answered.',
  group: 3,
  unit: 'percent',
  ranges: [range('Calls', 8)],
  ...changes,
});

export const range = (sheet: string, columns: number) => ({
  sheet,
  columns,
  text: `${sheet}!A:${String.fromCharCode(64 + columns)}`,
});
