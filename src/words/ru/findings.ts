import type { FindingWords } from '../findings.ts';

const than = {
  day: 'чем днём раньше',
  week: 'чем на прошлой неделе',
  month: 'чем в прошлом месяце',
  quarter: 'чем в прошлом квартале',
  year: 'чем в прошлом году',
  span: 'чем за столько же дней до этого',
} as const;
const thanSameDays = {
  day: than.day,
  week: 'чем за те же дни прошлой недели',
  month: 'чем за те же дни прошлого месяца',
  quarter: 'чем за те же дни прошлого квартала',
  year: 'чем за те же дни прошлого года',
  span: than.span,
} as const;

export const findings: FindingWords = {
  dataEnd: (tabs, day) => `${tabs.join(', ')}: данные кончаются ${day}, более поздних ни в одном числе нет.`,
  won: (amount) => `выиграно ${amount}`,
  counted: (count, label) => `${label.toLowerCase()} — ${count}`,
  grown: ({ quarter, toDate, what }) => `${quarter}${toDate ? ' на сегодня' : ''}: ${what}.`,
  unchanged: ({ quarter, unit, toDate, what }) =>
    `${quarter}${toDate ? ' на сегодня' : ''}: ${what}, столько же, ${(toDate ? thanSameDays : than)[unit].replace(/^чем/, 'сколько')}.`,
  grownAgainst: ({ quarter, unit, toDate, what, share, isLess, isUnclear }) =>
    `${quarter}${toDate ? ' на сегодня' : ''}: ${what}, на ${share} ${isLess ? 'меньше' : 'больше'}, ${(toDate ? thanSameDays : than)[unit]}${isUnclear ? ' (разница неясна)' : ''}.`,
};
