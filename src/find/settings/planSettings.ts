import { settingKeyOf } from '../../settings/settingKey.ts';
import { noSettingsTab, readSettingsTab, type SettingsOptions } from '../../settings/settingsTab.ts';
import type { Cells } from '../../vocabulary/cell.ts';
import type { Words } from '../../vocabulary/words.ts';
import { findTabs } from '../findTabs.ts';
import type { SheetCells } from '../reading.ts';
import { changedCells, changeLines, type SettingChange } from './changeLines.ts';
import { type SettingLine, settingLines } from './settingLines.ts';

/** What is written to the KPI Settings tab, and what it then says. */
export type SettingsPlan = {
  readonly changed: readonly { readonly row: number; readonly value: string }[];
  readonly added: readonly SettingLine[];
  readonly cells: Cells;
};

/** The first thing that is no setting or has an impossible value; null when all can be saved. */
export function faultIn(changes: readonly SettingChange[], options: SettingsOptions): Words | null {
  const cells = changes.map(({ setting, value }) => [setting, value]);
  return readSettingsTab(cells, options).problems[0]?.text ?? null;
}

/**
 * The saved lines in their places. A tab that does not exist yet begins with everything that was understood, as after a
 * build, so that it is complete from the start.
 * @param known the tab's cells; null when there is none
 */
export function planSettings(
  known: Cells | null,
  changes: readonly SettingChange[],
  { sheets, options }: { readonly sheets: readonly SheetCells[]; readonly options: SettingsOptions },
): SettingsPlan {
  const before = known ? readSettingsTab(known, options) : noSettingsTab();
  const { changed, added } = changeLines(known ?? [], changes, findTabs(sheets, before).readings);
  const cells = changedCells(known ?? [], { changed, added });
  const settings = readSettingsTab(cells, options);
  const { readings, questions } = findTabs(sheets, settings);
  const understood = settingLines(
    readings,
    settings,
    questions.map(({ setting }) => setting),
  );
  const isSaid = (line: SettingLine): boolean => added.some((change) => isSame(change, line));
  const saved = added.map((change): SettingLine => {
    const line = understood.find((one) => isSame(change, one));
    return { setting: change.setting, value: change.value, meaning: line?.meaning ?? { en: '', ru: '' } };
  });
  if (known) return { changed, added: saved, cells };
  const all = [...understood.filter((line) => !isSaid(line)), ...saved];
  return { changed, added: all, cells: [[], ...all.map(({ setting, value }) => [setting, value])] };
}

function isSame(a: SettingChange, b: SettingLine): boolean {
  return JSON.stringify(settingKeyOf(a.setting)) === JSON.stringify(settingKeyOf(b.setting));
}
