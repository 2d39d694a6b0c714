import { type Cell, isDate } from '../vocabulary/cell.ts';
import { withoutCounted } from './countUnit.ts';
import { withoutCurrency } from './currency.ts';
import { decimalOf } from './decimal.ts';
import { isPseudoBlank } from './pseudoBlank.ts';

/** A count, a target or a percentage as a number: `25%` is 0.25, as Sheets has it. */
export function readNumber(cell: Cell): number | 'blank' | 'unreadable' {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : 'unreadable';
  if (typeof cell === 'boolean' || isDate(cell)) return 'unreadable';
  if (cell === null || cell === undefined || cell === '') return 'blank';
  const percent = /^(.*\d)\s*%\s*$/.exec(cell);
  const value = decimalOf(withoutCurrency(percent ? (percent[1] as string) : cell));
  if (value !== null && Number.isFinite(value)) return percent ? value / 100 : value;
  const counted = withoutCounted(cell);
  const count = counted === null ? null : decimalOf(counted);
  if (count !== null && Number.isFinite(count)) return count;
  return cell.charCodeAt(0) !== 35 && isPseudoBlank(cell) ? 'blank' : 'unreadable';
}
