import { type Cell, isDate } from '../vocabulary/cell.ts';
import { amountPart, currencyOf, withoutCurrency } from './currency.ts';
import { decimalOf } from './decimal.ts';
import { isPseudoBlank } from './pseudoBlank.ts';

/**
 * Money in minor units, a whole number; `blank` and `unreadable` are told apart.
 * @param scale what a number without a word of its own is multiplied by, before anything is rounded
 */
export function readAmount(cell: Cell, scale = 1): number | 'blank' | 'unreadable' {
  if (typeof cell === 'number') return minorUnits(cell * scale);
  if (typeof cell === 'boolean' || isDate(cell)) return 'unreadable';
  if (cell === null || cell === undefined || cell === '') return 'blank';
  const written = amountPart(cell);
  const value = decimalOf(withoutCurrency(written));
  if (value !== null) return minorUnits(value * scale);
  const worded = scaledAmount(written);
  if (worded !== null) return minorUnits(worded);
  return cell.charCodeAt(0) !== 35 && isPseudoBlank(cell) ? 'blank' : 'unreadable';
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(k|к|thousand|тыс\.?|тысяч[аи]?|т\.? ?р\.?)$/i, 1e3],
  [/^(m|mm|mln|mio|million|млн\.?|миллион(а|ов)?)$/i, 1e6],
  [/^(b|bn|billion|млрд\.?|миллиард(а|ов)?)$/i, 1e9],
];

/** A number, a word, and what may follow: a currency, a bracket. */
const scaled = /^(.*?\d)\s*(т\.? ?р|\p{L}+)(?!\p{L})\.?\s*(.*)$/u;

/**
 * "$4.5K", «1,2 млн руб.»; null without such a word, for "1.250M", which may be a thousand times as much, and for "3 m"
 * without a currency, which may be minutes.
 */
function scaledAmount(text: string): number | null {
  const [, digits, word, rest] = scaled.exec(text.trim()) ?? [];
  if (digits === undefined || word === undefined || /[.,]\d{3}$/.test(digits)) return null;
  const scale = scales.find(([pattern]) => pattern.test(word))?.[1];
  if (scale === undefined || (/^[mb]$/.test(word) && currencyOf(`${digits} ${rest}`) === '')) return null;
  const value = decimalOf(withoutCurrency(`${digits} ${rest}`));
  return value === null ? null : value * scale;
}

function minorUnits(value: number): number | 'unreadable' {
  // The nudge undoes what binary fractions lose: 1.005 is held as 1.00499999999999989.
  const magnitude = Math.round(Math.abs(value) * 100 * (1 + Number.EPSILON));
  if (!(magnitude <= Number.MAX_SAFE_INTEGER)) return 'unreadable';
  return value < 0 && magnitude > 0 ? -magnitude : magnitude;
}
