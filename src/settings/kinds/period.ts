import { calendarYear, periodOf } from '../../vocabulary/period.ts';
import { relativePeriod } from '../../vocabulary/relativePeriod.ts';
import { wantedSetting } from '../../words/settingProblems.ts';
import type { SettingKind } from '../settingKind.ts';

/** A period as a formula takes it, in words or by its name; which days it is depends on the day of the report. */
export const period: SettingKind<string> = {
  read: (cell) => {
    const text = String(cell).trim();
    // Sheets has made a day of a month that was typed, and nothing tells which was meant.
    if (/^\d{4}-\d{2}-01$/.test(text)) return null;
    return relativePeriod(text, 0, calendarYear) || periodOf(text, calendarYear) ? text : null;
  },
  wanted: wantedSetting.period,
};
