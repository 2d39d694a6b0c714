import { isSumOrPlan } from '../../values/sumWords.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import type { Reading } from '../reading.ts';

/** Whether some sheets of a daily tally hold the numbers of some others again, such as the team's beside those of its reps. */
export function areSumsAgain(some: readonly Reading[], others: readonly Reading[]): boolean {
  if (some.length === 0 || others.length === 0) return false;
  if ([...some, ...others].some(({ tab }) => tab !== 'dailyActivity')) return false;
  const [own, theirs] = [sumsOf(some), sumsOf(others)];
  const shared = [...own.keys()].filter((field) => theirs.has(field));
  const isSomething = shared.some((field) => own.get(field) !== 0);
  return isSomething && shared.length === own.size && shared.every((field) => own.get(field) === theirs.get(field));
}

/** By measure, of all rows with a day. */
function sumsOf(readings: readonly Reading[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { cells, headingRow, columns } of readings) {
    const day = columns.day?.index ?? -1;
    const rows = cells.slice(headingRow + 1).filter((row) => isDay(row[day] ?? ''));
    for (const [field, { index }] of Object.entries(columns)) {
      if (field === 'day' || field === 'rep') continue;
      const sum = rows.reduce((total, row) => total + (typeof row[index] === 'number' ? (row[index] as number) : 0), 0);
      sums.set(field, (sums.get(field) ?? 0) + sum);
    }
  }
  return sums;
}

function isDay(cell: Cell): boolean {
  return !isBlank(cell) && !(typeof cell === 'string' && isSumOrPlan(cell));
}
