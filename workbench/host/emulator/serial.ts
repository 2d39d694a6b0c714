import { instantOf, offsetAt } from './zone.ts';

// Not the clocked `Date` that scripts get: it costs more, and whole tabs pass here.
const PlainDate = Date;
const dayLength = 86_400_000;
const epoch = PlainDate.UTC(1899, 11, 30);

/** The `Date` that a cell with this serial number gives in the spreadsheet's zone. */
export function dateOf(serial: number, zone: string): Date {
  return new PlainDate(instantOf(zone, Math.round(serial * dayLength) + epoch));
}

/** Days since 1899-12-30 on the wall clock of the spreadsheet's zone. */
export function serialOf(date: Date, zone: string): number {
  const instant = date.getTime();
  return (instant + offsetAt(zone, instant) - epoch) / dayLength;
}

/** The serial of a date on the calendar. */
export function serialOfDay(year: number, month: number, day: number): number {
  return (PlainDate.UTC(year, month - 1, day) - epoch) / dayLength;
}

/** Year, month (1–12) and so on of a serial; milliseconds are rounded. */
export function partsOf(serial: number) {
  const date = new PlainDate(Math.round(serial * dayLength) + epoch);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}
