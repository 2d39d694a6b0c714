import { withoutUnsure } from '../rows/leftOut/unsureRows.ts';
import type { TypedTab } from '../rows/typedTab.ts';
import type { Settings } from '../settings/catalogue.ts';
import type { TabName } from '../vocabulary/tab.ts';
import { countAll } from './countAll.ts';
import { remarksOf } from './remarksOf.ts';
import { countedElsewhere, sourcesOf } from './sources.ts';
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
  const sources = sourcesOf(counting);
  return {
    ...tally,
    ...(!isAllSure && { sure: countAll(sure, reps, settings).slots }),
    remarks: remarksOf(all, sources),
    elsewhere: countedElsewhere(sources),
    sharedWith: sharedSheets(counting, all),
  };
}

/** A range in a formula has no sheet's name; there the rows that were shared out are of the mixed one. */
function sharedSheets(counting: readonly TypedTab[], all: readonly TypedTab[]): Map<TabName, TabName> {
  const isMixed = all.some(({ tab }) => tab === 'activities');
  const firstOn = new Map<string, TabName>();
  const shared = new Map<TabName, TabName>();
  for (const { tab, sheet, picked } of counting) {
    if (sheet === '' && !(isMixed && picked)) continue;
    const first = firstOn.get(sheet);
    if (first === undefined) firstOn.set(sheet, tab);
    else if (first !== tab) shared.set(tab, first);
  }
  return shared;
}
