import { monthNamed } from '../../vocabulary/monthNamed.ts';
import { wantedSetting } from '../../words/settingProblems.ts';
import type { SettingKind } from '../settingKind.ts';
import { numberIn } from './number.ts';

/** A month by its number or its name. */
export const month: SettingKind<number> = {
  read: (cell) => {
    const value = numberIn(cell) ?? monthNamed(String(cell).trim());
    return Number.isInteger(value) && value >= 1 && value <= 12 ? value : null;
  },
  wanted: wantedSetting.month,
};
