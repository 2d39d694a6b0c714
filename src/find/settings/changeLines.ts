import { type SettingKey, settingKeyOf } from '../../settings/settingKey.ts';
import { foldText } from '../../values/foldText.ts';
import { type Cells, isBlank } from '../../vocabulary/cell.ts';
import { sheetsListed } from '../../vocabulary/sheetList.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import type { Reading } from '../reading.ts';

/** A line of the KPI Settings tab as the sidebar saves it; `''` leaves the setting to be detected. */
export type SettingChange = { readonly setting: string; readonly value: string };

export type LineChanges = {
  /** Lines that are there; the row as numbered at the left of the sheet. */
  readonly changed: readonly { readonly row: number; readonly value: string }[];
  /** Lines that are not there yet. */
  readonly added: readonly SettingChange[];
};

/**
 * Which lines of the KPI Settings tab say something else from now on. A tab that is read from another sheet has its
 * columns detected there: the headings of the sheet before mean nothing on it.
 * @param readings what each sheet is taken for before the change
 */
export function changeLines(
  known: Cells,
  changes: readonly SettingChange[],
  readings: readonly Pick<Reading, 'tab' | 'sheet'>[],
): LineChanges {
  const lines = known.map(([setting, value], i) => ({
    row: i + 1,
    key: settingKeyOf(String(setting ?? '').trim()),
    isBlank: isBlank(value),
  }));
  const changed = new Map<number, string>();
  const added: SettingChange[] = [];
  for (const tab of movedTabs(changes, readings)) {
    for (const { row, key, isBlank } of lines)
      if (key?.kind === 'column' && key.tab === tab && !isBlank) changed.set(row, '');
  }
  for (const { setting, value } of changes) {
    const identity = identityOf(settingKeyOf(setting));
    const same = lines.filter(({ key }) => identityOf(key) === identity);
    // Of two lines for one setting the last one wins, unless it is blank.
    const last = same[same.length - 1];
    if (!last) added.push({ setting, value });
    else for (const { row } of value === '' ? same : [last]) changed.set(row, value);
  }
  return { changed: [...changed].map(([row, value]) => ({ row, value })).sort((a, b) => a.row - b.row), added };
}

/** The cells as they are once the lines are written. */
export function changedCells(known: Cells, { changed, added }: LineChanges): Cells {
  const values = new Map(changed.map(({ row, value }) => [row, value]));
  return [
    ...known.map((line, i) => (values.has(i + 1) ? [line[0] ?? '', values.get(i + 1) ?? '', ...line.slice(2)] : line)),
    ...added.map(({ setting, value }) => [setting, value]),
  ];
}

function movedTabs(changes: readonly SettingChange[], readings: readonly Pick<Reading, 'tab' | 'sheet'>[]): TabName[] {
  return changes.flatMap(({ setting, value }) => {
    const key = settingKeyOf(setting);
    if (key?.kind !== 'tab' || value === '' || foldText(value) === 'none') return [];
    const before = readings.filter(({ tab }) => tab === key.tab).map(({ sheet }) => sheet);
    return before.length > 0 && sheetsListed(value, before).length === 0 ? [key.tab] : [];
  });
}

function identityOf(key: SettingKey | null): string {
  return JSON.stringify(key);
}
