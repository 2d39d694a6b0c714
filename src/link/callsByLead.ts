import { codesOf, highestCode, type TypedTab, timesOf } from '../rows/typedTab.ts';

export type CallsByLead = {
  /** The moments of the calls to a lead, oldest first. */
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
  const moments: (number[] | undefined)[] = new Array(highestCode(ofLead, ofCall) + 1);
  let unnamed = 0;
  for (let row = 0; row < ofCall.length; row += 1) {
    const code = ofCall[row] as number;
    const moment = at[row] as number;
    if (Number.isNaN(moment)) continue;
    if (code === 0) {
      unnamed += 1;
      continue;
    }
    const known = moments[code];
    if (known) known.push(moment);
    else moments[code] = [moment];
  }
  for (const own of moments) own?.sort((a, b) => a - b);
  const none: readonly number[] = [];
  return {
    of: (lead) => moments[ofLead[lead] as number] ?? none,
    isNamed: (lead) => ofLead[lead] !== 0,
    unnamed,
  };
}
