import { type CountedRows, countedRows } from '../rows/countedRows.ts';
import type { Codes, Columns, TypedTab } from '../rows/typedTab.ts';
import type { Day } from '../vocabulary/day.ts';
import type { TabName } from '../vocabulary/tab.ts';
import { callAttempts } from './callAttempts.ts';
import { callsByLead } from './callsByLead.ts';
import { linkDeals } from './linkDeals.ts';
import { linkLeads } from './linkLeads.ts';
import { linkMeetings } from './linkMeetings.ts';
import { linkProspects } from './linkProspects.ts';

/** The columns that linking adds to each tab. */
export type LinkedColumns = { readonly [Tab in TabName]?: Columns };

/**
 * Links the rows of the tabs to one another: each step sees only rows that count and is given what earlier ones have
 * found, deals before the leads that ask whether theirs was won.
 * @param tabs one of each name at most
 */
export function linkTabs(tabs: readonly TypedTab[], asOf: Day): LinkedColumns {
  const counted = (name: TabName): CountedRows | null => {
    const tab = tabs.find((one) => one.tab === name);
    return tab ? countedRows(tab) : null;
  };
  const [calls, deals, leads, meetings] = [counted('calls'), counted('deals'), counted('leads'), counted('meetings')];
  const ofDeals = deals ? linkDeals(deals.tab, asOf) : {};
  const linkedDeals = deals
    ? { tab: deals.tab, results: codesIn(ofDeals, 'result'), resultAt: timesIn(ofDeals, 'resultAt') }
    : null;
  const whole = tabs.find(({ tab }) => tab === 'calls');
  const byLead = calls && leads ? callsByLead(leads.tab, calls.tab) : null;
  const linkedCalls = calls && whole ? { tab: calls.tab, whole, byLead } : null;
  const ofLeads = leads ? linkLeads(leads.tab, linkedCalls, linkedDeals, asOf) : {};
  const ofCalls = calls && {
    ...linkProspects(calls.tab),
    ...(leads && callAttempts(leads.tab, ofLeads, calls.tab, byLead)),
  };
  return {
    ...(calls && ofCalls && { calls: calls.ofWholeTab(ofCalls) }),
    ...(leads && { leads: leads.ofWholeTab(ofLeads) }),
    ...(meetings && { meetings: meetings.ofWholeTab(linkMeetings(meetings.tab, asOf)) }),
    ...(deals && { deals: deals.ofWholeTab(ofDeals) }),
  };
}

function timesIn(columns: Columns, field: string): Float64Array | null {
  const column = columns[field];
  return column?.kind === 'time' ? column.values : null;
}

function codesIn(columns: Columns, field: string): Codes | null {
  const column = columns[field];
  return column && 'codes' in column ? column.codes : null;
}
