import { type ClassColumn, classesOf, codesOf, highestCode, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { dealWon } from './linkDeals.ts';

const yesNo = ['blank', 'yes', 'no'] as const;
/** Unknown where only a status could tell, and it is blank or not understood. */
const converts = [...yesNo, 'unknown'] as const;

/**
 * What the other tabs say of a lead: whether it became an opportunity, whether that was won, and its first call.
 * Ids link first; the client links where a tab has no such id.
 */
export function linkLeads(leads: TypedTab, calls: TypedTab | null, deals: TypedTab | null): void {
  const dealsOfLead = deals ? dealLinks(leads, deals) : null;
  const status = classesOf(leads, 'status');
  const isConverted = classesOf(leads, 'isConverted');
  const convertedAt = timesOf(leads, 'convertedAt');
  const dealIds = codesOf(leads, 'dealId');
  if (status || isConverted || convertedAt || dealIds || dealsOfLead) {
    const converted = new Int32Array(leads.rows);
    const isOnlyStatus = !isConverted && !convertedAt && !dealIds && !dealsOfLead;
    for (let row = 0; row < leads.rows; row += 1) {
      const yes =
        (convertedAt !== null && !Number.isNaN(convertedAt[row])) ||
        (dealIds !== null && dealIds[row] !== 0) ||
        (dealsOfLead !== null && dealsOfLead.linked[row] === 1) ||
        isClass(isConverted, row, 'yes') ||
        isClass(status, row, 'converted');
      converted[row] = yes ? 1 : isOnlyStatus && isUnknown(status, row) ? 3 : 2;
    }
    leads.columns.converted = { kind: 'class', codes: converted, texts: [...converts], classes: converts };
  }
  if (dealsOfLead) {
    const won = Int32Array.from(dealsOfLead.won, (yes) => (yes === 1 ? 1 : 2));
    leads.columns.won = { kind: 'class', codes: won, texts: [...yesNo], classes: yesNo };
  }
  if (calls) linkFirstCalls(leads, calls);
}

function isClass(column: ClassColumn | null, row: number, name: string): boolean {
  return column !== null && column.classes[column.codes[row] as number] === name;
}

function isUnknown(column: ClassColumn | null, row: number): boolean {
  return isClass(column, row, 'unknown') || isClass(column, row, 'blank');
}

/** Which leads have a deal, and a won one: by the lead's deal id, by the deal's lead id, else by the client. */
function dealLinks(leads: TypedTab, deals: TypedTab): { linked: Uint8Array; won: Uint8Array } | null {
  const pairs = [
    { ofLead: codesOf(leads, 'dealId'), ofDeal: codesOf(deals, 'id') },
    { ofLead: codesOf(leads, 'id'), ofDeal: codesOf(deals, 'leadId') },
  ].filter(({ ofLead, ofDeal }) => ofLead && ofDeal);
  if (pairs.length === 0) pairs.push({ ofLead: codesOf(leads, 'client'), ofDeal: codesOf(deals, 'client') });
  const results = codesOf(deals, 'result');
  const linked = new Uint8Array(leads.rows);
  const won = new Uint8Array(leads.rows);
  let any = false;
  for (const { ofLead, ofDeal } of pairs) {
    if (!ofLead || !ofDeal) continue;
    any = true;
    const best = new Uint8Array(highestCode(ofLead, ofDeal) + 1);
    for (let row = 0; row < ofDeal.length; row += 1) {
      const code = ofDeal[row] as number;
      if (code === 0 || deals.leftOut[row] !== 0) continue;
      best[code] = Math.max(best[code] as number, results?.[row] === dealWon ? 2 : 1);
    }
    for (let row = 0; row < ofLead.length; row += 1) {
      const found = best[ofLead[row] as number] as number;
      if (found > 0) linked[row] = 1;
      if (found === 2) won[row] = 1;
    }
  }
  return any ? { linked, won } : null;
}

function linkFirstCalls(leads: TypedTab, calls: TypedTab): void {
  const at = timesOf(calls, 'at');
  const byId = codesOf(leads, 'id') && codesOf(calls, 'leadId');
  const ofLead = codesOf(leads, byId ? 'id' : 'client');
  const ofCall = codesOf(calls, byId ? 'leadId' : 'client');
  if (!at || !ofLead || !ofCall) return;
  const reps = codesOf(calls, 'rep');
  const size = highestCode(ofLead, ofCall) + 1;
  const first = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const firstRep = new Int32Array(size);
  for (let row = 0; row < ofCall.length; row += 1) {
    const code = ofCall[row] as number;
    if (code === 0 || calls.leftOut[row] !== 0) continue;
    // A comparison with NaN is false, so a call without a moment is nobody's first.
    if ((at[row] as number) < (first[code] as number)) {
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
  leads.columns.firstCallAt = { kind: 'time', values };
  leads.columns.firstCallRep = { kind: 'code', codes };
}
