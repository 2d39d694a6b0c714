import { readMoment } from '../../values/moment.ts';
import { type Cell, isDate } from '../../vocabulary/cell.ts';
import type { HeadingIndex } from '../headings/headingIndex.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';

/**
 * A day in one column and the clock in another are one moment. Where the first already holds the clock, the second is
 * not needed.
 */
export function pairDateAndTime(
  found: Readonly<Record<string, Candidate>>,
  { fields }: HeadingIndex,
  sample: SheetSample,
): Readonly<Record<string, Candidate>> {
  const { at, atTime, ...others } = found;
  if (!at || !atTime || at.fromSettings) return found;
  if (sample.valuesOf(at.column).some(hasClock)) return { at, ...others };
  return fields.atDate && !others.atDate ? { atDate: { ...at, field: 'atDate' }, atTime, ...others } : found;
}

function hasClock(cell: Cell): boolean {
  if (typeof cell === 'number') return !Number.isInteger(cell);
  // Midnight is on a quarter hour in every zone; so few other times are that one column rarely has only such.
  if (isDate(cell)) return cell.getTime() % 900_000 !== 0;
  const moment = readMoment(String(cell), 'day first');
  return typeof moment !== 'string' && moment.hasTime && moment.seconds % 86_400 !== 0;
}
