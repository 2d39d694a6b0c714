import type { ExcludingReason } from '../../vocabulary/leftOut.ts';
import { numberText } from './number.ts';
import { englishPlural } from './plural.ts';

export const rowsBehind = {
  sheetName: 'Rows behind',
  part: 'Part',
  sheet: 'Sheet',
  row: 'Row',
  day: 'Counted on',
  rep: 'Counted for',
  back: (place: string) => `← Back to ${place}`,
  counted: 'Counted',
  outOf: 'Out of',
  thisPeriod: 'This period',
  periodBefore: 'Period before',
  reached: 'Reached',
  target: 'Target',
  numerator: 'Numerator',
  both: 'Numerator and denominator',
  denominator: 'Denominator',
  onlyDenominator: 'Denominator only',
  after: (growth: string, now: string, before: string) => `${growth}: ${now} after ${before}.`,
  growthOf: (measure: string) => `${measure}, growth`,
  inSheet: { all: 'All rows', counted: 'Counted rows', 'left out': 'Rows left out' },
  atStage: {
    reached: 'Deals that reached it',
    passed: 'Deals that went on',
    lost: 'Deals lost there',
    open: 'Deals open there',
    goneOn: 'Went on, of the deals that were lost there or went on',
    leak: 'Lost there, of the deals that were lost there or went on',
    lostAmount: 'Amount lost there',
  },
  copies: 'Calls logged again',
  call: 'Call',
  recordAgain: 'Logged again',
  firstRecord: 'First record',
  nextStep: 'Next step',
  daysAgo: 'Days ago',
  next: {
    'book another': 'Book another appointment',
    nothing: 'Nothing: the deals are closed',
    'call again': 'Call and agree on a new day',
    'say what came of it': 'Write down what came of it',
  },
  onlyOne: 'Clients with one appointment and none ahead',
  /** A number without rows of its own: what it is, and how it follows from the one whose rows are listed. */
  made: {
    change: { name: 'Change', how: 'This value less the one before; below are the rows of this value.' },
    attainment: { name: 'Reached', how: 'The value ÷ its target; below are the rows of the value.' },
    range: {
      name: 'Likely range',
      how: 'From where to where the share likely lies, measured on so few cases (95 %, Wilson); below are those cases.',
    },
    others: {
      name: 'The others',
      how: 'The same of the colleagues who are compared, without this rep; below are the rows of the whole team.',
    },
    forecast: {
      name: 'Forecast',
      how: 'What was reached by now and what the days that are left brought in up to four periods before, or else as much a day as until now. What has not happened has no rows; below is what was reached by now.',
    },
    stillToCome: {
      name: 'Still to come',
      how: 'The forecast less what was reached by now. What has not happened has no rows; below is what was reached by now.',
    },
    perDay: {
      name: 'Needed a working day',
      how: 'What is missing of the target ÷ the working days left; below are the target and what was reached by now.',
    },
    calls: {
      name: 'Calls needed',
      how: 'What is missing of the target ÷ what a call of the team has brought since the quarter before began ÷ the working days left; below are the target and what was reached by now.',
    },
    score: {
      name: 'Filled in',
      how: 'Of all that might have been left blank, by every kind that the table counts, how much is filled in; below are the rows of the kind that has most.',
    },
    whatIf: {
      name: 'What if',
      how: 'What has been reached by now and what so many calls would bring by these ratios, as the formula in the cell says. What has not happened has no rows; below is what has been reached.',
    },
    median: { name: 'Median', how: 'The one in the middle of the rows below, sorted by their size.' },
    medianDays: {
      name: 'Median days in the stage',
      how: 'Of the closed deals that have been there, by the stage history; below are all deals that came to the stage.',
    },
    average: { name: 'Average', how: 'The mean of the periods whose rows are below, each up to the same day.' },
    velocity: {
      name: 'Made of four numbers',
      how: 'Opportunities created × average won amount × win rate ÷ average days to win; below are the deals won. Each of the four stands on KPI Details with rows of its own.',
    },
    coverage: {
      name: 'Open amount',
      how: 'The amount of the open deals expected to close in the period, which are below, ÷ what is missing of the target.',
    },
  },
  listed: (rows: number) =>
    rows === 0
      ? 'No row counts in this number.'
      : `${numberText(rows)} ${englishPlural(rows, 'row', 'rows')}, the newest first.`,
  first: (shown: number, rows: number) =>
    `The first ${numberText(shown)} of ${numberText(rows)} rows, the newest first; the sums are of all of them.`,
  changed: (shown: string) =>
    `The cell shows ${shown}; your tabs have changed since, and these are the rows as they are now. Build the summary again.`,
  listing: 'Listing the rows…',
  copy: 'This tab is a copy and is replaced each time; your own tabs are not changed.',
  selectNumber:
    'Select a number on KPI Summary or KPI Details first, such as the value of a KPI or a rep’s cell, then choose “Rows behind this number” again.',
  ready: (sheet: string, rows: number) =>
    `${numberText(rows)} ${englishPlural(rows, 'row stands', 'rows stand')} behind this number; see the tab “${sheet}”.`,

  /** Why a row is in no number, short enough for a cell. */
  reasons: {
    'blank row': 'Left out: blank',
    'repeated headings': 'Left out: headings again',
    'another table': 'Left out: another table',
    'total or footer': 'Left out: total or footer',
    'template row': 'Left out: nothing written yet',
    'not begun': 'Left out: no day and no result',
    'unreadable date': 'Left out: date not readable',
    'impossible date': 'Left out: date not possible',
    'in the future': 'Left out: after the day of the report',
    inbound: 'Left out: inbound call',
    internal: 'Left out: internal call',
    'internal meeting': 'Left out: internal meeting',
    'not a call': 'Left out: not a call',
    removed: 'Left out: deleted or duplicate',
    'no sale': 'Left out: payment or order that came to nothing',
    returned: 'Left out: return',
    'incoming e-mail': 'Left out: incoming e-mail',
    'repeated record': 'Left out: the same record again',
    'further line': 'Left out: further line of a record',
    'older copy': 'Left out: older copy of a row',
    'pasted again': 'Left out: pasted a second time',
    'another leg': 'Left out: another leg of a call that has a row of its own',
    'logged twice': 'Left out: the call stands on another row already',
    'duplicate call': 'Left out: duplicate call',
    'earlier version': 'Left out: earlier version of a row',
    'no stage change': 'Left out: no change of stage',
    'not done yet': 'Left out: not done yet',
    'other type': 'Left out: another type of activity',
    'supplied by rows': 'Left out: has a sheet of its own',
    'unreadable number': 'Left out: number not readable',
    'bad period': 'Left out: period not readable',
    'other metric': 'Left out: not one of the KPIs',
    'target twice': 'Left out: the same target as above',
  } satisfies Readonly<Record<ExcludingReason, string>>,
};
