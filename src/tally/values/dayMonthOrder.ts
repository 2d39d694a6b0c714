export type DayMonthOrder = 'day first' | 'month first';

/**
 * Which of the first two numbers is the day, for a whole column: `3/4/2025` alone cannot tell, but a 25 anywhere in
 * the column can. Where none does, the spreadsheet's locale decides: only the United States puts the month first.
 * Dots are a day-first custom everywhere.
 */
export function dayMonthOrder(texts: readonly string[], locale: string): DayMonthOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  let dotted = 0;
  let others = 0;
  for (const text of texts) {
    // ISO texts say nothing and are the most.
    if (text.charCodeAt(4) === 45) continue;
    const match = /^\D{0,12}?(\d{1,2})([-/.])(\d{1,2})\2\d{2,4}(?!\d)/.exec(text);
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirst += 1;
    if (Number(match[3]) > 12) monthFirst += 1;
    if (match[2] === '.') dotted += 1;
    else others += 1;
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'day first' : 'month first';
  if (dotted > others) return 'day first';
  return /^(en_US|en-US|en_PH|en-PH|$)/.test(locale) ? 'month first' : 'day first';
}
