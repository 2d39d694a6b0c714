import type { SheetSample } from '../sheetSample.ts';
import { areCallResults } from './callLog.ts';
import type { TabCandidate } from './tryAsTab.ts';

/** What else a list of deals says of how each stands. */
const ofDeals = ['stage', 'status', 'closed', 'expectedClose', 'wonAt', 'lostAt', 'isLost', 'isClosed'];

/**
 * Whether what looks like a list of deals is a log of calls, each with a box for the sale that came of it: how somebody
 * was reached is said of every row, and nothing of how a deal stands.
 */
export function areSoldCalls(
  { reading: { tab, columns } }: TabCandidate,
  tried: readonly TabCandidate[],
  { valuesOf }: SheetSample,
): boolean {
  if (tab !== 'deals' || !columns.isWon || ofDeals.some((field) => field in columns)) return false;
  const outcome = tried.find(({ reading }) => reading.tab === 'calls')?.reading.columns.outcome;
  return outcome !== undefined && areCallResults(valuesOf(outcome.index));
}
