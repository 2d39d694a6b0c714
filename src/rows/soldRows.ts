import { callSale } from '../tabs/outcomes/sales.ts';
import { type Brought, noteBrought, toldByRow } from './toldByRow.ts';
import { type ClassColumn, type Columns, classesOf, codesOf, type TypedTab } from './typedTab.ts';

export const sold: Brought = { box: 'sold', words: callSale };
/** Whoever buys at a meeting has come, and its outcome says no more than that. */
export const soldAtMeeting: Brought = { box: 'sold' };

/**
 * On which calls, or at which meetings, something was sold, and by whom: by the one who closed it, where a column names
 * that one beside the rep.
 * @param typed the outcomes of calls as people left them
 */
export function findSales(tab: TypedTab, typed: ClassColumn | null): Columns {
  const sale = toldByRow(tab, tab.tab === 'calls' ? sold : soldAtMeeting, typed);
  const by = codesOf(tab, 'closer') ?? codesOf(tab, 'rep');
  return sale ? { sale, ...(by && { soldBy: { kind: 'code', codes: by } }) } : {};
}

/** Says of the rows that they are counted as deals won. */
export function noteSales(tab: TypedTab): void {
  noteBrought(tab, classesOf(tab, 'sale') as ClassColumn, sold, 'sold on the row');
}
