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
  won: (amount) => `${amount} won`,
  counted: (count, label) => `${count} ${label.toLowerCase()}`,
  grown: ({ quarter, toDate, what }) => `${quarter}${toDate ? ' to date' : ''}: ${what}.`,
  unchanged: ({ quarter, unit, toDate, what, isMoney }) => {
    const alike = isMoney ? 'as much as' : 'as many as';
    return `${quarter}${toDate ? ' to date' : ''}: ${what}, ${alike} in ${toDate ? 'the same days of ' : ''}${before[unit]}.`;
  },
  grownAgainst: ({ quarter, unit, toDate, what, isMoney, share, isLess, isUnclear }) => {
    const than = toDate ? `than in the same days of ${before[unit]}` : `than in ${before[unit]}`;
    const less = isMoney ? 'less' : 'fewer';
    return `${quarter}${toDate ? ' to date' : ''}: ${what}, ${share} ${isLess ? less : 'more'} ${than}${isUnclear ? ', no clear change' : ''}.`;
  },
};
