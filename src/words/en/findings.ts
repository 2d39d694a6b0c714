import type { FindingWords } from '../findings.ts';

export const findings: FindingWords = {
  won: ({ quarter, toDate, won }) => (toDate ? `${quarter} to date: ${won} won.` : `${quarter}: ${won} won.`),
  wonAgainst: ({ quarter, toDate, won, share, isLess, isUnclear }) => {
    const than = toDate ? 'than in the same days of the quarter before' : 'than in the quarter before';
    return `${quarter}${toDate ? ' to date' : ''}: ${won} won, ${share} ${isLess ? 'less' : 'more'} ${than}${isUnclear ? ', no clear change' : ''}.`;
  },
};
