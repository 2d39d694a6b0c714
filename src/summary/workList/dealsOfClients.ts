import { dealLost, dealOpen, dealWon } from '../../link/dealResults.ts';
import { codesOf, numbersOf, type TypedTab } from '../../rows/typedTab.ts';

/** Whether somebody's deals are open, and how much the biggest open one is worth, in minor units. */
export type DealsOf = { readonly isOpen: boolean; readonly isClosed: boolean; readonly amount: number | null };

const none: DealsOf = { isOpen: false, isClosed: false, amount: null };

/** By which columns a row of another tab names a deal: the deal itself, its lead, its client. */
const links = [
  { ofDeal: 'id', ofRow: 'dealId' },
  { ofDeal: 'leadId', ofRow: 'leadId' },
  { ofDeal: 'client', ofRow: 'client' },
] as const;

/** The deals that a row belongs to, by the surest column that finds any. */
export function dealsOfRows(deals: readonly TypedTab[]): (tab: TypedTab, row: number) => DealsOf {
  const found = links.map(({ ofDeal }) => dealsBy(deals, ofDeal));
  return (tab, row) => {
    for (let i = 0; i < links.length; i += 1) {
      const code = codesOf(tab, (links[i] as (typeof links)[number]).ofRow)?.[row] ?? 0;
      const own = code === 0 ? undefined : found[i]?.get(code);
      if (own) return own;
    }
    return none;
  };
}

function dealsBy(deals: readonly TypedTab[], field: string): Map<number, DealsOf> {
  const found = new Map<number, DealsOf>();
  for (const tab of deals) {
    const codes = codesOf(tab, field);
    const results = codesOf(tab, 'result');
    const amounts = numbersOf(tab, 'amount');
    if (!codes || !results) continue;
    for (let row = 0; row < tab.rows; row += 1) {
      const code = codes[row] as number;
      if (code === 0 || tab.leftOut[row] !== 0) continue;
      const before = found.get(code) ?? none;
      const isOpen = results[row] === dealOpen;
      const amount = isOpen ? amountAt(amounts, row) : null;
      found.set(code, {
        isOpen: before.isOpen || isOpen,
        isClosed: before.isClosed || results[row] === dealWon || results[row] === dealLost,
        amount: amount === null ? before.amount : Math.max(amount, before.amount ?? amount),
      });
    }
  }
  return found;
}

/** In minor units; null where none stands. */
export function amountAt(amounts: ArrayLike<number> | null, row: number): number | null {
  const amount = amounts ? (amounts[row] as number) : Number.NaN;
  return Number.isNaN(amount) ? null : amount;
}
