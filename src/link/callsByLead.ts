import { codesOf, highestCode, type TypedTab, timesOf } from '../rows/typedTab.ts';

export type CallsByLead = {
  /** The rows of all calls to leads: those of one lead stand together, the oldest first. */
  readonly rows: Int32Array;
  /** Where the calls of a lead begin in `rows`, and where the next lead's do; leads of one client have the same calls. */
  readonly from: (lead: number) => number;
  readonly to: (lead: number) => number;
  /** Whether calls could name it. */
  readonly isNamed: (lead: number) => boolean;
  /** How many calls name nobody: each may have been to any lead. */
  readonly unnamed: number;
};

/** By the lead's id where calls name leads, else by the client; null where neither is in both tabs. */
export function callsByLead(leads: TypedTab, calls: TypedTab): CallsByLead | null {
  const at = timesOf(calls, 'at');
  const byId = codesOf(leads, 'id') && codesOf(calls, 'leadId');
  const ofLead = codesOf(leads, byId ? 'id' : 'client');
  const ofCall = codesOf(calls, byId ? 'leadId' : 'client');
  if (!at || !ofLead || !ofCall) return null;
  const starts = new Int32Array(highestCode(ofLead, ofCall) + 2);
  let unnamed = 0;
  for (let row = 0; row < ofCall.length; row += 1) {
    if (Number.isNaN(at[row] as number)) continue;
    const code = ofCall[row] as number;
    if (code === 0) unnamed += 1;
    else starts[code + 1] = (starts[code + 1] as number) + 1;
  }
  for (let code = 1; code < starts.length; code += 1)
    starts[code] = (starts[code] as number) + (starts[code - 1] as number);
  const rows = new Int32Array(starts[starts.length - 1] as number);
  const next = starts.slice();
  for (let row = 0; row < ofCall.length; row += 1) {
    const code = ofCall[row] as number;
    if (code === 0 || Number.isNaN(at[row] as number)) continue;
    const place = next[code] as number;
    rows[place] = row;
    next[code] = place + 1;
  }
  for (let code = 1; code + 1 < starts.length; code += 1)
    putOldestFirst(rows, starts[code] as number, starts[code + 1] as number, at);
  return {
    rows,
    from: (lead) => starts[ofLead[lead] as number] as number,
    to: (lead) => starts[(ofLead[lead] as number) + 1] as number,
    isNamed: (lead) => ofLead[lead] !== 0,
    unnamed,
  };
}

/** As exports have them, which need not be sorted. */
function putOldestFirst(rows: Int32Array, from: number, to: number, at: Float64Array): void {
  const momentOf = (place: number): number => at[rows[place] as number] as number;
  for (let place = from + 1; place < to; place += 1) {
    if (momentOf(place) >= momentOf(place - 1)) continue;
    rows.subarray(from, to).sort((a, b) => (at[a] as number) - (at[b] as number));
    return;
  }
}
