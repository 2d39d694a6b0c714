import type { FindingWords } from '../findings.ts';

const before = {
  day: 'the day before',
  week: 'the week before',
  month: 'the month before',
  quarter: 'the quarter before',
  year: 'the year before',
  span: 'as many days before',
} as const;

export const findings: FindingWords = {
  dataEnd: (tabs, day) => `${tabs.join(', ')}: the data end on ${day}, nothing after that day is in any number.`,
  won: ({ quarter, toDate, won }) => (toDate ? `${quarter} to date: ${won} won.` : `${quarter}: ${won} won.`),
  wonAgainst: ({ quarter, unit, toDate, won, share, isLess, isUnclear }) => {
    const than = toDate ? `than in the same days of ${before[unit]}` : `than in ${before[unit]}`;
    return `${quarter}${toDate ? ' to date' : ''}: ${won} won, ${share} ${isLess ? 'less' : 'more'} ${than}${isUnclear ? ', no clear change' : ''}.`;
  },
};
