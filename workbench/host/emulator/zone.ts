import { Exception } from './exception.ts';

const { DateTimeFormat } = Intl;
const dayLength = 86_400_000;

type Zone = {
  fixed: number | null;
  format: Intl.DateTimeFormat | null;
  /** By whole UTC day: the offset, or NaN on a day on which it changes. */
  days: Map<number, number>;
  /** By whole local day: the offset of all its instants, or NaN near a change. */
  localDays: Map<number, number>;
};

const zones = new Map<string, Zone>();

function fixedOffset(name: string): number | null {
  if (/^(utc|gmt|z|etc\/(utc|gmt))$/i.test(name)) return 0;
  const found = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(name);
  if (!found) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return (found[1] === '-' ? -1 : 1) * minutes * 60_000;
}

function makeFormat(name: string): Intl.DateTimeFormat {
  try {
    return new DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw new Exception(`Invalid argument: timeZone. Should be of type: String`);
  }
}

function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    const fixed = fixedOffset(name);
    zone = { fixed, format: fixed === null ? makeFormat(name) : null, days: new Map(), localDays: new Map() };
    zones.set(name, zone);
  }
  return zone;
}

function exactOffset(format: Intl.DateTimeFormat, instant: number): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const part: Record<string, number> = {};
  let era = 1;
  for (const { type, value } of format.formatToParts(whole)) {
    if (type === 'era') era = value.startsWith('B') ? -1 : 1;
    else part[type] = Number(value);
  }
  const year = era === 1 ? part.year! : 1 - part.year!;
  const wall = new Date(0);
  wall.setUTCFullYear(year, part.month! - 1, part.day!);
  wall.setUTCHours(part.hour!, part.minute!, part.second!);
  return wall.getTime() - whole;
}

function offsetIn(zone: Zone, instant: number): number {
  if (zone.fixed !== null) return zone.fixed;
  const day = Math.floor(instant / dayLength);
  let offset = zone.days.get(day);
  if (offset === undefined) {
    const start = exactOffset(zone.format!, day * dayLength);
    offset = start === exactOffset(zone.format!, (day + 1) * dayLength) ? start : Number.NaN;
    zone.days.set(day, offset);
  }
  return Number.isNaN(offset) ? exactOffset(zone.format!, instant) : offset;
}

/** Local time minus UTC in milliseconds, with the seconds of historic local mean times. */
export function offsetAt(zoneName: string, instant: number): number {
  return offsetIn(zoneOf(zoneName), instant);
}

/** An hour that occurs twice is the first one, an hour that is skipped moves on: as V8 does for its own zone. */
function searchInstant(zone: Zone, wall: number): number {
  const before = offsetIn(zone, wall - dayLength);
  const after = offsetIn(zone, wall + dayLength);
  if (offsetIn(zone, wall - before) === before) return wall - before;
  if (offsetIn(zone, wall - after) === after) return wall - after;
  return wall - before;
}

/** The instant of a wall clock that is written as if it were UTC. */
export function instantOf(zoneName: string, wall: number): number {
  const zone = zoneOf(zoneName);
  if (zone.fixed !== null) return wall - zone.fixed;
  const day = Math.floor(wall / dayLength);
  let offset = zone.localDays.get(day);
  if (offset === undefined) {
    const first = offsetIn(zone, (day - 1) * dayLength);
    offset = [day + 1, day + 2].every((next) => offsetIn(zone, next * dayLength) === first) ? first : Number.NaN;
    zone.localDays.set(day, offset);
  }
  return Number.isNaN(offset) ? searchInstant(zone, wall) : wall - offset;
}
