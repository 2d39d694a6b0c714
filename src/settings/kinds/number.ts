import { readNumber } from '../../values/wholeNumber.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import { wantedSetting } from '../../words/settingProblems.ts';
import type { SettingKind } from '../settingKind.ts';

/** A number above zero. */
export const positive: SettingKind<number> = {
  read: (cell) => {
    const value = numberIn(cell);
    return value !== null && value > 0 ? value : null;
  },
  wanted: wantedSetting.number,
};

/** Points of a share. */
export const points: SettingKind<number> = {
  read: (cell) => {
    const value = numberIn(cell);
    return value !== null && value >= 0 && value <= 100 ? value : null;
  },
  wanted: wantedSetting.points,
};

export function numberIn(cell: Cell): number | null {
  const value = readNumber(cell);
  return typeof value === 'number' ? value : null;
}
