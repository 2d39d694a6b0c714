import { isSumOrPlan } from './sumWords.ts';

export type DayMonthOrder = 'day first' | 'month first';

/**
 * The order of a column. `doubtful` is a text that the other order would make another day of, where nothing tells;
 * `telling` is the text that tells, as 25/03/2025 or 03.04.2025 does.
 */
export type DecidedOrder = {
  readonly order: DayMonthOrder;
  readonly doubtful: string | null;
  readonly telling: string | null;
};

/**
 * Which of the first two numbers is the day, for a whole column: `3/4/2025` alone cannot tell, but a 25 anywhere in
 * the column can. Where none does, the spreadsheet's locale decides: only the United States puts the month first.
 * Dots are a day-first custom everywhere.
 */
export function dayMonthOrder(texts: readonly string[], locale: string): DecidedOrder {
  const decided = orderTold(texts, locale);
  // A sum bears the day that it ends with: nobody is asked about that alone.
  return decided.doubtful
    ? orderTold(
        texts.filter((text) => !isSumOrPlan(text)),
        locale,
      )
    : decided;
}

function orderTold(texts: readonly string[], locale: string): DecidedOrder {
  let doubtful: string | null = null;
  const telling: { [order in DayMonthOrder | 'dots']?: string } = {};
  let dayFirst = 0;
  let monthFirst = 0;
  let dotted = 0;
  let others = 0;
  for (const text of texts) {
    // ISO texts say nothing and are the most.
    if (text.charCodeAt(4) === 45) continue;
    const match = numericDate.exec(text);
    if (!match) continue;
    if (Number(match[1]) > 12) {
      dayFirst += 1;
      telling['day first'] ??= text;
    }
    if (Number(match[3]) > 12) {
      monthFirst += 1;
      telling['month first'] ??= text;
    }
    if (match[2] === '.') {
      dotted += 1;
      telling.dots ??= text;
    } else others += 1;
    if (match[2] !== '.' && Number(match[1]) !== Number(match[3])) doubtful ??= text;
  }
  if (dayFirst !== monthFirst) {
    const order = dayFirst > monthFirst ? 'day first' : 'month first';
    return { order, doubtful: null, telling: telling[order] ?? null };
  }
  if (dotted > others) return { order: 'day first', doubtful: null, telling: telling.dots ?? null };
  const order = isMonthFirst(locale) ? 'month first' : 'day first';
  return { order, doubtful, telling: null };
}

const numericDate = /^\D{0,12}?(\d{1,2})([-/.])(\d{1,2})\2\d{2,4}(?!\d)/;

/** Whether the other order would make another day of it. */
export function isDoubtful(text: string): boolean {
  const match = numericDate.exec(text);
  return match !== null && Number(match[1]) !== Number(match[3]) && Number(match[1]) <= 12 && Number(match[3]) <= 12;
}

/** Whether spreadsheets of the locale put the month before the day. */
export function isMonthFirst(locale: string): boolean {
  return /^(en_US|en-US|en_PH|en-PH|$)/.test(locale);
}

/** Fewer dates that all look the other way round may do so by chance. */
export const leastSwapped = 4;

/** Whether the first number can only be the day. */
function isSurelyDayFirst(text: string): boolean {
  const match = numericDate.exec(text);
  return match !== null && match[2] !== '.' && Number(match[1]) > 12 && Number(match[3]) <= 12;
}

/**
 * Whether all dates among the texts can only be day first, and there is one: the headings that stand again, "n/a" and the
 * line that sums up are no dates, and say nothing of the order of those that are.
 */
export function areSurelyDayFirst(texts: readonly string[]): boolean {
  const dates = texts.filter((text) => /\d/.test(text) && !isSumOrPlan(text));
  return dates.length > 0 && dates.every(isSurelyDayFirst);
}
