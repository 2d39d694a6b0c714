import { classesOf, codesOf, type TypedTab, timesOf } from '../../rows/typedTab.ts';
import { type Day, secondsPerDay } from '../../vocabulary/day.ts';
import { reasonCode } from '../../vocabulary/leftOut.ts';
import { type Found, leastKnown } from './workItem.ts';

/** Leads for whom the call log holds no call. */
export type UncalledLeads = {
  readonly of: (leads: TypedTab) => Found[];
  /** Leads with a call, of all that came while the log was kept. */
  readonly called: number;
  readonly all: number;
};

const inbound = reasonCode('inbound');

/**
 * Open leads without a call in the log. Said only while the log was kept, only where it has most of the leads, and only of
 * reps who log calls at all: what is not in the log may have been done elsewhere. A lead who called in, or has an
 * appointment, was spoken to.
 */
export function uncalledLeads(tabs: readonly TypedTab[], asOf: Day): UncalledLeads {
  const [leads, calls, meetings] = (['leads', 'calls', 'meetings'] as const).map((name) =>
    tabs.filter(({ tab }) => tab === name),
  ) as [TypedTab[], TypedTab[], TypedTab[]];
  const spoken = { lead: new Set<number>(), client: new Set<number>() };
  const log = addCalls(calls, spoken);
  const called = { lead: new Set(spoken.lead), client: new Set(spoken.client) };
  for (const tab of meetings) addPeople(tab, spoken);
  const isOf = (known: People, tab: TypedTab, row: number): boolean =>
    known.lead.has(codesOf(tab, 'id')?.[row] ?? 0) || known.client.has(codesOf(tab, 'client')?.[row] ?? 0);
  const inLog = leads.map((tab) => ({ tab, rows: rowsWithin(tab, log, called) }));
  const sums = inLog.reduce(
    (sum, { tab, rows }) => ({
      all: sum.all + rows.length,
      called: sum.called + rows.filter((row) => isOf(called, tab, row)).length,
    }),
    { all: 0, called: 0 },
  );
  const isWhole = sums.all > 0 && sums.called >= sums.all * leastKnown;
  return {
    ...sums,
    of: (tab) =>
      !isWhole
        ? []
        : (inLog.find((one) => one.tab === tab)?.rows ?? [])
            .filter((row) => isOpenLead(tab, row) && isLogged(codesOf(tab, 'rep')?.[row] ?? 0, log))
            .filter((row) => !isOf(spoken, tab, row))
            .map((row) => ({ row, days: asOf - dayOf(tab, row), amount: null })),
  };
}

type People = { readonly lead: Set<number>; readonly client: Set<number> };
type Log = { readonly first: Day; readonly last: Day; readonly reps: ReadonlySet<number> };

function addCalls(calls: readonly TypedTab[], people: People): Log {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const reps = new Set<number>();
  for (const tab of calls) {
    const at = timesOf(tab, 'at');
    const own = codesOf(tab, 'rep');
    addPeople(tab, people);
    for (let row = 0; row < tab.rows; row += 1) {
      if (tab.leftOut[row] !== 0) continue;
      if (own) reps.add(own[row] as number);
      const day = at ? Math.floor((at[row] as number) / secondsPerDay) : Number.NaN;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return { first, last, reps };
}

function addPeople(tab: TypedTab, people: People): void {
  const [leads, clients] = [codesOf(tab, 'leadId'), codesOf(tab, 'client')];
  for (let row = 0; row < tab.rows; row += 1) {
    if (tab.leftOut[row] !== 0 && tab.leftOut[row] !== inbound) continue;
    if (leads?.[row]) people.lead.add(leads[row] as number);
    if (clients?.[row]) people.client.add(clients[row] as number);
  }
}

/** Leads that came while calls were logged, the last day not among them: its leads may be called on the next. */
function rowsWithin(tab: TypedTab, { first, last }: Log, people: People): number[] {
  const rows: number[] = [];
  for (let row = 0; row < tab.rows; row += 1) {
    const day = dayOf(tab, row);
    if (tab.leftOut[row] === 0 && day >= first && day < last && isNamed(tab, row, people)) rows.push(row);
  }
  return rows;
}

/** By a column that calls have as well. */
function isNamed(tab: TypedTab, row: number, { lead, client }: People): boolean {
  return (lead.size > 0 && !!codesOf(tab, 'id')?.[row]) || (client.size > 0 && !!codesOf(tab, 'client')?.[row]);
}

/** A lead of nobody is everybody's. */
function isLogged(rep: number, { reps }: Log): boolean {
  return rep === 0 || reps.has(rep);
}

/** Neither an opportunity already nor ruled out, as far as it is understood. */
function isOpenLead(tab: TypedTab, row: number): boolean {
  const [status, converted] = ['status', 'converted'].map((field) => {
    const column = classesOf(tab, field);
    return column ? column.classes[column.codes[row] as number] : null;
  });
  return (status === null || status === 'open' || status === 'blank') && (converted === null || converted === 'no');
}

function dayOf(tab: TypedTab, row: number): Day {
  const times = timesOf(tab, 'created');
  return times ? Math.floor((times[row] as number) / secondsPerDay) : Number.NaN;
}
