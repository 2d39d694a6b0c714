import { type Cell, isDate } from '../vocabulary/cell.ts';
import { amountPart, withoutCurrency } from './currency.ts';
import { decimalOf } from './decimal.ts';
import { isPseudoBlank } from './pseudoBlank.ts';

/** Money in minor units, a whole number; `blank` and `unreadable` are told apart. "100k" is unreadable: asked, not guessed. */
export function readAmount(cell: Cell): number | 'blank' | 'unreadable' {
  if (typeof cell === 'number') return minorUnits(cell);
  if (typeof cell === 'boolean' || isDate(cell)) return 'unreadable';
  if (cell === null || cell === undefined || cell === '') return 'blank';
  const value = decimalOf(withoutCurrency(amountPart(cell)));
  if (value !== null) return minorUnits(value);
  return cell.charCodeAt(0) !== 35 && isPseudoBlank(cell) ? 'blank' : 'unreadable';
}

function minorUnits(value: number): number | 'unreadable' {
  // The nudge undoes what binary fractions lose: 1.005 is held as 1.00499999999999989.
  const magnitude = Math.round(Math.abs(value) * 100 * (1 + Number.EPSILON));
  if (!(magnitude <= Number.MAX_SAFE_INTEGER)) return 'unreadable';
  return value < 0 && magnitude > 0 ? -magnitude : magnitude;
}
