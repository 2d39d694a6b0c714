import { clientsLinkLeads } from '../count/fieldsToRead.ts';
import type { Reading } from '../find/reading.ts';
import { perhapsDeleted } from '../link/dealResults.ts';
import { callLegs } from '../rows/leftOut/callLegs.ts';
import { amongOwnAddresses } from '../rows/leftOut/internalMeetings.ts';
import { perhapsIncoming } from '../rows/leftOut/perhapsIncoming.ts';
import { untoldDirections } from '../rows/leftOut/unsureRows.ts';
import { classesOf } from '../rows/typedTab.ts';
import type { TabName } from '../vocabulary/tab.ts';
import type { CallLog } from './callLogRelations.ts';
import { callRelations, cameInOf } from './callRelations.ts';
import { dealRelations } from './dealRelations.ts';
import type { LeadKey } from './firstCalls.ts';
import { leadRelations } from './leadRelations.ts';
import { mayHaveChains, meetingRelations } from './meetingRelations.ts';
import { momentTypeOf } from './momentType.ts';
import { isOfShare, notDeleted, type Relation, type RelationOptions, readTable, refined } from './relation.ts';
import type { Source } from './source.ts';

/** All steps of the query, each after those that it relies on. */
export function relationsOf(
  sources: readonly Source[],
  readings: readonly Reading[],
  options: RelationOptions,
): Relation[] {
  const of = (tab: TabName): Source | null => sources.find((source) => source.tab === tab && !isUnsure(source)) ?? null;
  const [calls, emails, deals, meetings, leads] = (['calls', 'emails', 'deals', 'meetings', 'leads'] as const).map(of);
  const isClocked = calls !== null && calls !== undefined && hasClock(calls, options);
  const needsAll = calls !== null && calls !== undefined && asksEarlier(calls, leads ?? null, options);
  const callSteps = calls ? callRelations(calls, options, { needsAll, hasClock: isClocked }) : [];
  const dealSteps = deals ? dealRelations(deals, options) : [];
  const named = (steps: readonly Relation[], name: string): Relation | null =>
    steps.find((step) => step.name === name) ?? null;
  const others = {
    calls: named(callSteps, 'calls'),
    hasClock: isClocked,
    log: callLogOf(calls ?? null, leads ?? null, readings, options),
    deals: named(dealSteps, 'deals'),
    areDealsElsewhere: !deals && readings.some(({ tab }) => tab === 'deals'),
  };
  return [
    ...callSteps,
    ...(emails ? emailRelations(emails, options) : []),
    ...dealSteps,
    ...(meetings && (options.onePerAppointment || !mayHaveChains(meetings)) ? meetingRelations(meetings, options) : []),
    ...(leads ? leadRelations(leads, others, options) : []),
  ];
}

/** Whether rows may be out of scope: in a direction that nobody understands, of a kind that may still be to do, legs of one call, or deleted. */
export function isUnsure({ tab, typed, share, reading }: Source): boolean {
  const direction = classesOf(typed, 'direction');
  const done = (share && classesOf(share.typed, 'done')?.classes) ?? [];
  if (tab === 'deals' && perhapsDeleted(typed)) return true;
  if (typed.notes.some(({ reason }) => reason === 'repeated record')) return true;
  // Who is of the company is told by the addresses of all meetings.
  if (tab === 'meetings' && amongOwnAddresses(typed, reading)) return true;
  if (perhapsIncoming(typed, reading) || (tab === 'calls' && callLegs(typed, reading) !== null)) return true;
  if (direction && untoldDirections(typed, direction).includes(true)) return true;
  const types = share && classesOf(share.typed, 'type');
  if (types?.codes.some((code, row) => types.classes[code] === 'blank' && share?.typed.leftOut[row] === 0)) return true;
  return tab !== 'meetings' && done.includes('unknown');
}

/** Without a clock nobody knows which of a day's calls was the first. */
export function hasClock(calls: Source, options: RelationOptions): boolean {
  return 'at' in calls.typed.columns && momentTypeOf(calls, 'at', options) !== 'DATE';
}

/** Whether the calls before the first day matter: some may be the first ones to people, or of leads. */
function asksEarlier(calls: Source, leads: Source | null, options: RelationOptions): boolean {
  const { columns } = calls.typed;
  return leads !== null || (hasClock(calls, options) && ('leadId' in columns || 'client' in columns));
}

function callLogOf(
  calls: Source | null,
  leads: Source | null,
  readings: readonly Reading[],
  options: RelationOptions,
): CallLog {
  const has = (source: Source | null, field: string): boolean => source !== null && field in source.typed.columns;
  const keys: readonly LeadKey[] = [
    { own: 'id', other: 'leadId' },
    // As in the sheet, clients link where ids do not.
    ...(clientsLinkLeads(readings) ? [{ own: 'client', other: 'client' } as const] : []),
  ];
  return {
    cameIn: calls && cameInOf(calls),
    hasReps: has(calls, 'rep'),
    isTimed:
      calls !== null &&
      hasClock(calls, options) &&
      has(leads, 'created') &&
      momentTypeOf(leads as Source, 'created', options) !== 'DATE',
    keys: keys.filter(({ own, other }) => has(leads, own) && has(calls, other)),
  };
}

function emailRelations(source: Source, options: RelationOptions): Relation[] {
  const read = readTable(source, ['at', 'rep', 'outcome', 'direction', 'deleted'], options, { isSince: true });
  const where = [
    ...isOfShare(source),
    ...notDeleted(read),
    ...(read.fields.has('direction') ? [`direction <> 'inbound'`] : []),
  ];
  return [read, refined('emails', read, {}, where, { tab: 'emails', isSince: true })];
}
