import type { HeadlineKpi } from '../summary/figures/kpiValue.ts';
import { numberText } from '../words/number.ts';
import { language, words } from './language.ts';

/**
 * What the value is made of: `40 of 400` where the one is part of the other, `10,240 ÷ 312` where not, `900 after 800`
 * for growth, whose value is not the quotient. A plain sum is its own receipt.
 */
export function receiptText({ value, numerator, denominator, unit }: HeadlineKpi): string {
  if (value === null || numerator === null || denominator === null) return '';
  // Talk time is counted in seconds.
  if (unit === 'minutes') return words().minutesOver(shown(numerator / 60), shown(denominator));
  const [above, below] = [shown(numerator), shown(denominator)];
  if (Math.abs(value * denominator - numerator) > 1e-6 * Math.abs(numerator)) return words().after(above, below);
  return numerator >= 0 && numerator <= denominator ? words().countOf(above, below) : words().dividedBy(above, below);
}

/** Money and minutes to the whole: the receipt says how much stands behind, not how exactly. */
const shown = (amount: number): string => numberText(amount, language());
