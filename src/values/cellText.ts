import { type Cell, isDate } from '../vocabulary/cell.ts';
import { isoOf, secondsPerDay, serialOf1970 } from '../vocabulary/day.ts';
import type { Clock } from './zone.ts';

/** A cell as a sentence quotes it: a Date by its day, and its time where it has one, in the spreadsheet's zone. */
export function cellText(cell: Cell, clock: Clock): string {
  if (!isDate(cell)) return String(cell ?? '');
  const milliseconds = cell.getTime();
  if (Number.isNaN(milliseconds)) return '';
  // The offsets of the years of durations are not those of today.
  const seconds =
    milliseconds < 0
      ? (milliseconds - clock.durationEpoch) / 1000 - serialOf1970 * secondsPerDay
      : clock.localSeconds(milliseconds);
  const day = Math.floor(seconds / secondsPerDay);
  const minutes = Math.floor((seconds - day * secondsPerDay) / 60);
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return minutes === 0 ? isoOf(day) : `${isoOf(day)} ${time}`;
}
