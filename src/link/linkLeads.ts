import { note } from '../rows/leftOut/leaveOut.ts';
import { type Codes, type Columns, codesOf, highestCode, type TypedTab, timesOf } from '../rows/typedTab.ts';
import type { Day } from '../vocabulary/day.ts';
import type { CallsByLead } from './callsByLead.ts';
import { dealWon } from './dealResults.ts';
import { leadAges } from './leadAges.ts';
import { leadCallLog } from './leadCallLog.ts';
import { conversions, type DealsOfLeads } from './leadConversions.ts';

const yesNo = ['blank', 'yes', 'no'] as const;

/** Deals with their results, and when they had them; null where nothing tells. */
export type LinkedDeals = {
  readonly tab: TypedTab;
  readonly results: Codes | null;
  readonly resultAt: Float64Array | null;
};

/** Calls that count, all of them, and those that count by their lead. */
export type LinkedCalls = { readonly tab: TypedTab; readonly whole: TypedTab; readonly byLead: CallsByLead | null };

/**
 * What the other tabs say of a lead: whether it became an opportunity, whether that was won, and its first call.
 * Ids link first; the client links where a tab has no such id. Each tab is given without the rows that are left out.
 */
export function linkLeads(leads: TypedTab, calls: LinkedCalls | null, deals: LinkedDeals | null, asOf: Day): Columns {
  const dealsOfLeads = deals && dealLinks(leads, deals);
  if (deals) noteStrangers(leads, deals.tab);
  const called = calls ? firstCalls(leads, calls.tab) : {};
  return {
    ...conversions(leads, dealsOfLeads, asOf),
    ...(dealsOfLeads && { won: { kind: 'class', codes: wonCodes(dealsOfLeads), texts: [...yesNo], classes: yesNo } }),
    ...leadAges(leads, dealsOfLeads, called),
    ...called,
    ...(calls && leadCallLog(leads, calls.tab, calls.whole, calls.byLead)),
  };
}

/** Deals that name a lead which no row of the leads is: they count as deals, and no lead became one of them. */
function noteStrangers(leads: TypedTab, deals: TypedTab): void {
  const [ofLead, ofDeal] = [codesOf(leads, 'id'), codesOf(deals, 'leadId')];
  if (!ofLead || !ofDeal) return;
  const known = new Uint8Array(highestCode(ofLead, ofDeal) + 1);
  for (const code of ofLead) known[code] = 1;
  for (let row = 0; row < ofDeal.length; row += 1) {
    const code = ofDeal[row] as number;
    if (code !== 0 && known[code] === 0) note(deals, row, 'lead not listed', 'leadId', '');
  }
}

function wonCodes({ won }: DealsOfLeads): Int32Array {
  return Int32Array.from(won, (yes) => (yes === 1 ? 1 : 2));
}

/** By the lead's deal id, by the deal's lead id, else by the client. */
function dealLinks(leads: TypedTab, { tab: deals, results, resultAt }: LinkedDeals): DealsOfLeads | null {
  const pairs = [
    { ofLead: codesOf(leads, 'dealId'), ofDeal: codesOf(deals, 'id') },
    { ofLead: codesOf(leads, 'id'), ofDeal: codesOf(deals, 'leadId') },
  ].filter(({ ofLead, ofDeal }) => ofLead && ofDeal);
  const byId = pairs.length > 0;
  if (!byId) pairs.push({ ofLead: codesOf(leads, 'client'), ofDeal: codesOf(deals, 'client') });
  const linked = new Uint8Array(leads.rows);
  const won = new Uint8Array(leads.rows);
  const created = timesOf(deals, 'created');
  const createdAt = new Float64Array(leads.rows).fill(Number.NaN);
  const wonAt = new Float64Array(leads.rows).fill(Number.NaN);
  let any = false;
  for (const { ofLead, ofDeal } of pairs) {
    if (!ofLead || !ofDeal) continue;
    any = true;
    const size = highestCode(ofLead, ofDeal) + 1;
    const best = new Uint8Array(size);
    const [firstCreated, firstWon] = [new Float64Array(size).fill(Number.NaN), new Float64Array(size).fill(Number.NaN)];
    for (let row = 0; row < ofDeal.length; row += 1) {
      const code = ofDeal[row] as number;
      if (code === 0) continue;
      const isWon = results?.[row] === dealWon;
      best[code] = Math.max(best[code] as number, isWon ? 2 : 1);
      keepEarlier(firstCreated, code, created?.[row]);
      if (isWon) keepEarlier(firstWon, code, resultAt?.[row]);
    }
    for (let row = 0; row < ofLead.length; row += 1) {
      const code = ofLead[row] as number;
      const found = best[code] as number;
      if (found > 0) linked[row] = 1;
      if (found === 2) won[row] = 1;
      keepEarlier(createdAt, row, firstCreated[code]);
      keepEarlier(wonAt, row, firstWon[code]);
    }
  }
  return any ? { linked, won, byId, createdAt, wonAt } : null;
}

function keepEarlier(times: Float64Array, at: number, seconds: number | undefined): void {
  // A comparison with NaN is false.
  if (seconds !== undefined && !Number.isNaN(seconds) && !((times[at] as number) <= seconds)) times[at] = seconds;
}

function firstCalls(leads: TypedTab, calls: TypedTab): Columns {
  const at = timesOf(calls, 'at');
  const byId = codesOf(leads, 'id') && codesOf(calls, 'leadId');
  const ofLead = codesOf(leads, byId ? 'id' : 'client');
  const ofCall = codesOf(calls, byId ? 'leadId' : 'client');
  if (!at || !ofLead || !ofCall) return {};
  const reps = codesOf(calls, 'rep');
  const size = highestCode(ofLead, ofCall) + 1;
  const first = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const firstRep = new Int32Array(size);
  for (let row = 0; row < ofCall.length; row += 1) {
    const code = ofCall[row] as number;
    // A comparison with NaN is false, so a call without a moment is nobody's first.
    if (code !== 0 && (at[row] as number) < (first[code] as number)) {
      first[code] = at[row] as number;
      firstRep[code] = reps ? (reps[row] as number) : 0;
    }
  }
  const values = new Float64Array(leads.rows).fill(Number.NaN);
  const codes = new Int32Array(leads.rows);
  for (let row = 0; row < leads.rows; row += 1) {
    const code = ofLead[row] as number;
    if (code === 0 || first[code] === Number.POSITIVE_INFINITY) continue;
    values[row] = first[code] as number;
    codes[row] = firstRep[code] as number;
    // Two leads of one client have one first call; it is counted once.
    first[code] = Number.POSITIVE_INFINITY;
  }
  return { firstCallAt: { kind: 'time', values }, firstCallRep: { kind: 'code', codes } };
}
