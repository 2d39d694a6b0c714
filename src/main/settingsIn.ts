import { noSettingsTab, readSettingsTab, type SettingsOptions, type SettingsTab } from '../settings/settingsTab.ts';
import type { Place } from '../sheets/read/readSheets.ts';
import { clockOf } from '../values/zone.ts';
import type { Cells } from '../vocabulary/cell.ts';

/** What the KPI Settings tab says; null is a spreadsheet without one. */
export function settingsIn(cells: Cells | null, place: Place): SettingsTab {
  return cells ? readSettingsTab(cells, settingsOptions(place)) : noSettingsTab();
}

export function settingsOptions({ locale, zone }: Place): SettingsOptions {
  return { locale, localSeconds: (milliseconds) => clockOf(zone).localSeconds(milliseconds) };
}
