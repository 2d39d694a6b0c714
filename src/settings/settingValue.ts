import { foldText } from '../values/foldText.ts';
import { readNumber } from '../values/wholeNumber.ts';
import type { Cell } from '../vocabulary/cell.ts';
import { monthNamed } from '../vocabulary/monthNamed.ts';
import { defaultSettings, type Settings } from '../vocabulary/setting.ts';
import type { Words } from '../vocabulary/words.ts';
import { holidayList } from '../vocabulary/workdays.ts';
import { wantedEitherOf, wantedSetting } from '../words/settingProblems.ts';

type Reader<T> = { readonly read: (cell: Cell) => T | null; readonly wanted: Words };

const month: Reader<number> = {
  read: (cell) => {
    const value = numberIn(cell) ?? monthNamed(String(cell).trim());
    return Number.isInteger(value) && value >= 1 && value <= 12 ? value : null;
  },
  wanted: wantedSetting.month,
};

const startOrEnd: Reader<'start' | 'end'> = {
  read: (cell) => {
    const said = foldText(String(cell));
    if (/^(start|starting|start year|starting year|начало|начала|начальный)$/.test(said)) return 'start';
    return /^(end|ending|end year|ending year|конец|конца|конечный)$/.test(said) ? 'end' : null;
  },
  wanted: wantedEitherOf(['start', 'end']),
};

const countOrLeaveOut: Reader<'count' | 'leave out'> = {
  read: (cell) => {
    const said = foldText(String(cell));
    if (/^(count|keep|yes|считать|учитывать)$/.test(said)) return 'count';
    return /^(leave out|skip|no|drop|не считать|не учитывать|пропускать)$/.test(said) ? 'leave out' : null;
  },
  wanted: wantedEitherOf(['count', 'leave out']),
};

const positive: Reader<number> = {
  read: (cell) => {
    const value = numberIn(cell);
    return value !== null && value > 0 ? value : null;
  },
  wanted: wantedSetting.number,
};

const points: Reader<number> = {
  read: (cell) => {
    const value = numberIn(cell);
    return value !== null && value >= 0 && value <= 100 ? value : null;
  },
  wanted: wantedSetting.points,
};

const days: Reader<string> = {
  read: (cell) => holidayList(String(cell), defaultSettings),
  wanted: wantedSetting.days,
};

/** How the value of each setting is read, and what it should be. */
export const settingReaders: { readonly [K in keyof Settings]: Reader<Settings[K]> } = {
  'Fiscal year starts in month': month,
  'Fiscal year is named after': startOrEnd,
  'Productive conversation, seconds': positive,
  'Cohort is mature after, days': positive,
  'A new rep ramps up for, days': positive,
  'Duplicate calls': countOrLeaveOut,
  'Unknown values, points': points,
  'Unknown values, points at most': points,
  Holidays: days,
};

function numberIn(cell: Cell): number | null {
  const value = readNumber(cell);
  return typeof value === 'number' ? value : null;
}
