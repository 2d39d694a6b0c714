import { dateText } from './date.ts';
import { numberText } from './number.ts';
import { englishPlural } from './plural.ts';

const days = (count: number): string => `${numberText(count)} ${englishPlural(count, 'day', 'days')}`;

export const workList = {
  sheetName: 'Work list',
  headings: {
    done: 'Done',
    what: 'What',
    who: 'Who',
    client: 'Client',
    days: 'Days',
    amount: 'Amount',
    place: 'Row',
    note: 'Note',
    key: 'Known by',
  },
  kinds: {
    'deal past its close day': 'Open deal past its close day',
    'idle deal': 'Open deal, nothing done',
    'meeting without outcome': 'Past meeting without an outcome',
    'no-show not booked again': 'No-show, not booked again',
    'one appointment and none ahead': 'One appointment held, none ahead',
    'lead not called': 'Lead with no call in the call log',
  },
  gone: 'No longer on the list',
  counted: (rows: number, asOf: string) =>
    rows === 0
      ? `Nothing is left to do as of ${dateText(asOf)}, as far as your tabs show.`
      : `${numberText(rows)} ${englishPlural(rows, 'row', 'rows')} with something left to do as of ${dateText(asOf)}: the most money first, then the oldest.`,
  first: (shown: number, rows: number, asOf: string) =>
    `The first ${numberText(shown)} of ${numberText(rows)} rows with something left to do as of ${dateText(asOf)}: the most money first, then the oldest.`,
  usualGap: (gap: number) =>
    `“Nothing done”: no call, meeting, e-mail or change of stage for more than ${days(gap)}; nine of ten of the team’s pauses are no longer.`,
  unsaid: {
    'idle deal': (known: string, all: string) =>
      `Idle deals are not listed: too little of what was done names its deal (${known} of ${all} open deals).`,
    'meeting without outcome': (known: string, all: string) =>
      `Meetings without an outcome are not listed: most lack one (${known} of ${all} past meetings have one).`,
    'lead not called': (known: string, all: string) =>
      `Leads not called are not listed: the call log has only ${known} of ${all} leads.`,
  },
  yours:
    'Done and Note are yours and stay with their row when the list is built again. What your tabs show to be done disappears; your tabs are not changed.',
  listing: 'Looking for what is left to do…',
  ready: (sheet: string, rows: number) =>
    rows === 0
      ? `Nothing is left to do, as far as your tabs show; see the tab “${sheet}”.`
      : `${numberText(rows)} ${englishPlural(rows, 'row has', 'rows have')} something left to do; see the tab “${sheet}”.`,
  moved: (sheet: string) =>
    ` Something was changed on the list before, so it was left as it is; its ticks and notes stand on the new tab “${sheet}” as well.`,
  noTabs: 'There is no tab of deals, meetings or leads to look into yet.',
};
