import { codesOf, rowNumber, type TypedTab } from '../typedTab.ts';

/**
 * Says where reps are the numbers that a system knows them by, and nothing in the spreadsheet names them: what is said of
 * `4711` is right, and of no use.
 * @param reps every rep by its code
 */
export function noteRepsByIds(tab: TypedTab, reps: readonly string[]): void {
  const codes = codesOf(tab, 'rep');
  if (!codes) return;
  const found = new Set<number>();
  let [rows, first] = [0, -1];
  for (let row = 0; row < codes.length; row += 1) {
    if (tab.leftOut[row] !== 0 || codes[row] === 0) continue;
    found.add(codes[row] as number);
    rows += 1;
    if (first === -1) first = row;
  }
  if (rows === 0 || ![...found].every((code) => isNumber.test(reps[code] ?? ''))) return;
  const sample = reps[codes[first] as number] as string;
  const row = rowNumber(tab, first);
  tab.notes.push({ reason: 'reps by their ids', leftOut: false, rows, row, field: 'rep', sample });
}

/** Two digits may be a desk or a seat that people go by. */
const isNumber = /^\d{3,}$/;
