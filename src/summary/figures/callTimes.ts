import type { CallHours } from '../../count/callHours.ts';
import { standingOf } from '../luck/standing.ts';
import { wilson } from '../luck/wilson.ts';
import type { CallTime } from './callTime.ts';

/** Fewer calls in an hour say nothing of it; the usual least sample of calls. */
const leastCalls = 30;
/** A dozen hours are compared at once, so each must be beyond 99.8 %, on either side. */
const beyond = 0.001;

/** The share of calls answered by hour of the day, over all weekdays, each against all other hours. */
export function callHourRows(hours: CallHours): CallTime[] {
  return rowsOf(24, (place) => place % 24, hours);
}

/** The same by weekday; 0 is Monday. */
export function callWeekdayRows(hours: CallHours): CallTime[] {
  return rowsOf(7, (place) => Math.floor(place / 24), hours);
}

/** A verdict needs calls of the same rep that differ, and more of them answered (or fewer) whoever made them, as the row says. */
function rowsOf(
  times: number,
  timeOf: (place: number) => number,
  { made, connected, contrasts }: CallHours,
): CallTime[] {
  const [allMade, allConnected] = [made, connected].map((values) => sumWhere(values, () => true)) as [number, number];
  const rows: CallTime[] = [];
  for (let time = 0; time < times; time += 1) {
    const isHere = (place: number): boolean => timeOf(place) === time;
    const own = { count: sumWhere(connected, isHere), size: sumWhere(made, isHere) };
    if (own.size === 0) continue;
    const rest = { count: allConnected - own.count, size: allMade - own.size };
    const interval = wilson(own);
    const ratio = own.count / own.size;
    const others = rest.size === 0 ? null : rest.count / rest.size;
    const isEnough = Math.min(own.size, rest.size) >= leastCalls;
    const standing = isEnough && others !== null ? standingOf(contrasts, isHere) : null;
    const isTold = standing !== null && standing.tail < beyond && standing.beyond * (ratio - (others ?? 0)) > 0;
    rows.push({
      time,
      made: own.size,
      connected: own.count,
      ratio,
      low: interval?.low ?? 0,
      high: interval?.high ?? 1,
      others,
      verdict: !isTold ? null : standing.beyond > 0 ? 'better' : 'worse',
    });
  }
  return rows;
}

function sumWhere(values: Float64Array, isWanted: (place: number) => boolean): number {
  return values.reduce((sum, value, place) => (isWanted(place) ? sum + value : sum), 0);
}
