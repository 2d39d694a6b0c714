/** A zone with summer time whose offsets are arithmetic: the first `Intl.DateTimeFormat` costs more than a report. */
export const zoneName = 'Europe/Paris';

const hour = 3_600_000;

/** Minutes east of UTC. Summer time runs from the last Sunday of March to that of October, 01:00 UTC. */
export function offsetAt(milliseconds: number): number {
  const year = new Date(milliseconds).getUTCFullYear();
  return milliseconds >= lastSunday(year, 2) + hour && milliseconds < lastSunday(year, 9) + hour ? 120 : 60;
}

function lastSunday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0));
  return lastDay.getTime() - lastDay.getUTCDay() * 24 * hour;
}

/** The instant of a wall clock, given as milliseconds as if it were UTC; not for the hour that summer time skips. */
export function instantOf(wallClock: number): number {
  return wallClock - offsetAt(wallClock - hour) * 60_000;
}

/** The wall clock of an instant, as milliseconds as if it were UTC. */
export function wallClockOf(instant: number): number {
  return instant + offsetAt(instant) * 60_000;
}
