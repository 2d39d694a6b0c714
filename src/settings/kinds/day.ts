import { textMoments } from '../../values/textMoments.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import { isoOf, secondsPerDay, serialOf1970 } from '../../vocabulary/day.ts';
import { wantedSetting } from '../../words/settingProblems.ts';
import type { SettingKind } from '../settingKind.ts';

/** One day, kept as `2025-03-31`; `''` is none. */
export const day: SettingKind<string> = {
  read: (cell, locale) => {
    const seconds = secondsOf(cell, locale);
    if (seconds === null || seconds < 0 || seconds >= 80 * 366 * secondsPerDay) return null;
    return isoOf(Math.floor(seconds / secondsPerDay));
  },
  wanted: wantedSetting.date,
};

function secondsOf(cell: Cell, locale: string): number | null {
  if (typeof cell === 'number') return (cell - serialOf1970) * secondsPerDay;
  const moment = textMoments([String(cell)], locale).read(String(cell));
  return typeof moment === 'string' ? null : moment.seconds;
}
