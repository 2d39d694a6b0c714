import { secondsPerDay, serialOf1970 } from '../vocabulary/day.ts';
import { compactDate } from './compactDate.ts';
import type { DayMonthOrder } from './dayMonthOrder.ts';
import { impossibleClock, type MomentReading, momentOf, noClock, readIso, secondOfDay, wall } from './isoMoment.ts';
import { isErrorText, isPseudoBlank } from './pseudoBlank.ts';
import { readWrittenDate } from './writtenDate.ts';

/** @param order which of the first two numbers of `3/4/2025` is the day: decided for the whole column */
export function readMoment(text: string, order: DayMonthOrder): MomentReading {
  return readIso(text) ?? readOther(text, order);
}

function readOther(text: string, order: DayMonthOrder): MomentReading {
  const bare = bareText(text);
  if (bare === '') return 'blank';
  if (!/\d/.test(bare)) return isNoDate(bare, text) ? 'blank' : 'unreadable';
  const { rest, clock, offset } = splitClock(bare);
  const date = readWrittenDate(rest, order);
  if (date) return momentOf(date.year, date.month, date.day, clock, offset);
  if (/^\d+([.,]\d+)?$/.test(bare)) return readCount(Number(bare.replace(',', '.')));
  return isNoDate(bare, text) ? 'blank' : 'unreadable';
}

/** Lower case, single spaces, no commas, no names of weekdays, no Russian "г." after the year. */
function bareText(text: string): string {
  return (
    text
      .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
      .toLowerCase()
      .replace(/[,\s\u00a0\u202f]+/g, ' ')
      .trim()
      .replace(/^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\.? /, '')
      .replace(
        /^(пн|вт|ср|чт|пт|сб|вс|пнд|втр|срд|чтв|птн|сбт|вск|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\.? /,
        '',
      )
      .replace(/(\d) ?(года|год|г)(\.|(?= )|$)/, '$1')
      // "… GMT+0300 (Moscow Standard Time)", as browsers write it.
      .replace(/(\d|z|utc|gmt) ?\([^()]*\)$/, '$1')
      // "2:21 p.m. December 11 2014": the clock goes to the end.
      .replace(/^(\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?) (?:on )?([^ ].*\d)$/, '$2 $1')
      .trim()
  );
}

type Clocked = { readonly rest: string; readonly clock: number; readonly offset: number };

function splitClock(bare: string): Clocked {
  const match =
    /^(?:(.*?)(?: at | в |[ t]))?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?([ap]\.?m\.?)? ?(z|utc|gmt|(?:utc|gmt)? ?[+-]\d{1,2}:?(?:\d{2})?)?$/.exec(
      bare,
    );
  if (!match) return { rest: bare, clock: noClock, offset: wall };
  const half = match[5]?.charAt(0);
  let hour = Number(match[2]);
  // 13 PM is no hour; it becomes 99 and with it an impossible one.
  if (half) hour = hour > 12 || hour === 0 ? 99 : (hour % 12) + (half === 'p' ? 12 : 0);
  return {
    rest: (match[1] ?? '').trim(),
    clock: secondOfDay(hour, Number(match[3]), Number(match[4] ?? 0)),
    offset: match[6] === undefined ? wall : offsetOf(match[6]),
  };
}

/** Minutes east of UTC of `z`, `+05:00`, `+0530`, `-3`. */
function offsetOf(text: string): number {
  const match = /([+-])(\d{1,2}):?(\d{2})?$/.exec(text);
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
}

/** The time of day alone, in seconds: `9:12:58`, `2:05 PM`, or the clock of a whole moment. */
export function readTimeOfDay(text: string): number | 'blank' | 'unreadable' | 'impossible' {
  const bare = bareText(text);
  if (bare === '') return 'blank';
  const { clock } = splitClock(bare);
  if (clock === noClock) return isNoDate(bare, text) ? 'blank' : 'unreadable';
  return clock === impossibleClock ? 'impossible' : clock;
}

/** A number on its own: Unix time in milliseconds or seconds, or the days that Sheets counts. */
function readCount(value: number): MomentReading {
  const compact = compactDate(value);
  if (compact) return momentOf(compact.year, compact.month, compact.day, noClock, wall);
  if (value >= 1e11 && value < 2.6e12) return { seconds: Math.floor(value / 1000), hasTime: true, isInstant: true };
  if (value >= 1e8 && value < 2.6e9) return { seconds: Math.floor(value), hasTime: true, isInstant: true };
  if (value < serialOf1970 || value >= serialOf1970 + 29_220) return 'unreadable';
  return {
    seconds: Math.round((value - serialOf1970) * secondsPerDay),
    hasTime: !Number.isInteger(value),
    isInstant: false,
  };
}

/** What exports write where an open deal has no close date, such as «не закрыта» in amoCRM. */
function isNoDate(bare: string, text: string): boolean {
  if (isErrorText(text)) return false;
  return (
    isPseudoBlank(bare) ||
    /^(не закрыт[ао]?|не завершен[ао]?|не назначен[ао]?|нет|открыт[ао]?|not closed|not yet|open|no|never)$/.test(bare)
  );
}
