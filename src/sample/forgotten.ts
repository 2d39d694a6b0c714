import { isConversation } from './calls.ts';
import type { Lead, Story } from './rows.ts';
import { workdayAfter } from './workdays.ts';

/**
 * Of the leads of the last three weeks that nobody has got through to, every third has not been called or written to at
 * all. Told before the rows are numbered, so that no number is missing.
 */
export function forgetLeads({ leads, calls, emails, asOf }: Story): void {
  const spokenTo = new Set(calls.filter(({ outcome }) => isConversation(outcome)).map(({ lead }) => lead));
  const isRecent = ({ created }: Lead): boolean => workdayAfter(created, 15) >= asOf && workdayAfter(created, 2) < asOf;
  const waiting = leads.filter((lead) => lead.status === 'working' && isRecent(lead) && !spokenTo.has(lead));
  const forgotten = new Set(waiting.filter((_, index) => index % 3 === 0));
  for (const lead of forgotten) lead.status = 'new';
  dropFrom(calls, forgotten);
  dropFrom(emails, forgotten);
}

function dropFrom<Row extends { readonly lead: Lead }>(rows: Row[], leads: ReadonlySet<Lead>): void {
  rows.splice(0, rows.length, ...rows.filter(({ lead }) => !leads.has(lead)));
}
