import { whoseSheet } from '../../find/oneTab/whoseSheet.ts';
import { codesOf, type NumberColumn, type TypedTab, timesOf } from '../typedTab.ts';

/** Of one person alone there is no sum. */
const fewestRows = 2;
/** One deal and two are three by chance, hundreds of calls are not. */
const fewest = 20;
/** A day on which somebody's row was added later, and the sum was not. */
const nearlyAll = 0.9;

/**
 * Rows of a tally that sum up the rows above them, back to the sum before: "Team East" below its people, in everything that
 * is counted of that day or month, whenever that name stands there. What is called after a team, or nothing beside people
 * who are named, is one by a single column; of other names it takes two columns, and a second sum.
 * @param nameOf what stands where a rep should be
 */
export function sumsOfGroups(tab: TypedTab, nameOf: (row: number) => string): number[] {
  const [times, reps] = [timesOf(tab, 'day'), codesOf(tab, 'rep')];
  const counted = Object.values(tab.columns).filter((one): one is NumberColumn => one.kind === 'number');
  if (!times || !reps || counted.length === 0) return [];
  const rowsOf = new Map<number, { sums: number[]; others: number }>();
  let above = nobody(counted.length);
  let day = Number.NaN;
  for (let row = 0; row < tab.rows; row += 1) {
    if (tab.leftOut[row] !== 0) continue;
    if (times[row] !== day) above = nobody(counted.length);
    day = times[row] as number;
    const own = counted.map(({ values }) => numberAt(values, row));
    const named = rowsOf.get(reps[row] as number) ?? { sums: [], others: 0 };
    rowsOf.set(reps[row] as number, named);
    if (isSum(own, above, nameOf, row)) {
      named.sums.push(row);
      above = nobody(counted.length);
    } else {
      named.others += 1;
      above = { rows: above.rows + 1, sums: above.sums.map((sum, i) => sum + (own[i] as number)) };
    }
  }
  const found = [...rowsOf.values()].flatMap(({ sums, others }) =>
    sums.length >= (sums.length + others) * nearlyAll ? sums : [],
  );
  // One alone may be somebody who did as much as two others.
  return found.length > 1 ? found : found.filter((row) => isGroup(nameOf(row)) || reps[row] === 0);
}

type Above = { readonly rows: number; readonly sums: readonly number[] };

const nobody = (columns: number): Above => ({ rows: 0, sums: new Array<number>(columns).fill(0) });

function isSum(own: readonly number[], above: Above, nameOf: (row: number) => string, row: number): boolean {
  if (above.rows < fewestRows || Math.max(...own) < fewest) return false;
  if (own.some((number, i) => Math.abs(number - (above.sums[i] as number)) >= 0.5)) return false;
  return own.filter((number) => number !== 0).length >= (isGroup(nameOf(row)) ? 1 : 2);
}

function isGroup(name: string): boolean {
  return whoseSheet(name) === 'group';
}

function numberAt(values: NumberColumn['values'], row: number): number {
  const value = values[row] as number;
  return Number.isNaN(value) ? 0 : value;
}
