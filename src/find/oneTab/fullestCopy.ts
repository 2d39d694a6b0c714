import { ownIdOf } from '../../vocabulary/ownId.ts';
import type { TabCandidate } from '../candidates/tryAsTab.ts';
import type { Reading } from '../reading.ts';
import { headingsRead } from './haveOtherRows.ts';
import { rowTexts } from './rowTexts.ts';

/** Of the rows of an older export; what was deleted since is not in the newer one. */
const nearlyAll = 0.9;

/**
 * An export is pasted again and again, each time onto a sheet of its own. Of the copies, the one that has the rows of the
 * others and more: nothing else tells which is the newer one, and an older one would leave out what came since.
 * @param first the sheet that would be read
 * @param others those that are the same tab
 */
export function fullestCopy(first: TabCandidate, others: readonly TabCandidate[]): TabCandidate {
  return others.reduce((best, one) => (one !== best && outgrows(one.reading, best.reading) ? one : best), first);
}

function outgrows(larger: Reading, smaller: Reading): boolean {
  if (larger.tab !== smaller.tab || !haveSameHeadings(larger, smaller)) return false;
  const [keys, others] = [keysOf(larger), keysOf(smaller)];
  if (keys.size <= others.size || others.size === 0) return false;
  const shared = [...others].filter((key) => keys.has(key)).length;
  return shared >= others.size * nearlyAll;
}

/** Of the ids, where there are any: somebody may have dropped a column or renamed it since. */
function haveSameHeadings(a: Reading, b: Reading): boolean {
  const field = ownIdOf(a.tab);
  const [own, other] = [a.columns[field], b.columns[field]];
  return own && other ? own.heading === other.heading : headingsRead(a) === headingsRead(b);
}

/** By its id a row is known again though its stage has changed; without one by all that is read of it. */
function keysOf(reading: Reading): Set<string> {
  const own = reading.columns[ownIdOf(reading.tab)] ? [ownIdOf(reading.tab)] : Object.keys(reading.columns);
  return new Set(rowTexts(reading, own));
}
