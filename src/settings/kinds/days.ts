import { calendarYear } from '../../vocabulary/period.ts';
import { holidayList } from '../../vocabulary/workdays.ts';
import { wantedSetting } from '../../words/settingProblems.ts';
import type { SettingKind } from '../settingKind.ts';

/** Days and spans of days, as `holidayList` writes them. */
export const days: SettingKind<string> = {
  read: (cell) => holidayList(String(cell), calendarYear),
  wanted: wantedSetting.days,
};
