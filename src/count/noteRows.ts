import { dealsNotListed } from '../funnel/stagesOfTally.ts';
import { noteBookings } from '../rows/bookedCalls.ts';
import { noteBookedTouches } from '../rows/bookedTouches.ts';
import { noteMissing } from '../rows/notes/noteMissingData.ts';
import { isOfQuery, noteQuery } from '../rows/notes/noteQuery.ts';
import { noteRepsByIds } from '../rows/people/repsByIds.ts';
import { noteSimilarReps } from '../rows/people/similarReps.ts';
import { noteSales } from '../rows/soldRows.ts';
import type { TypedTab } from '../rows/typedTab.ts';
import { tabNamed } from '../tabs/all.ts';
import { standsFor } from './sources.ts';

/**
 * Says of the rows that count what they lack, where calls stand for appointments or meetings for deals, and which reps may be one person.
 * @param counting the tabs that are counted
 * @param all these and the others, in which reps stand too
 */
export function noteRows(counting: readonly TypedTab[], all: readonly TypedTab[], reps: readonly string[]): void {
  for (const tab of counting) {
    noteMissing(tab, tabNamed(tab.tab));
    noteRepsByIds(tab, reps);
  }
  for (const tab of counting.filter(isOfQuery)) {
    noteQuery(tab);
    const deals = dealsNotListed(tab);
    if (deals > 0)
      tab.notes.push({
        reason: 'stage not listed',
        leftOut: false,
        rows: 1,
        row: null,
        field: null,
        sample: String(deals),
      });
  }
  for (const tab of counting) {
    if (tab.tab === 'meetings' && tab.isBeside) noteBookedTouches(tab);
    if (tab.tab === 'calls' && standsFor('calls', 'meetings', counting)) noteBookings(tab);
    if (tab.tab !== 'deals' && standsFor(tab.tab, 'deals', counting)) noteSales(tab);
  }
  noteSimilarReps(all, reps);
}
