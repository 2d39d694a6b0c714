import { codesOf, spanOfTimes, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { type Day, secondsPerDay } from '../vocabulary/day.ts';
import type { Measure } from '../vocabulary/measure.ts';

/** Whose numbers of a measure, and of which days, stand on a sheet of the daily tally that has no column for it. */
export type Lacking = {
  readonly measure: string;
  readonly reps: ReadonlySet<number>;
  /** Null where the rows have no day. */
  readonly days: { readonly first: Day; readonly last: Day } | null;
  /** The column is there; so many of its cells cannot be read. */
  readonly unread?: number;
};

/**
 * What some sheets of a daily tally lack and others have: of two reps with a sheet each, one writes down calls and connects
 * and the other only calls, who then has not connected with nobody. A sheet of calls beside one of connects lacks nothing:
 * both measures must stand on one sheet, and one of them alone on the other.
 * @param ofDays those that each sheet has a column for
 * @param ofRows those that rows tell, whatever the sheets lack
 */
export function lackingIn(
  dailies: readonly TypedTab[],
  ofDays: readonly (readonly Measure[])[],
  ofRows: readonly Measure[],
): Lacking[] {
  return dailies.flatMap((daily, i) => {
    const own = ofDays[i] ?? [];
    const others = ofDays.filter((_, j) => j !== i);
    const lacks = (measure: Measure): boolean =>
      others.some(
        (other) => other.includes(measure) && other.some((one) => own.includes(one) && areOfOne(one, measure)),
      );
    const lacking = [...new Set(others.flat())].filter(
      (measure) => !own.includes(measure) && !ofRows.includes(measure) && lacks(measure),
    );
    return lacking.length === 0 ? [] : lacking.map(({ name }) => ({ measure: name, ...rowsOf(daily) }));
  });
}

/** Fewer unreadable cells, as a share of the rows, are named in a remark and change nothing. */
const fewUnread = 0.02;

/**
 * The rep and the day of each cell that cannot be read, where there are more than a few: a sum without them would be too
 * small, and a share of it too large.
 */
export function unreadIn(dailies: readonly TypedTab[]): Lacking[] {
  return dailies.flatMap((daily) => {
    const codes = codesOf(daily, 'rep');
    const times = timesOf(daily, 'day');
    const counted = daily.leftOut.reduce((sum, reason) => sum + Number(reason === 0), 0);
    return Object.entries(daily.unread ?? {}).flatMap(([measure, rows]) =>
      rows.length <= counted * fewUnread
        ? []
        : rows.map((row): Lacking => {
            const seconds = times?.[row] ?? Number.NaN;
            const day = Number.isNaN(seconds) ? null : Math.floor(seconds / secondsPerDay);
            const reps = new Set([codes ? (codes[row] as number) : 0]);
            return { measure, reps, days: day === null ? null : { first: day, last: day }, unread: rows.length };
          }),
    );
  });
}

/** Of the calls of a day, or of the meetings that are due on it. */
function areOfOne(a: Measure, b: Measure): boolean {
  return a.tab === b.tab && a.on === b.on;
}

function rowsOf(daily: TypedTab): Pick<Lacking, 'reps' | 'days'> {
  const codes = codesOf(daily, 'rep');
  const reps = new Set<number>();
  for (let row = 0; row < daily.rows; row += 1)
    if (daily.leftOut[row] === 0) reps.add(codes ? (codes[row] as number) : 0);
  const times = timesOf(daily, 'day');
  const span = times && spanOfTimes(times, daily.leftOut);
  const days = span && {
    first: Math.floor(span.first / secondsPerDay),
    last: Math.floor(span.last / secondsPerDay),
  };
  return { reps, days };
}
