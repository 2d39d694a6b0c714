import { withoutUnsure } from '../rows/leftOut/unsureRows.ts';
import type { TypedTab } from '../rows/typedTab.ts';
import type { Settings } from '../settings/catalogue.ts';
import { countAll } from './countAll.ts';
import { remarksOf } from './remarksOf.ts';
import { sourcesOf } from './sources.ts';
import type { Tally } from './tally.ts';

/**
 * Everything counted, once more without the rows of which nobody knows whether they are in scope, and what is to be
 * said of how each measure was told.
 * @param all the tabs that are counted, and the mixed one whose rows were shared out
 */
export function countWithDoubts(
  counting: readonly TypedTab[],
  all: readonly TypedTab[],
  reps: readonly string[],
  settings: Settings,
): Tally {
  const tally = countAll(counting, reps, settings);
  const sure = counting.map(withoutUnsure);
  const isAllSure = sure.every((tab, i) => tab === counting[i]);
  return {
    ...tally,
    ...(!isAllSure && { sure: countAll(sure, reps, settings).slots }),
    remarks: remarksOf(all, sourcesOf(counting)),
  };
}
