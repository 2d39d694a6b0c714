import type { Counted } from '../../count/tallyOf.ts';
import type { Reading } from '../../find/reading.ts';
import { textAt } from '../../rows/leftOut/leaveOut.ts';
import { codesOf, type TypedTab } from '../../rows/typedTab.ts';
import type { Day } from '../../vocabulary/day.ts';
import { reasonCode } from '../../vocabulary/leftOut.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { minorUnits } from '../figures/quotient.ts';
import { dealsOfRows } from './dealsOfClients.ts';
import { type IdleDeals, idleDeals } from './idleDeals.ts';
import { type OpenMeetings, openMeetings } from './openMeetings.ts';
import { overdueDeals } from './overdueDeals.ts';
import { rowKey } from './rowKeys.ts';
import { readingOf, rowPlace } from './rowPlace.ts';
import { touchesOf } from './touches.ts';
import { type UncalledLeads, uncalledLeads } from './uncalledLeads.ts';
import {
  type Found,
  leastKnown,
  type Unsaid,
  type WorkItem,
  type WorkKind,
  type WorkList,
  workKinds,
} from './workItem.ts';

/** Rows that were counted, or that only their direction keeps out of the numbers: what was done was done. */
const inbound = reasonCode('inbound');
const isDone = (tab: TypedTab, row: number): boolean => tab.leftOut[row] === 0 || tab.leftOut[row] === inbound;

/**
 * What the rows show to be left to do. A row stands on it once, for the first thing that is left; what is done in the
 * data is not on it.
 * @param shown whose rows, by number; null is everybody's
 */
export function workListOf(counted: Counted, asOf: Day, shown: ReadonlySet<number> | null): WorkList {
  const { tabs, readings, reps } = counted;
  const named = (name: TabName): TypedTab[] => tabs.filter(({ tab }) => tab === name);
  const idle = idleDeals(named('deals'), touchesOf(tabs, asOf, isDone), asOf);
  const meetings = openMeetings(named('meetings'), dealsOfRows(named('deals')), asOf);
  const leads = uncalledLeads(tabs, asOf);
  const finders: Readonly<Record<WorkKind, { readonly tab: TabName; readonly find: (tab: TypedTab) => Found[] }>> = {
    'deal past its close day': { tab: 'deals', find: (tab) => overdueDeals(tab, asOf) },
    'idle deal': { tab: 'deals', find: idle.of },
    'meeting without outcome': { tab: 'meetings', find: meetings.withoutOutcome },
    'no-show not booked again': { tab: 'meetings', find: meetings.noShows },
    'one appointment and none ahead': { tab: 'meetings', find: meetings.onlyOne },
    'lead not called': { tab: 'leads', find: leads.of },
  };
  const seen = new Map<string, number>();
  const items = tabs.flatMap((tab) => {
    const reading = readingOf(tab, readings);
    const left = new Map<number, { kind: WorkKind; found: Found }>();
    for (const kind of workKinds)
      if (finders[kind].tab === tab.tab)
        for (const found of finders[kind].find(tab)) if (!left.has(found.row)) left.set(found.row, { kind, found });
    const own = codesOf(tab, 'rep');
    const isShown = (row: number): boolean => !shown || shown.has(own ? (own[row] as number) : 0);
    return reading
      ? [...left.values()]
          .sort((a, b) => a.found.row - b.found.row)
          .filter(({ found }) => isShown(found.row))
          .map(({ kind, found }) => itemOf(kind, found, { tab, reading, names: reps.names, seen }))
      : [];
  });
  return { items: items.sort(byMoneyAndAge), unsaid: unsaidOf(idle, meetings, leads), usualGap: idle.usualGap };
}

function byMoneyAndAge(a: WorkItem, b: WorkItem): number {
  return (b.amount ?? 0) - (a.amount ?? 0) || b.days - a.days || a.row - b.row;
}

type Source = {
  readonly tab: TypedTab;
  readonly reading: Reading;
  readonly names: readonly string[];
  readonly seen: Map<string, number>;
};

function itemOf(kind: WorkKind, { row, days, amount }: Found, { tab, reading, names, seen }: Source): WorkItem {
  return {
    kind,
    key: rowKey(tab, reading, row, seen),
    tab: tab.tab,
    ...rowPlace(tab, reading, row),
    rep: names[codesOf(tab, 'rep')?.[row] ?? 0] || null,
    client: clientText(tab, reading, row),
    days,
    amount: amount === null ? null : amount / minorUnits,
  };
}

/** Who it is about, as the row names them. */
function clientText(tab: TypedTab, reading: Reading, row: number): string {
  for (const field of ['client', 'name', 'leadId', 'id']) {
    const text = textAt(tab, reading, field, row).trim();
    if (text !== '') return text;
  }
  return '';
}

/** Kinds that there is something to tell of, and too little to tell it. */
function unsaidOf(idle: IdleDeals, meetings: OpenMeetings, leads: UncalledLeads): Unsaid[] {
  const { known, past } = meetings;
  return [
    ...(idle.usualGap === null && idle.open > 0
      ? [{ kind: 'idle deal', known: idle.known, of: idle.open } as const]
      : []),
    ...(known < past * leastKnown ? [{ kind: 'meeting without outcome', known, of: past } as const] : []),
    ...(leads.all > 0 && leads.called < leads.all * leastKnown
      ? [{ kind: 'lead not called', known: leads.called, of: leads.all } as const]
      : []),
  ];
}
