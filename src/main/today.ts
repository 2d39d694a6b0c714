import { clockOf, type Zone } from '../values/zone.ts';
import { type Day, secondsPerDay } from '../vocabulary/day.ts';

export function today(zone: Zone): Day {
  return dayIn(localNow(zone));
}

/** Wall-clock seconds of this moment. */
export function localNow(zone: Zone): number {
  return clockOf(zone).localSeconds(Date.now());
}

export function dayIn(seconds: number): Day {
  return Math.floor(seconds / secondsPerDay);
}
