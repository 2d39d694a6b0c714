import { type Columns, codesOf, highestCode, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { secondsPerDay } from '../vocabulary/day.ts';
import { reasonCode } from '../vocabulary/leftOut.ts';
import type { CallsByLead } from './callsByLead.ts';

const logClasses = ['blank', 'called', 'not called'] as const;
/** How long a lead may have waited for its first call, the shortest time first. */
export const waits = [
  { name: 'in 5 minutes', seconds: 300 },
  { name: 'in an hour', seconds: 3600 },
  { name: 'in a day', seconds: secondsPerDay },
] as const;
const firstClasses = ['blank', ...waits.map(({ name }) => name), 'later'] as const;
const [called, notCalled] = [1, 2];
const later = 4;

/** A log that has fewer of the leads is no ground to call the others not called. */
export const leastCalled = 0.5;
/** Calls that name nobody, of the leads in the log: more of them could move the share by more than two points. */
export const mostUnnamed = 0.02;
/** Of the rows, for a column to hold a time of day: midnight is what a bare day looks like. */
const leastTimed = 0.5;

const inbound = reasonCode('inbound');

/**
 * What the call log says of each lead that came while it was kept, for a rep who logs calls: whether it was called, how
 * soon, and how often. Nothing of leads who called in themselves, and nothing at all where the log has fewer than half, or
 * calls that name no lead and may have been to those it seems not to have.
 * @param calls without the rows that are left out
 * @param allCalls with them
 * @param own the calls by their lead
 */
export function leadCallLog(leads: TypedTab, calls: TypedTab, allCalls: TypedTab, own: CallsByLead | null): Columns {
  const created = timesOf(leads, 'created');
  const at = timesOf(calls, 'at');
  if (!created || !at || !own) return {};
  const countOf = (lead: number): number => own.to(lead) - own.from(lead);
  const log = spanOf(calls, at);
  const calledIn = leadsWhoCalledIn(leads, allCalls);
  const status = new Uint8Array(leads.rows);
  const sums = { known: 0, called: 0 };
  for (let row = 0; row < leads.rows; row += 1) {
    const day = Math.floor((created[row] as number) / secondsPerDay);
    // A comparison with NaN is false. The last day's leads may be called on the next.
    const isKept =
      day >= log.first && day < log.last && own.isNamed(row) && log.hasRep(codesOf(leads, 'rep')?.[row] ?? 0);
    if (!isKept) continue;
    const isCalled = countOf(row) > 0;
    if (!isCalled && calledIn(row)) continue;
    status[row] = isCalled ? called : notCalled;
    sums.known += 1;
    if (isCalled) sums.called += 1;
  }
  const isTold = sums.called >= sums.known * leastCalled && own.unnamed <= sums.known * mostUnnamed;
  if (sums.known === 0 || !isTold) return {};
  const logged = { kind: 'class', codes: status, texts: [...logClasses], classes: logClasses } as const;
  const isTimed = holdsTimes(created) && holdsTimes(at);
  const counts = Float64Array.from(status, (code, row) => (code === called ? countOf(row) : Number.NaN));
  return {
    logged,
    callsToLead: { kind: 'number', values: counts },
    ...(isTimed &&
      firstCallsOf(status, created, { first: (row) => at[own.rows[own.from(row)] as number] as number, end: log.end })),
  };
}

/** Only of leads that were a day old when the log ended, and not of those that were entered after their call. */
function firstCallsOf(
  status: Uint8Array,
  created: Float64Array,
  { first: firstOf, end }: { readonly first: (row: number) => number; readonly end: number },
) {
  const values = Float64Array.from(status, (code, row) => {
    const from = created[row] as number;
    if (code === 0 || from > end - secondsPerDay) return Number.NaN;
    const wait = code === notCalled ? Number.POSITIVE_INFINITY : firstOf(row) - from;
    return wait < 0 ? Number.NaN : wait > secondsPerDay ? Number.POSITIVE_INFINITY : wait;
  });
  const codes = Uint8Array.from(values, (wait) => {
    if (Number.isNaN(wait)) return 0;
    const limit = waits.findIndex(({ seconds }) => wait <= seconds);
    return limit < 0 ? later : limit + 1;
  });
  return {
    firstCall: { kind: 'class', codes, texts: [...firstClasses], classes: firstClasses } as const,
    firstCallWait: { kind: 'number', values } as const,
  };
}

function spanOf(calls: TypedTab, at: Float64Array) {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < at.length; row += 1) {
    const moment = at[row] as number;
    if (moment < start) start = moment;
    if (moment > end) end = moment;
  }
  const reps = codesOf(calls, 'rep');
  const logs = new Uint8Array(reps ? highestCode(reps) + 1 : 0);
  if (reps) for (let row = 0; row < reps.length; row += 1) logs[reps[row] as number] = 1;
  return {
    end,
    first: Math.floor(start / secondsPerDay),
    last: Math.floor(end / secondsPerDay),
    // A lead of nobody is everybody's.
    hasRep: (rep: number): boolean => rep === 0 || logs.length === 0 || logs[rep] === 1,
  };
}

function holdsTimes(times: Float64Array): boolean {
  let [known, timed] = [0, 0];
  for (let row = 0; row < times.length; row += 1) {
    const seconds = times[row] as number;
    if (Number.isNaN(seconds)) continue;
    known += 1;
    if (seconds % secondsPerDay !== 0) timed += 1;
  }
  return timed > known * leastTimed;
}

function leadsWhoCalledIn(leads: TypedTab, calls: TypedTab): (row: number) => boolean {
  const pairs = [
    [codesOf(leads, 'id'), codesOf(calls, 'leadId')],
    [codesOf(leads, 'client'), codesOf(calls, 'client')],
  ] as const;
  const found = pairs.map(([ofLead, ofCall]) => {
    const seen = new Uint8Array(ofLead && ofCall ? highestCode(ofLead, ofCall) + 1 : 0);
    if (ofCall && seen.length > 0)
      for (let row = 0; row < calls.rows; row += 1) if (calls.leftOut[row] === inbound) seen[ofCall[row] as number] = 1;
    if (seen.length > 0) seen[0] = 0;
    return { ofLead, seen };
  });
  return (row) => found.some(({ ofLead, seen }) => seen[ofLead?.[row] ?? 0] === 1);
}
