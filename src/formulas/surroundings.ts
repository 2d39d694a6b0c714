import type { Reading } from '../find/reading.ts';
import type { SettingsTab } from '../settings/settingsTab.ts';
import type { Zone } from '../values/zone.ts';
import type { Day } from '../vocabulary/day.ts';
import type { TabName } from '../vocabulary/tab.ts';
import type { Language } from '../vocabulary/words.ts';

/** The spreadsheet around a formula: asked for only what its arguments leave open. */
export type Surroundings = {
  readonly settings: SettingsTab;
  readonly zone: Zone;
  readonly locale: string;
  readonly language: Language;
  readonly asOf: Day;
  /** The tabs of these names that the add-on finds in the spreadsheet, and its Reps tab. */
  readonly mapped: (tabs: readonly TabName[], asOf: Day) => Reading[];
};
