import type { DayOrderWords } from '../dayOrder.ts';

export const dayOrder: DayOrderWords = {
  dayFirst: 'day first: 03/04 is 3 April',
  monthFirst: 'month first: 03/04 is 4 March',
  reason: {
    column: (text, day) => `“${text}” is read as ${day}, as the column itself tells.`,
    locale: (text, day) =>
      `“${text}” is read as ${day}: nothing in the column tells, so the spreadsheet's locale decides.`,
    settings: (text, day) => `“${text}” is read as ${day}: KPI Settings says so.`,
  },
};
