import { codesOf, type TypedTab } from '../rows/typedTab.ts';

/** Who each meeting is with: the client, else the lead, as numbers that do not meet; 0 is nobody knows. */
export function clientsOf(meetings: TypedTab): Float64Array | null {
  const clients = codesOf(meetings, 'client');
  const leads = codesOf(meetings, 'leadId');
  if (!clients && !leads) return null;
  return Float64Array.from({ length: meetings.rows }, (_, row) => clients?.[row] || -(leads?.[row] ?? 0));
}
