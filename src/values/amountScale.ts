import type { Cell } from '../vocabulary/cell.ts';
import { readAmount } from './amount.ts';
import { foldHeading } from './foldText.ts';

/** How many of its money one of the numbers under a heading is: a hundredth, a thousand, a million, or one. */
export type AmountScale = 0.01 | 1 | 1e3 | 1e6;

/**
 * What a heading says of its amounts: "in cents", "($K)", «тыс. руб.», "in millions". The bare "value" that Close keeps
 * beside the period of a value, or its currency and a type of the status, is in cents.
 * @param headings all of the table
 */
export function amountScale(heading: string, headings: readonly string[]): AmountScale {
  const folded = foldHeading(heading);
  if (/(^| )(cents|minor( units?)?|коп|копеек|копейках)( |$)/.test(folded)) return 0.01;
  if (folded === 'value' && keepsCents(headings.map(foldHeading))) return 0.01;
  return saysThousands(heading) ? 1e3 : saysMillions(heading) ? 1e6 : 1;
}

function keepsCents(headings: readonly string[]): boolean {
  const has = (...names: readonly string[]): boolean => names.every((name) => headings.includes(name));
  return has('value period') || has('value currency', 'status type') || has('value currency', 'status label');
}

/** Whether numbers under the heading are parts or multiples of what they count. */
export function isScaled(heading: string): boolean {
  return amountScale(heading, []) !== 1;
}

/** Whether they are thousands or millions. */
export function isMultiple(heading: string): boolean {
  return amountScale(heading, []) > 1;
}

function saysThousands(heading: string): boolean {
  return / (k|usdk|kusd|keur|kgbp|thousands?|тыс|тысяч|тысячах|000|000s|тр|т р)( |$)/.test(` ${foldHeading(heading)}`);
}

/** Whether a bare M stands where a heading says its unit: millions, or a month of whatever else it names. */
export function isScaleUnclear(heading: string): boolean {
  const isUnit = /(?:[([,]\s*M\s*[)\]]?|\sM)\s*$/.test(heading);
  return isUnit && !isScaled(heading) && !/\b(mrr|month|monthly|recurring)\b/i.test(heading);
}

function saysMillions(heading: string): boolean {
  if (/ (mln|mio|mm|millions?|млн|миллион\p{L}*)( |$)/u.test(` ${foldHeading(heading)}`)) return true;
  // A bare M may be months.
  return /[$€£₽]\s?M(?!\p{L})|(^|[^\p{L}])M[$€£₽]/u.test(heading);
}

/** An amount under such a heading in minor units; what says itself how much it is, as "4.5K", is that. */
export function readScaledAmount(cell: Cell, scale: AmountScale): number | 'blank' | 'unreadable' {
  const isSaid = typeof cell === 'string' && /\d\s*(k|к|m|тыс|млн|т\. ?р)/i.test(cell);
  return readAmount(cell, isSaid ? 1 : scale);
}
