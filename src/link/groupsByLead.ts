import { type Codes, codesOf, highestCode, type TypedTab } from '../rows/typedTab.ts';

const disagree = -1;

/**
 * What is known of each row's lead: by the lead's or the deal's id where both tabs name one, else by the client. Leads of
 * one client that differ leave nobody the wiser.
 * @param groups of each lead; 0 is unknown
 * @param other calls, meetings or deals
 * @returns null where nothing links the two
 */
export function groupsByLead(leads: TypedTab, groups: Int32Array, other: TypedTab): Int32Array | null {
  const ids: readonly (readonly [string, string])[] = [
    ['id', 'leadId'],
    ['dealId', other.tab === 'deals' ? 'id' : 'dealId'],
  ];
  const byId = pairsOf(leads, other, ids);
  const pairs = byId.length > 0 ? byId : pairsOf(leads, other, [['client', 'client']]);
  if (pairs.length === 0) return null;
  const found = new Int32Array(other.rows);
  for (const { ofLead, ofRow } of pairs) {
    const known = groupsByCode(leads, groups, ofLead, highestCode(ofLead, ofRow));
    for (let row = 0; row < found.length; row += 1) {
      const code = ofRow[row] as number;
      if (found[row] === 0 && code !== 0) found[row] = Math.max(0, known[code] as number);
    }
  }
  return found;
}

type Pair = { readonly ofLead: Codes; readonly ofRow: Codes };

function pairsOf(leads: TypedTab, other: TypedTab, fields: readonly (readonly [string, string])[]): Pair[] {
  return fields.flatMap(([ofLeads, ofOther]) => {
    const [ofLead, ofRow] = [codesOf(leads, ofLeads), codesOf(other, ofOther)];
    return ofLead && ofRow ? [{ ofLead, ofRow }] : [];
  });
}

function groupsByCode(leads: TypedTab, groups: Int32Array, codes: Codes, highest: number): Int32Array {
  const known = new Int32Array(highest + 1);
  for (let row = 0; row < leads.rows; row += 1) {
    const [code, group] = [codes[row] as number, groups[row] as number];
    if (code === 0 || group === 0 || leads.leftOut[row] !== 0) continue;
    const before = known[code] as number;
    known[code] = before === 0 || before === group ? group : disagree;
  }
  return known;
}
