import type { CallHours } from '../../count/callHours.ts';
import { dispersionOf, type Table } from '../luck/dispersion.ts';
import { twoProportions } from '../luck/twoProportions.ts';
import { widenedTail } from '../luck/widened.ts';
import { wilson } from '../luck/wilson.ts';
import type { CallTime } from './callTime.ts';

/** Fewer calls in an hour say nothing of it; the usual least sample of calls. */
const leastCalls = 30;
/** A dozen hours are compared at once, so each must be beyond 99.8 %, on either side. */
const beyond = 0.001;

/** The share of calls answered by hour of the day, over all weekdays, each against all other hours. */
export function callHourRows(hours: CallHours): CallTime[] {
  return rowsOf(24, (hour) => Array.from({ length: 7 }, (_, weekday) => weekday * 24 + hour), hours);
}

/** The same by weekday; 0 is Monday. */
export function callWeekdayRows(hours: CallHours): CallTime[] {
  return rowsOf(7, (weekday) => Array.from({ length: 24 }, (_, hour) => weekday * 24 + hour), hours);
}

function rowsOf(
  times: number,
  placesOf: (time: number) => readonly number[],
  { made, connected }: CallHours,
): CallTime[] {
  const dispersion = dispersionOf([tableOf({ made, connected })], null, 'share');
  const allMade = sum(made);
  const allConnected = sum(connected);
  const rows: CallTime[] = [];
  for (let time = 0; time < times; time += 1) {
    const places = placesOf(time);
    const own = { count: sumAt(connected, places), size: sumAt(made, places) };
    if (own.size === 0) continue;
    const rest = { count: allConnected - own.count, size: allMade - own.size };
    const interval = wilson(own);
    const tail = widenedTail(twoProportions(own, rest).p / 2, dispersion);
    const isTold = own.size >= leastCalls && rest.size >= leastCalls && tail < beyond;
    const ratio = own.count / own.size;
    rows.push({
      time,
      made: own.size,
      connected: own.count,
      ratio,
      low: interval?.low ?? 0,
      high: interval?.high ?? 1,
      others: rest.size === 0 ? null : rest.count / rest.size,
      verdict: !isTold ? null : ratio > rest.count / rest.size ? 'better' : 'worse',
    });
  }
  return rows;
}

/** Hour by weekday: what one hour differs by from day to day is no trait of the hour. */
function tableOf({ made, connected }: CallHours): Table {
  return Array.from({ length: 24 }, (_, hour) =>
    Array.from({ length: 7 }, (__, weekday) => ({
      count: connected[weekday * 24 + hour] as number,
      size: made[weekday * 24 + hour] as number,
    })),
  );
}

function sum(values: Float64Array): number {
  return values.reduce((all, value) => all + value, 0);
}

function sumAt(values: Float64Array, places: readonly number[]): number {
  return places.reduce((all, place) => all + (values[place] as number), 0);
}
