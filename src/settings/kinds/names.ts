import { wantedSetting } from '../../words/settingProblems.ts';
import type { SettingKind } from '../settingKind.ts';

/** Names between semicolons or on lines of their own: a comma may part a last name from a first one. */
export const names: SettingKind<readonly string[]> = {
  read: (cell) => {
    const parts = String(cell).split(/[;\n]/);
    const said = parts.map((name) => name.trim()).filter((name) => name !== '');
    return said.length === 0 ? null : said;
  },
  wanted: wantedSetting.names,
};
