import { numberText } from './number.ts';
import { englishPlural } from './plural.ts';

export const whatIf = {
  short: 'What if',
  title: (period: string) => `What if, ${period}`,
  finding: 'change a figure in the blue cells, and the table below follows.',
  /** What the figures are about, and how the table follows. */
  lead: (workdays: number, toDate: boolean) =>
    toDate
      ? `They are about the ${numberText(workdays)} working ${englishPlural(workdays, 'day', 'days')} left.`
      : `They are about all ${numberText(workdays)} working ${englishPlural(workdays, 'day', 'days')} of the period.`,
  rule: (since: string) =>
    `What follows grows in proportion, from what a call has brought since ${since}: appointments with the calls and the connect ratio, deals and amount with the show rate as well.`,
  kept: 'What you change stays when the report is built again; empty the cell, and the next build puts today’s figure there.',
  change: 'Change here',
  figure: 'What if',
  today: 'Today',
  inputs: {
    callsPerDay: 'What if calls a working day',
    connectRatio: 'What if connect ratio',
    showRate: 'What if show rate',
  },
  outcome: (period: string) => `Then, in ${period}`,
  soFar: 'So far',
  asToday: 'As today',
  asItWas: 'As it was',
  difference: 'Change',
};
