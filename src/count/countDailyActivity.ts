import { isOfQuery } from '../rows/notes/noteQuery.ts';
import { stageRowsOf } from '../rows/stageRows.ts';
import { codesOf, daysStoodFor, numbersOf, rowNumber, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { secondsPerDay } from '../vocabulary/day.ts';
import type { Measure } from '../vocabulary/measure.ts';
import { slotOf, slotsOf, type TallyBuilder, undated } from './tally.ts';

/** The measures a daily tally has a column for; talk times that are all 0 are of nobody who was timed. */
export function dailyMeasures(daily: TypedTab, measures: readonly Measure[]): Measure[] {
  return measures.filter((measure) => {
    const numbers = numbersOf(daily, measure.name);
    if (numbers === null || isUntold(daily, measure.name)) return false;
    return !isTime(measure) || numbers.some((number) => number > 0);
  });
}

function isTime({ amount, tab }: Measure): boolean {
  return amount !== undefined && tab.fields[amount]?.kind === 'seconds';
}

/** A query heads its columns with our own names, and leaves blank from top to bottom what its rows do not tell. */
function isUntold(daily: TypedTab, name: string): boolean {
  return isOfQuery(daily) && daily.headings[name] === name && (numbersOf(daily, name)?.every(Number.isNaN) ?? false);
}

export type CountedBefore = { readonly measures: ReadonlySet<Measure>; readonly values: Float64Array };

/** The numbers of the tally as they are now. */
export function numbersSoFar(tally: TallyBuilder): Float64Array {
  const { values, count, width } = slotsOf(tally);
  return values.slice(0, count * width);
}

/**
 * Adds a tab that already is a tally. A measure is never added to what other tabs have counted for the same rep and
 * day, for any rep where the row is the whole team's, on any day of the week or month that the row stands for: such
 * numbers are noted. Where there are calls and none of them was connected, the rows have said so too.
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
  const spans = daysStoodFor(daily, 'day');
  const reps = codesOf(daily, 'rep');
  const counted = slotsOf(tally);
  const columns = own.map((measure) => ({
    field: measure.name,
    amounts: numbersOf(daily, measure.name) as Float64Array,
    index: indexOf(measure.name),
    rivals: before.measures.has(measure) ? rivalsOf(measure, before.measures).map(({ name }) => indexOf(name)) : [],
    toldInVain: before.measures.has(measure) ? daily.toldInVain?.get(measure.tab.name) : undefined,
  }));
  const twice = new Map<string, { rows: number; first: number }>();
  const isOfStage = stageRowsOf(daily);
  for (let row = 0; row < daily.rows; row += 1) {
    if (daily.leftOut[row] !== 0 || isOfStage(row)) continue;
    const seconds = times ? (times[row] as number) : Number.NaN;
    const day = Number.isNaN(seconds) ? undated : Math.floor(seconds / secondsPerDay);
    const number = reps ? (reps[row] as number) : 0;
    const rep = tally.ownerOf ? tally.ownerOf(number, day) : number;
    const slot = slotOf(tally, rep, day);
    const { values } = tally;
    for (const { field, amounts, index, rivals, toldInVain } of columns) {
      const amount = amounts[row] as number;
      if (Number.isNaN(amount)) continue;
      const at = slot * counted.width + index;
      const isTold =
        toldInVain?.[row] === 1 ||
        (rivals.length > 0 && isCounted(before, tally, { rep, day, days: spans?.[row] ?? 1 }, rivals));
      if (!isTold) values[at] = (values[at] as number) + amount;
      else if (amount !== 0)
        twice.set(field, { rows: (twice.get(field)?.rows ?? 0) + 1, first: twice.get(field)?.first ?? row });
    }
  }
  for (const [field, { rows, first }] of twice) {
    const sample = String(numbersOf(daily, field)?.[first] ?? '');
    daily.notes.push({ reason: 'counted by rows', leftOut: false, rows, row: rowNumber(daily, first), field, sample });
  }
}

/** What the same rows say on the same day. */
function rivalsOf({ tab, on }: Measure, measures: ReadonlySet<Measure>): Measure[] {
  return [...measures].filter((other) => other.tab.name === tab.name && other.on === on);
}

type Span = { readonly rep: number; readonly day: number; readonly days: number };

/** Whether rows have told of the rep on any of these days: of a row of nobody's, which is the team's, for any rep. */
function isCounted(
  { values }: CountedBefore,
  tally: TallyBuilder,
  { rep, day, days }: Span,
  rivals: readonly number[],
): boolean {
  const tables = rep === 0 ? tally.tables : [tally.tables[0], tally.tables[rep]];
  const first = day === undated ? 0 : day - tally.firstDay + 1;
  return tables.some((table) => {
    if (!table) return false;
    const isTold = (place: number): boolean => {
      const slot = table[place] as number;
      return slot !== 0 && rivals.some((index) => (values[(slot - 1) * tally.width + index] ?? 0) !== 0);
    };
    for (let place = first; place < Math.min(first + days, table.length); place += 1) if (isTold(place)) return true;
    // Rows none of which has a day may be those of any day.
    if (!isTold(undatedPlace)) return false;
    for (let place = undatedPlace + 1; place < table.length; place += 1) if (isTold(place)) return false;
    return true;
  });
}

/** Of a rep's rows without a day. */
const undatedPlace = 0;
