import { ownDay } from '../vocabulary/ownDay.ts';
import { type Codes, type Columns, codesOf, type TypedTab, timesOf } from './typedTab.ts';

/** Fewer were forgotten. */
const fewestGroups = 3;
const fewestBacks = 2;

/**
 * Calls of each client below one another, with the client and the rep on the first of them as a merged cell leaves them: both
 * columns anew, on every row. Told by rows that have a day and neither, and by days that go back where the next client begins:
 * in a log by day both names would have been forgotten. None elsewhere.
 */
export function clientsFilledDown(
  tab: TypedTab,
): { readonly columns: Columns; readonly rows: readonly number[] } | null {
  const [rep, client] = [codesOf(tab, 'rep'), codesOf(tab, 'client')];
  const times = timesOf(tab, ownDay[tab.tab] ?? '');
  if (!rep || !client || !times) return null;
  const rows: number[] = [];
  let [before, groups, backs] = [-1, 0, 0];
  for (let row = 0; row < tab.rows; row += 1) {
    if (tab.leftOut[row] !== 0) continue;
    const isOpen = rep[row] === 0 && client[row] === 0;
    if ((rep[row] === 0) !== (client[row] === 0) || (isOpen && before < 0)) return null;
    const step = before < 0 ? 0 : (times[row] as number) - (times[before] as number);
    if (isOpen && !(step >= 0)) return null;
    if (isOpen) {
      if (rows[rows.length - 1] !== before) groups += 1;
      rows.push(row);
    } else if (step < 0) backs += 1;
    before = row;
  }
  if (groups < fewestGroups || backs < fewestBacks) return null;
  const filled = (codes: Codes): Codes => {
    const own = codes.slice();
    let last = 0;
    for (let row = 0; row < own.length; row += 1) {
      if (tab.leftOut[row] !== 0) continue;
      if (own[row] === 0) own[row] = last;
      last = own[row] as number;
    }
    return own;
  };
  const [reps, clients] = [tab.columns.rep, tab.columns.client];
  return {
    columns: { rep: { ...reps, codes: filled(rep) }, client: { ...clients, codes: filled(client) } } as Columns,
    rows,
  };
}
