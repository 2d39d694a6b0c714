import { type Columns, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { secondsPerDay } from '../vocabulary/day.ts';
import type { DealsOfLeads } from './leadConversions.ts';

/**
 * In days: how old a lead was when it became an opportunity, and how long after its first call it was won. Deals that are
 * linked by the client only may be of another time. NaN where it did not happen, or nobody knows when.
 */
export function leadAges(leads: TypedTab, deals: DealsOfLeads | null, { firstCallAt }: Columns): Columns {
  const created = timesOf(leads, 'created');
  const own = timesOf(leads, 'convertedAt');
  const called = firstCallAt?.kind === 'time' ? firstCallAt.values : null;
  const linked = deals?.byId ? deals : null;
  const convertedAt = (row: number): number => {
    const said = own?.[row] ?? Number.NaN;
    return Number.isNaN(said) ? (linked?.createdAt[row] ?? Number.NaN) : said;
  };
  return {
    ...(created && (own || linked) && { convertedAfter: daysBetween(leads.rows, (row) => created[row], convertedAt) }),
    ...(called &&
      linked && {
        wonAfter: daysBetween(
          leads.rows,
          (row) => called[row],
          (row) => linked.wonAt[row],
        ),
      }),
  };
}

type Moment = (row: number) => number | undefined;

function daysBetween(rows: number, from: Moment, to: Moment) {
  const dayOf = (seconds: number | undefined): number => Math.floor((seconds ?? Number.NaN) / secondsPerDay);
  return {
    kind: 'number',
    values: Float64Array.from({ length: rows }, (_, row) => dayOf(to(row)) - dayOf(from(row))),
  } as const;
}
