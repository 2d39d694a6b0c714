import { dateText, dayOfNumeric, quarterText } from './date.ts';
import { numberText } from './number.ts';
import { englishPlural } from './plural.ts';

export const oneToOne = {
  sheetName: (rep: string) => `One-to-one, ${rep}`,
  title: (rep: string) => `One-to-one: ${rep}`,
  span: (asOf: string, first: string, last: string, others: number) =>
    `As of ${dateText(asOf)}: eight whole weeks, ${quarterText(`${first}..${last}`)}${
      others === 0
        ? '; nobody else does the same work'
        : `, beside ${numberText(others)} ${englishPlural(others, 'other', 'others')} who ${englishPlural(others, 'does', 'do')} the same work`
    }`,
  noDays: (asOf: string) => `As of ${dateText(asOf)}: nothing in your tabs has a day yet.`,
  weekFrom: 'Week from',
  /** Of 2025-03-31, in a narrow column. */
  shortDay: (iso: string) => dayOfNumeric(`${iso.slice(8)}/${iso.slice(5, 7)}`, true),
  together: '8 weeks',
  others: 'Others',
  range: (low: string, high: string) => `${low} to ${high}`,
  rangeLead:
    'Others: the lowest and the highest of them over the eight weeks, blank where fewer than three can be compared. Single weeks differ by chance: nothing is judged here.',
  noLines: 'Nothing was counted for these weeks.',
  inThousands: (label: string) => `${label}, thousands`,
  targets: 'Targets and where they are heading',
  noTargets: 'There is no target of their own on the Targets tab.',
  step: {
    step: 'The one step to work on',
    list: 'The list rather than the rep',
    'not compared': 'Not compared with the others yet',
    'too few': 'No step stands out; too few cases to judge some',
    nothing: 'No step stands out: nothing differs from the others by more than chance',
  },
  better: (since: string | null) =>
    since === null
      ? 'What got better: these eight weeks against the eight before'
      : `What got better since ${dateText(since)}, when something was agreed, against as long before`,
  changed: (label: string, before: string, now: string) => `${label}: ${before} → ${now}`,
  unchanged: 'Nothing by more than weeks differ anyway.',
  tooEarly: 'Too early to say: it takes two weeks of data on each side.',
  calls: 'Calls worth hearing',
  callWhy: {
    'longest without a result': 'Long, without a result',
    'shortest with a decision maker': 'Short, with a decision maker',
  },
  noCalls: 'No calls of these weeks are timed and answered, as far as the call log says.',
  day: 'Day',
  client: 'Client',
  minutes: 'Minutes',
  outcome: 'Outcome',
  row: 'Row',
  recording: 'Recording',
  listen: 'Listen',
  work: 'Left to do',
  noWork: 'Nothing, as far as your tabs show.',
  moreWork: (more: number) => `${numberText(more)} more ${englishPlural(more, 'row is', 'rows are')} on the work list.`,
  days: 'Days',
  amount: 'Amount',
  agreed: 'Agreed',
  agreedLead:
    'The lines below are yours: they stay when the page is written again, and the newest date of at least two weeks ago begins “What got better”.',
  agreedDay: 'Date',
  agreedWhat: 'What',
  agreedDone: 'Done',
  choose: 'Whose page',
  selected: 'Rep in the cell',
  button: 'One-to-one page',
  writing: 'Writing the one-to-one page…',
  ready: (sheet: string) => `The page is ready; see the tab “${sheet}”.`,
  selectRep: 'Select a cell with a rep’s name first, for example in the table of reps on KPI Details.',
  unknownRep: (name: string) => `No row of your tabs names “${name}”.`,
  noTabs: 'There is no tab with rows of a rep yet.',
};
