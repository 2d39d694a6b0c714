import type { FindingWords } from '../findings.ts';

export const findings: FindingWords = {
  won: ({ quarter, toDate, won }) =>
    toDate ? `${quarter} на сегодня: выиграно ${won}.` : `${quarter}: выиграно ${won}.`,
  wonAgainst: ({ quarter, toDate, won, share, isLess, isUnclear }) => {
    const than = toDate ? 'чем за те же дни прошлого квартала' : 'чем в прошлом квартале';
    return `${quarter}${toDate ? ' на сегодня' : ''}: выиграно ${won}, на ${share} ${isLess ? 'меньше' : 'больше'}, ${than}${isUnclear ? ' (разница неясна)' : ''}.`;
  },
};
