import { codesOf, highestCode, type TypedTab, timesOf } from '../rows/typedTab.ts';

export type CallsByLead = {
  /** The rows of the calls to a lead, oldest first; leads of one client have the same calls. */
  readonly of: (lead: number) => readonly number[];
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
  const rows: (number[] | undefined)[] = new Array(highestCode(ofLead, ofCall) + 1);
  let unnamed = 0;
  for (let row = 0; row < ofCall.length; row += 1) {
    const code = ofCall[row] as number;
    if (Number.isNaN(at[row] as number)) continue;
    if (code === 0) {
      unnamed += 1;
      continue;
    }
    const known = rows[code];
    if (known) known.push(row);
    else rows[code] = [row];
  }
  for (const own of rows) own?.sort((a, b) => (at[a] as number) - (at[b] as number));
  const none: readonly number[] = [];
  return {
    of: (lead) => rows[ofLead[lead] as number] ?? none,
    isNamed: (lead) => ofLead[lead] !== 0,
    unnamed,
  };
}
