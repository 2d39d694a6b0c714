import type { Reading } from '../find/reading.ts';
import { placeNotes } from '../rows/notes/placeNotes.ts';
import { unstackTab } from '../rows/stackSheets.ts';
import type { TypedTab } from '../rows/typedTab.ts';
import { noteYears } from '../rows/years/noteYears.ts';
import type { ReadTab } from './readTabs.ts';

/** A tab's rows back on the sheets that they stand on. */
export function sheetsOfTab({ tab, stack }: ReadTab): TypedTab[] {
  return stack ? unstackTab(tab, stack) : [tab];
}

/** The same sheets, whose notes name the years that were taken and the cells that people see. */
export function withNotesInPlace(sheets: readonly TypedTab[], readings: readonly Reading[]): readonly TypedTab[] {
  for (const sheet of sheets) {
    noteYears(sheet, readings);
    placeNotes(sheet, readings);
  }
  return sheets;
}
