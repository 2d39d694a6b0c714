import { dateText, quarterText } from './date.ts';
import { numberText } from './number.ts';
import { englishPlural } from './plural.ts';

export const view = {
  title: 'Period and reps',
  period: 'Period',
  periods: {
    'this week': 'this week',
    'last week': 'last week',
    'this month': 'this month',
    'last month': 'last month',
    'this quarter': 'this quarter',
    'last quarter': 'last quarter',
  },
  span: 'other days…',
  first: 'First day',
  chooseSpan: 'Choose the first and the last day of the period first.',
  until: 'Up to',
  today: 'today',
  quarter: (quarter: string) => `end of ${quarterText(quarter)}`,
  anotherDay: 'another day…',
  day: 'Last day',
  who: 'Show',
  everybody: 'everybody',
  team: (team: string) => `team ${team}`,
  some: 'chosen reps…',
  reps: 'Show these reps',
  show: 'Show and rebuild',
  chooseDay: 'Choose the last day of the report first.',
  chooseReps: 'Choose at least one rep first.',
  nowDay: (iso: string) => `up to ${dateText(iso)}`,
  nowToday: 'up to today',
  nowSome: (reps: number) => `${reps} ${englishPlural(reps, 'rep', 'reps')}`,

  language: 'Language',
  asAccount: 'as my account',
  switching: 'Switching…',
  switched: 'The sidebar now speaks English. Build again to have the summary in English.',
  restore: 'Restore previous summary',
  restoring: 'Bringing the previous summary back…',

  changesTitle: 'What has changed since',
  revisions: (count: number) =>
    `${numberText(count)} ${englishPlural(count, 'number', 'numbers')} of closed quarters ${englishPlural(count, 'differs', 'differ')} from the report`,
};
