import { codesOf, numbersOf, type TypedTab, timesOf } from '../typedTab.ts';

/** What a number is a part of, which is then none where it is blank. */
const wholes: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ['callsMade', ['callsConnected', 'productiveCalls']],
  ['callsConnected', ['productiveCalls']],
  ['emailsSent', ['emailReplies']],
];

/**
 * Rows of a tally whose whole is blank beside a part of it, by field: five connects of no dials were dialled all the same.
 * Where each number has a row of its own, the whole may stand on another row of the same rep and day.
 */
export function unwrittenWholes(daily: TypedTab): [field: string, rows: number[]][] {
  return wholes.flatMap(([whole, parts]): [string, number[]][] => {
    const amounts = numbersOf(daily, whole);
    const others = parts.map((part) => numbersOf(daily, part)).filter((part) => part !== null);
    if (!amounts || others.length === 0) return [];
    const open: number[] = [];
    for (let row = 0; row < daily.rows; row += 1)
      if (daily.leftOut[row] === 0 && Number.isNaN(amounts[row]) && others.some((part) => (part[row] as number) > 0))
        open.push(row);
    if (open.length === 0) return [];
    const told = new Set<string>();
    const keyOf = keysOf(daily);
    for (let row = 0; row < daily.rows; row += 1)
      if (daily.leftOut[row] === 0 && !Number.isNaN(amounts[row])) told.add(keyOf(row));
    const rows = open.filter((row) => !told.has(keyOf(row)));
    return rows.length > 0 ? [[whole, rows]] : [];
  });
}

function keysOf(daily: TypedTab): (row: number) => string {
  const [codes, times] = [codesOf(daily, 'rep'), timesOf(daily, 'day')];
  return (row) => `${codes?.[row] ?? 0} ${times?.[row] ?? ''}`;
}
