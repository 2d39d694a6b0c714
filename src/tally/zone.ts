/** The spreadsheet's time zone, asked of whoever knows it: minutes east of UTC at an instant. */
export type Zone = {
  readonly offsetAt: (milliseconds: number) => number;
  /** The instant of 1899-12-30 00:00 there, from which durations count: `getValues()` gives them as Dates of that year. */
  readonly durationEpoch: number;
};

/** Instants to wall-clock seconds without a service call per row. */
export type Clock = {
  /** Wall-clock seconds since 1970-01-01 of an instant in milliseconds. */
  readonly localSeconds: (milliseconds: number) => number;
  readonly durationEpoch: number;
};

const millisecondsPerDay = 86_400_000;
const quarterHour = 900_000;
/** Offsets are compared at the ends of such a stretch: short enough that no zone leaves an offset and returns within it. */
const daysPerStretch = 16;
const firstDay = -3_652; // 1960
const lastDay = 54_787; // 2120
const notAsked = 32_767;
const changes = 32_766;

/**
 * A table of offsets by day, filled as days are met, so that each stretch is probed once per run.
 * Zone offsets change on quarter hours, so a change within a stretch is found by halving down to one.
 */
export function clockOf(zone: Zone): Clock {
  const offsets = new Int16Array(lastDay - firstDay + 1).fill(notAsked);
  const changesOfDay = new Map<number, { at: number; before: number; after: number }>();
  const probes = new Map<number, number>();

  const probe = (milliseconds: number): number => {
    const known = probes.get(milliseconds);
    if (known !== undefined) return known;
    const offset = zone.offsetAt(milliseconds);
    probes.set(milliseconds, offset);
    return offset;
  };

  const fill = (day: number): void => {
    const start = Math.floor(day / daysPerStretch) * daysPerStretch;
    const end = start + daysPerStretch;
    const before = probe(start * millisecondsPerDay);
    const after = probe(end * millisecondsPerDay);
    let changeDay = end;
    if (before !== after) {
      let low = (start * millisecondsPerDay) / quarterHour;
      let high = (end * millisecondsPerDay) / quarterHour;
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (probe(middle * quarterHour) === before) low = middle;
        else high = middle;
      }
      const at = high * quarterHour;
      changeDay = Math.floor(at / millisecondsPerDay);
      changesOfDay.set(changeDay, { at, before, after });
    }
    for (let d = Math.max(start, firstDay); d < end && d <= lastDay; d += 1) {
      offsets[d - firstDay] = d < changeDay ? before : d > changeDay ? after : changes;
    }
  };

  const offsetOf = (milliseconds: number, day: number): number => {
    if (day < firstDay || day > lastDay) return zone.offsetAt(milliseconds);
    if (offsets[day - firstDay] === notAsked) fill(day);
    const offset = offsets[day - firstDay] as number;
    if (offset !== changes) return offset;
    const change = changesOfDay.get(day) as { at: number; before: number; after: number };
    return milliseconds < change.at ? change.before : change.after;
  };

  const localSeconds = (milliseconds: number): number => {
    const day = Math.floor(milliseconds / millisecondsPerDay);
    const known = offsets[day - firstDay];
    const offset = known !== undefined && known < changes ? known : offsetOf(milliseconds, day);
    return Math.floor(milliseconds / 1000) + offset * 60;
  };

  return { localSeconds, durationEpoch: zone.durationEpoch };
}
