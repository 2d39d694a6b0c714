/** The spreadsheet's time zone, asked of whoever knows it: minutes east of UTC at an instant. */
export type Zone = {
  readonly offsetAt: (milliseconds: number) => number;
  /**
   * The instant of 1899-12-30 00:00 there, from which durations count: `getValues()` gives them as Dates of that year.
   * Asking may be a call.
   */
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
/** Offsets are compared at the ends of such a stretch: no zone leaves an offset and returns within it (Morocco's month of Ramadan is longer). */
const daysPerStretch = 28;
const firstDay = -3_652; // 1960
const lastDay = 54_787; // 2120
const notAsked = 32_767;
const changes = 32_766;

const clocks = new WeakMap<Zone, Clock>();

/** The zone's clock; whoever asks for it again gets the same one with all that it has found out. */
export function clockOf(zone: Zone): Clock {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = newClock(zone);
  clocks.set(zone, clock);
  return clock;
}

/**
 * A table of offsets by day, filled as days are met, so that each stretch is probed once per run. The day of a change is
 * found by halving; the quarter-hour within it only when a row falls on that very day.
 */
function newClock(zone: Zone): Clock {
  const offsets = new Int16Array(lastDay - firstDay + 1).fill(notAsked);
  const changeOnDay = new Map<number, Change>();
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
    const changeDay =
      before === after ? end : firstWhere(start, end, (d) => probe(d * millisecondsPerDay) !== before) - 1;
    for (let d = Math.max(start, firstDay); d < end && d <= lastDay; d += 1) {
      offsets[d - firstDay] = d < changeDay ? before : d > changeDay ? after : changes;
    }
  };

  const changeOf = (day: number): Change => {
    const known = changeOnDay.get(day);
    if (known) return known;
    const [before, after] = [probe(day * millisecondsPerDay), probe((day + 1) * millisecondsPerDay)];
    const quarterHours = millisecondsPerDay / quarterHour;
    const isAfter = (quarter: number): boolean => probe(quarter * quarterHour) !== before;
    const change = {
      at: firstWhere(day * quarterHours, (day + 1) * quarterHours, isAfter) * quarterHour,
      before,
      after,
    };
    changeOnDay.set(day, change);
    return change;
  };

  const offsetOf = (milliseconds: number, day: number): number => {
    if (day < firstDay || day > lastDay) return zone.offsetAt(milliseconds);
    if (offsets[day - firstDay] === notAsked) fill(day);
    const offset = offsets[day - firstDay] as number;
    if (offset !== changes) return offset;
    const { at, before, after } = changeOf(day);
    return milliseconds < at ? before : after;
  };

  const localSeconds = (milliseconds: number): number => {
    const day = Math.floor(milliseconds / millisecondsPerDay);
    const known = offsets[day - firstDay];
    const offset = known !== undefined && known < changes ? known : offsetOf(milliseconds, day);
    return Math.floor(milliseconds / 1000) + offset * 60;
  };

  return {
    localSeconds,
    get durationEpoch() {
      return zone.durationEpoch;
    },
  };
}

type Change = { readonly at: number; readonly before: number; readonly after: number };

/** The first whole number above `low` of which it is true; it is false at `low` and true at `high`. */
function firstWhere(low: number, high: number, isTrue: (number: number) => boolean): number {
  let [no, yes] = [low, high];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (isTrue(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
