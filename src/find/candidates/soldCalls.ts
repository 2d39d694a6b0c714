import { tabs } from '../../tabs/all.ts';
import { fitOf } from '../columns/columnFit.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { TabCandidate } from './tryAsTab.ts';

/** What else a list of deals says of how each stands. */
const ofDeals = ['stage', 'status', 'closed', 'expectedClose', 'wonAt', 'lostAt', 'isLost', 'isClosed'];
/** Of the outcomes as many must be those of calls as of a column that is known by its values. */
const leastKnown = 0.6;

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
  if (!outcome) return false;
  return fitOf(tabs.calls.fields.outcome, valuesOf(outcome.index), false, false).known >= leastKnown;
}
