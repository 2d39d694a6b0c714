import { secondsPerDay } from '../vocabulary/day.ts';
import { type TallyBuilder, undated } from './tally.ts';
import { codesOf, numbersOf, type TypedTab, timesOf } from './typedTab.ts';

/** The measures a daily tally has a column for. */
export function dailyMeasures(daily: TypedTab, names: readonly string[]): string[] {
  return names.filter((name) => numbersOf(daily, name) !== null);
}

/**
 * Adds a tab that already is a tally. A measure is never added to what rows have counted for the same rep and day.
 * @returns how many cells gave way to rows
 */
export function countDailyActivity(
  daily: TypedTab,
  names: readonly string[],
  indexOf: (name: string) => number,
  suppliedByRows: (name: string) => boolean,
  tally: TallyBuilder,
): number {
  const times = timesOf(daily, 'day');
  const reps = codesOf(daily, 'rep');
  const counted = tally.slots();
  const fromRows = counted.values.slice(0, counted.count * counted.width);
  let gaveWay = 0;
  for (let row = 0; row < daily.rows; row += 1) {
    if (daily.leftOut[row] !== 0) continue;
    const seconds = times ? (times[row] as number) : Number.NaN;
    const day = Number.isNaN(seconds) ? undated : Math.floor(seconds / secondsPerDay);
    const slot = tally.slotOf(reps ? (reps[row] as number) : 0, day);
    const values = tally.values();
    for (const name of names) {
      const amount = numbersOf(daily, name)?.[row] as number;
      if (Number.isNaN(amount)) continue;
      const at = slot * counted.width + indexOf(name);
      if (suppliedByRows(name) && (fromRows[at] ?? 0) !== 0) gaveWay += 1;
      else values[at] = (values[at] as number) + amount;
    }
  }
  return gaveWay;
}
