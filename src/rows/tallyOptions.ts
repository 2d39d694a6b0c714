import type { SettingsTab } from '../settings/settingsTab.ts';
import type { Zone } from '../values/zone.ts';
import type { Day } from '../vocabulary/day.ts';

/** What counting needs besides the cells. */
export type TallyOptions = {
  readonly settings: SettingsTab;
  readonly zone: Zone;
  /** Of the spreadsheet, `en_US`: it decides between day and month where a column does not. */
  readonly locale: string;
  readonly asOf: Day;
};
