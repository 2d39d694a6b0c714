import { type Cell, isDate } from '../vocabulary/cell.ts';
import type { DurationUnit } from '../vocabulary/durationUnit.ts';
import { pendingClock, settleAsSaid, settleDurations, settleTotals } from './durationColumn.ts';
import { foldHeading } from './foldText.ts';
import { isPseudoBlank } from './pseudoBlank.ts';
import type { Clock } from './zone.ts';

export type DurationReader = {
  /** A clock without seconds is kept aside, as `pendingClock` has it, until the whole column has been seen. */
  readonly read: (cell: Cell) => number | 'blank' | 'unreadable';
  /** Turns all that was read into seconds, in one way for the column; whether it could be told which way. */
  readonly settle: (values: Float32Array | Float64Array) => { readonly isClear: boolean };
};

/**
 * Durations of one column in seconds. A bare number counts what the heading names: milliseconds, minutes, hours, else
 * seconds.
 * @param isOneCall each row is one call, which does not last for hours
 * @param said what its numbers and clocks count, where somebody has said so
 * @param clock whose epoch is asked for when a Date is met
 */
export function durationReader(
  heading: string,
  clock: Pick<Clock, 'durationEpoch'>,
  isOneCall = false,
  said: DurationUnit | null = null,
): DurationReader {
  const unit = said ? (secondsIn[said] ?? 1) : unitOf(foldHeading(heading));
  const hoursAndMinutes = said ? said === 'h:mm' : /\bh+:mm\b(?!:)/i.test(heading);
  const read: DurationReader['read'] = (cell) => {
    if (!isDate(cell)) return readSeconds(cell, unit ?? 1, hoursAndMinutes);
    const seconds = Math.round((cell.getTime() - clock.durationEpoch) / 1000);
    if (!(seconds >= 0 && seconds < longest)) return 'unreadable';
    return isOneCall && !hoursAndMinutes && seconds > 0 && seconds % 60 === 0 ? pendingClock(seconds) : seconds;
  };
  return {
    read,
    settle: said
      ? (values) => settleAsSaid(values, said)
      : isOneCall
        ? (values) => settleDurations(values, unit !== null || hoursAndMinutes)
        : (values) => settleTotals(values, unit !== null),
  };
}

/** How many seconds a bare number counts where somebody has said so; with clocks it is seconds. */
export const secondsIn: Readonly<Partial<Record<DurationUnit, number>>> = {
  seconds: 1,
  minutes: 60,
  milliseconds: 0.001,
};

/** A duration that is no Date. */
export function readSeconds(
  cell: Exclude<Cell, Date>,
  unit = 1,
  hoursAndMinutes = false,
): number | 'blank' | 'unreadable' {
  if (typeof cell === 'number') return cell >= 0 && cell < 1e12 ? cell * unit : 'unreadable';
  if (typeof cell === 'string') return readText(cell, unit, hoursAndMinutes);
  return cell === null || cell === undefined ? 'blank' : 'unreadable';
}

/** A thousand hours: beyond it a Date in the column is a date, not a duration. */
const longest = 3_600_000;

/** Seconds per unit; null when the heading names none. */
function unitOf(heading: string): number | null {
  if (/(^| )(ms|msec|milliseconds?|millis|мс|миллисекунды?)( |$)/.test(heading)) return 0.001;
  if (/(^| )(s|sec|secs|seconds?|сек|с|секунды?|секунд)( |$)/.test(heading)) return 1;
  if (/(^| )(m|min|mins|minutes?|мин|минуты?|минут)( |$)/.test(heading)) return 60;
  if (/(^| )(h|hr|hrs|hours?|ч|час|часы|часов)( |$)/.test(heading)) return 3600;
  return null;
}

function readText(text: string, unit: number, hoursAndMinutes: boolean): number | 'blank' | 'unreadable' {
  const bare = text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase();
  const clock = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{2})(?:[.,]\d+)?$/.exec(bare);
  if (clock) return readClock(clock, hoursAndMinutes);
  if (/^\d+([.,]\d+)?$/.test(bare)) return Number(bare.replace(',', '.')) * unit;
  const named = readNamed(bare.replace(isoStart, ''));
  if (named !== null) return named;
  return text.charCodeAt(0) !== 35 && isPseudoBlank(text) ? 'blank' : 'unreadable';
}

function readClock(clock: RegExpExecArray, hoursAndMinutes: boolean): number | 'unreadable' {
  const [hours, minutes, seconds] = [Number(clock[1] ?? 0), Number(clock[2]), Number(clock[3])];
  if (seconds > 59 || (clock[1] !== undefined && minutes > 59)) return 'unreadable';
  if (clock[1] === undefined && hoursAndMinutes) return minutes * 3600 + seconds * 60;
  return hours * 3600 + minutes * 60 + seconds;
}

/** `PT3M12S`, as interfaces write durations, is `3m12s`. */
const isoStart = /^p(?:0d)?t(?=\d)/;

/** `3 min 12 s`, `1h 5m`, «3 мин 12 с», «1 ч. 5 мин.»: largest unit first, each at most once. */
function readNamed(bare: string): number | null {
  const match =
    /^(?:(\d+(?:[.,]\d+)?) ?(?:h|hrs?|hours?|ч|час|часа|часов)\.?)? ?(?:(\d+(?:[.,]\d+)?) ?(?:m|mins?|minutes?|мин|минута|минуты|минут|м)\.?)? ?(?:(\d+(?:[.,]\d+)?) ?(?:s|secs?|seconds?|с|сек|секунда|секунды|секунд)\.?)?$/.exec(
      bare,
    );
  if (!match || bare === '') return null;
  const [hours, minutes, seconds] = [1, 2, 3].map((i) => Number((match[i] ?? '0').replace(',', '.'))) as [
    number,
    number,
    number,
  ];
  return Math.round(hours * 3600 + minutes * 60 + seconds);
}
