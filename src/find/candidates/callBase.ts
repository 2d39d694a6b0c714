import type { TabName } from '../../vocabulary/tab.ts';
import type { Candidate } from '../columns/columnCandidate.ts';

/** Share of its texts that must be results of calls. */
const mostly = 0.6;

/**
 * A list of clients with what became of the call to each, and no day: "Call status" beside names and telephones. It counts
 * for all time only.
 */
export function isCallBase(tab: TabName, found: Readonly<Record<string, Candidate>>): boolean {
  const { outcome, client, at, atDate } = found;
  if (tab !== 'calls' || at || atDate || !client || !outcome) return false;
  return outcome.noun && outcome.fit.known >= mostly;
}
