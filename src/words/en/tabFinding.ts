import type { TabFindingWords } from '../tabFinding.ts';

export const tabFinding: TabFindingWords = {
  columnReason: {
    settings: (heading) => `KPI Settings names "${heading}".`,
    exact: (heading) => `"${heading}" is a usual heading for it.`,
    spelling: (heading) => `"${heading}" looks like a usual heading, misspelt.`,
    values: (heading) => `Most words under "${heading}" are those of it.`,
    addition: (heading) => `"${heading}" is a usual heading with something added, and its cells fit.`,
  },
  readByLegend: (codes) => `Read by the legend: ${codes.join(', ')}.`,
  columnsAddUp: (headings) => `${quoted(headings)} add up.`,
  dayOrderReason: (text, day) => `“${text}” is read as ${day}, by the spreadsheet's locale.`,
  otherSheet: {
    blank: 'The sheet is blank.',
    noHeadings: 'No headings were recognised in its first 20 rows.',
    unknown: 'Its headings are not those of calls, leads, deals or another tab that is counted.',
    switchedOff: 'KPI Settings switches off the tab that it looks like.',
  },
  tooFewHeadings: (tab) => `It comes nearest to the tab ${tab}, but too few of its headings are known to be sure.`,
  columnWanted: (tab, column) =>
    `It comes nearest to the tab ${tab}, but that needs a column such as “${column}”, and none was recognised.`,
  anotherSheetIsRead: (tab, sheet) => `It looks like the tab ${tab}, which is read from "${sheet}".`,
  sameRowsAgain: (setting, read, sheet) =>
    `Its rows may be those of "${read}" once more: the same people on the same days. To count both, write ${read}; ${sheet} in the line “${setting}” of KPI Settings.`,
  columnsStandApart: (headings) =>
    `Its columns ${quoted(headings)} stand beyond an empty column and are not read. If they are another table, put it on a sheet of its own.`,
  whichSheet: (tab, sheets) => `Which sheet holds ${tab}: ${quoted(sheets)}? Only one of them is read.`,
  whichSheetFirst: (tab, sheets) =>
    `Which sheet holds ${tab}: ${quoted(sheets)}, or do both count? Until you say, none of them is counted.`,
  mayBeAsWell: (tab, others) =>
    `It may be the tab ${tab}, and so may ${quoted(others)}. Say in the sidebar which one counts.`,
  whichTab: (sheet, tabs) => `What does "${sheet}" hold: ${tabs.join(' or ')}?`,
  whoseRows: (tab, sheet) =>
    `Which column of "${sheet}" (${tab}) names the rep? Until then its rows count for the whole team only.`,
  severalColumns: (tab, sheet, field, headings) =>
    `Which column of "${sheet}" (${tab}) is “${field}”: ${quoted(headings)}? Until then none of them is counted.`,
  isBlankHeld: (tab, sheet, heading) =>
    `Does a blank under “${heading}” of "${sheet}" (${tab}) mean that the meeting took place? Until then nobody knows how those ended.`,
  blankFlag: { no: 'Yes, it took place', unknown: 'No, a blank says nothing' },
  whatDurationsCount: (tab, sheet, heading) =>
    `What are the times under “${heading}” of "${sheet}" (${tab})? Until then no talk time is counted.`,
  durationUnit: {
    seconds: 'seconds: 90 is 1 min 30 s',
    minutes: 'minutes: 90 is 1 h 30 min',
    milliseconds: 'milliseconds: 90,000 is 1 min 30 s',
    'm:ss': 'minutes and seconds: 1:30 is 90 seconds',
    'h:mm': 'hours and minutes: 1:30 is 90 minutes',
  },
  columnIsMissing: {
    day: (tab, sheet, field) =>
      `Which column of "${sheet}" (${tab}) is “${field}”? Until then its rows count for all time only.`,
    class: (tab, sheet, field) =>
      `Which column of "${sheet}" (${tab}) is “${field}”? Until then nobody knows how they ended.`,
    amount: (tab, sheet, field) => `Which column of "${sheet}" (${tab}) is “${field}”? Until then no money is counted.`,
  },
  sheetIsGone: (tab, sheet) =>
    `KPI Settings reads ${tab} from "${sheet}", but there is no such sheet. Which one is it?`,
  sheetDoesNotFit: (tab, sheet) =>
    `KPI Settings reads ${tab} from "${sheet}", but none of its headings was recognised. Choose its columns under "Your tabs", or another sheet.`,
  sheetIsDoubtful: (tab, sheet, doubt) =>
    `KPI Settings reads ${tab} from "${sheet}", but it cannot be read for sure. ${doubt} Or choose another sheet.`,
  columnIsNeeded: 'Not recognised. Choose its column: this one or another that is marked is needed.',
  repIsSheetName: 'No column names the rep; the sheet bears the name, as others like it do.',
  fixedByLayout: 'The layout tells, so no other column can be chosen here.',
  headingIsGone: (sheet, heading) =>
    `KPI Settings names the column "${heading}" of "${sheet}", but no heading says so any more. Which column is it?`,
  whatValuesMean: ({ tab, field, rows, all }) =>
    `${tab}: ${rows} of ${all} ${valueNouns[field] ?? 'values'} are not understood. What do they mean?`,
};

const valueNouns: Readonly<Record<string, string>> = { outcome: 'outcomes', status: 'statuses', stage: 'stages' };

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
