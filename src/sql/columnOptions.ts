import type { SettingsTab } from '../settings/settingsTab.ts';
import type { TabName } from '../vocabulary/tab.ts';
import type { Dialect, MomentType } from './dialect.ts';

/** What every column is read with. */
export type ColumnOptions = {
  readonly dialect: Dialect;
  readonly timeZone: string;
  /** By `calls.at`: what the sample cannot tell. */
  readonly types: Readonly<Record<string, MomentType>>;
  readonly aliases: ReadonlyMap<string, string>;
  /** By `calls.talk`: what a duration counts, as somebody has said. */
  readonly units: SettingsTab['units'];
  /** Told of a column that is none of the table's: it has no such name, or it is made of several. */
  readonly refuse: (tab: TabName, heading: string) => void;
};
