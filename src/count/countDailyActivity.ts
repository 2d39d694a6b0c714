import { codesOf, numbersOf, rowNumber, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { secondsPerDay } from '../vocabulary/day.ts';
import type { Measure } from '../vocabulary/measure.ts';
import { slotOf, slotsOf, type TallyBuilder, undated } from './tally.ts';

/** The measures a daily tally has a column for. */
export function dailyMeasures(daily: TypedTab, measures: readonly Measure[]): Measure[] {
  return measures.filter(({ name }) => numbersOf(daily, name) !== null);
}

export type CountedBefore = { readonly measures: ReadonlySet<Measure>; readonly values: Float64Array };

/** The numbers of the tally as they are now. */
export function numbersSoFar(tally: TallyBuilder): Float64Array {
  const { values, count, width } = slotsOf(tally);
  return values.slice(0, count * width);
}

/**
 * Adds a tab that already is a tally. A measure is never added to what other tabs have counted for the same rep and
 * day: such numbers are noted.
 * @param indexOf the place of a measure in the tally
 * @param before what other tabs have counted
 */
export function countDailyActivity(
  daily: TypedTab,
  own: readonly Measure[],
  indexOf: (name: string) => number,
  before: CountedBefore,
  tally: TallyBuilder,
): void {
  const times = timesOf(daily, 'day');
  const reps = codesOf(daily, 'rep');
  const counted = slotsOf(tally);
  const columns = own.map((measure) => ({
    field: measure.name,
    amounts: numbersOf(daily, measure.name) as Float64Array,
    index: indexOf(measure.name),
    isShared: before.measures.has(measure),
  }));
  const twice = new Map<string, { rows: number; first: number }>();
  for (let row = 0; row < daily.rows; row += 1) {
    if (daily.leftOut[row] !== 0) continue;
    const seconds = times ? (times[row] as number) : Number.NaN;
    const day = Number.isNaN(seconds) ? undated : Math.floor(seconds / secondsPerDay);
    const number = reps ? (reps[row] as number) : 0;
    const slot = slotOf(tally, tally.ownerOf ? tally.ownerOf(number, day) : number, day);
    const { values } = tally;
    for (const { field, amounts, index, isShared } of columns) {
      const amount = amounts[row] as number;
      if (Number.isNaN(amount)) continue;
      const at = slot * counted.width + index;
      if (!isShared || (before.values[at] ?? 0) === 0) values[at] = (values[at] as number) + amount;
      else if (amount !== 0)
        twice.set(field, { rows: (twice.get(field)?.rows ?? 0) + 1, first: twice.get(field)?.first ?? row });
    }
  }
  for (const [field, { rows, first }] of twice) {
    const sample = String(numbersOf(daily, field)?.[first] ?? '');
    daily.notes.push({ reason: 'counted by rows', leftOut: false, rows, row: rowNumber(daily, first), field, sample });
  }
}
