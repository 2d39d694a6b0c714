import type { NumberColumn, TypedTab } from '../typedTab.ts';
import { codesOf, timesOf } from '../typedTab.ts';

/** On fewer days somebody may have done as much as all the others together. */
const leastDays = 3;
/** One deal of Ann's is as much as Bob's and Cy's together; of more the sum is no chance. */
const fewest = 10;
/** A day on which somebody's row was added later, and the sum was not. */
const nearlyAll = 0.9;

/**
 * Rows of a tally that sum up the others of their day, whatever their name: an office, a company, nobody. Such a name
 * stands beside at least two others, and equals their sum in everything that is counted, day after day.
 */
export function sumsOfOthers(tab: TypedTab): number[] {
  const [times, reps] = [timesOf(tab, 'day'), codesOf(tab, 'rep')];
  const counted = Object.values(tab.columns).filter((one): one is NumberColumn => one.kind === 'number');
  if (!times || !reps || counted.length === 0) return [];
  const isRow = (row: number): boolean => tab.leftOut[row] === 0 && !Number.isNaN(times[row]);
  const days = new Map<number, number[]>();
  for (let row = 0; row < tab.rows; row += 1) {
    if (!isRow(row)) continue;
    const day = days.get(times[row] as number);
    if (day) day.push(row);
    else days.set(times[row] as number, [row]);
  }
  const rowsOf = new Map<number, { sums: number[]; others: number }>();
  for (const rows of days.values()) {
    if (rows.length < 3) continue;
    const sums = counted.map(({ values }) => rows.reduce((sum, row) => sum + numberAt(values, row), 0));
    if (Math.max(...sums) < fewest) continue;
    for (const row of rows) {
      const own = rowsOf.get(reps[row] as number) ?? { sums: [], others: 0 };
      rowsOf.set(reps[row] as number, own);
      const isSum = counted.every(({ values }, i) => isHalf(numberAt(values, row), sums[i]));
      if (isSum) own.sums.push(row);
      else own.others += 1;
    }
  }
  return [...rowsOf.values()].flatMap(({ sums, others }) =>
    sums.length >= leastDays && sums.length >= (sums.length + others) * nearlyAll ? sums : [],
  );
}

/** What equals the sum of the others is half of all together. */
function isHalf(own: number, whole: number | undefined): boolean {
  return Math.abs(own * 2 - (whole as number)) < 0.5;
}

function numberAt(values: Float64Array | Float32Array, row: number): number {
  const value = values[row] as number;
  return Number.isNaN(value) ? 0 : value;
}
