import type { DayOrderWords } from '../dayOrder.ts';

export const dayOrder: DayOrderWords = {
  dayFirst: 'day first: 03/04 is 3 April',
  monthFirst: 'month first: 03/04 is 4 March',
  question: ({ tab, sheet, heading, sample }) =>
    `What comes first in the dates under “${heading}” of "${sheet}" (${tab}), such as ${sample}: the day or the month?`,
  wereSwapped: ({ tab, sheet, heading }) =>
    `Some dates under “${heading}” of "${sheet}" (${tab}) are texts such as 25/03, and no other date is later than the 12th. Did the import take 8 March for 3 August?`,
  swapped: 'yes: day and month of those dates change places',
  asTheyStand: 'no: they are right as they stand',
  reason: {
    column: (text, day) => `“${text}” is read as ${day}, as the column itself tells.`,
    locale: (text, day) =>
      `“${text}” is read as ${day}: nothing in the column tells, so the spreadsheet's locale decides.`,
    settings: (text, day) => `“${text}” is read as ${day}: KPI Settings says so.`,
  },
};
