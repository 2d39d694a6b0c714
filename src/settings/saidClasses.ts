import type { TabName } from '../vocabulary/tab.ts';
import type { ClassOverrides } from './classOf.ts';
import type { SettingsTab } from './settingsTab.ts';
import { classKey } from './stageMeaning.ts';

/**
 * What values of a column were said to mean: by the KPI Settings tab, else by a legend in the spreadsheet.
 * @param codes of the legend: folded value to class
 */
export function saidClasses(
  { classes }: Pick<SettingsTab, 'classes'>,
  tab: TabName,
  field: string,
  codes: ClassOverrides | undefined,
): ClassOverrides | undefined {
  const own = classes[classKey(tab, field)];
  return codes && own ? new Map([...codes, ...own]) : (own ?? codes);
}
