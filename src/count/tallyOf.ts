import type { Reading } from '../find/reading.ts';
import { countStages, noStages, type StageCount } from '../funnel/stages.ts';
import { joinOutcomes } from '../link/joinOutcomes.ts';
import { joinDayAndClock, linkCalls } from '../link/linkCalls.ts';
import { linkDeals } from '../link/linkDeals.ts';
import { linkLeads } from '../link/linkLeads.ts';
import { linkMeetings } from '../link/linkMeetings.ts';
import { linkProspects } from '../link/linkProspects.ts';
import { findBookings, noteBookings } from '../rows/bookedCalls.ts';
import { type Columns, type CountedRows, countedRows } from '../rows/countedRows.ts';
import { currencyOfDeals, withoutMixedMoney } from '../rows/currencies.ts';
import { findDuplicateCalls } from '../rows/duplicateCalls.ts';
import { filledDown } from '../rows/groups.ts';
import { createIds } from '../rows/ids.ts';
import { leaveOutRows } from '../rows/leaveOutRows.ts';
import { noteDays, withOrders } from '../rows/noteDays.ts';
import { noteMissing } from '../rows/noteMissingData.ts';
import { placeNotes } from '../rows/placeNotes.ts';
import type { TypingContext } from '../rows/readers/reader.ts';
import { createReps, type Reps } from '../rows/reps.ts';
import { addRepsTab, type Person } from '../rows/repsTab.ts';
import { shareOut } from '../rows/shareOut.ts';
import { noteSimilarReps } from '../rows/similarReps.ts';
import { type Stack, stackSheets, unstackTab } from '../rows/stackSheets.ts';
import type { TallyOptions } from '../rows/tallyOptions.ts';
import type { Target } from '../rows/targets.ts';
import { type Codes, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { type Typed, typeTab } from '../rows/typeTab.ts';
import { noteYears } from '../rows/years/noteYears.ts';
import { withYears } from '../rows/years/withYears.ts';
import { historyWithStages } from '../settings/stageMeaning.ts';
import { tabNamed } from '../tabs/all.ts';
import { clockOf } from '../values/zone.ts';
import { type Day, secondsPerDay } from '../vocabulary/day.ts';
import type { Measure } from '../vocabulary/measure.ts';
import type { Tab, TabName } from '../vocabulary/tab.ts';
import { type AppointmentClients, appointmentClients } from './appointmentClients.ts';
import { type CallHours, countCallHours } from './callHours.ts';
import { countTab, supplies } from './count.ts';
import { countDailyActivity, dailyMeasures } from './countDailyActivity.ts';
import type { DealFunnels } from './dealsOfStage.ts';
import { countPipelines, type PipelineTally } from './pipelines.ts';
import { saidBy } from './saidMeasures.ts';
import { severalCurrencies } from './severalCurrencies.ts';
import { areBookingsCounted, sourcesOf } from './sources.ts';
import { createTallyBuilder, slotsOf, type Tally } from './tally.ts';
import { targetsOfKpis } from './targetsOfKpis.ts';
import type { BeginTally } from './watchRows.ts';

/** Everything that was read and counted: the tally, and what only rows can say. */
export type Counted = {
  readonly tally: Tally;
  readonly reps: Reps;
  /** By number, those of whom the Reps tab tells something. */
  readonly people: ReadonlyMap<number, Person>;
  readonly stages: readonly StageCount[];
  /** Where each deal stands among the stages. */
  readonly funnels: DealFunnels;
  readonly pipelines: readonly PipelineTally[];
  readonly targets: readonly Target[];
  /** Every sheet that was read, with where its rows went; shares of a mixed tab come after it. */
  readonly tabs: readonly TypedTab[];
  readonly readings: readonly Reading[];
  readonly currency: string;
  readonly callHours: CallHours | null;
  readonly appointmentClients: AppointmentClients | null;
};

/** In this order a tab may rely on the ones before it. */
const readingOrder: readonly TabName[] = ['reps', 'deals', 'stageHistory', 'calls', 'emails', 'meetings', 'leads'];

/** Cells in, tally out: reads the tabs, leaves rows out with their reasons, links the tabs and counts. */
export function tallyOf(found: readonly Reading[], options: TallyOptions): Counted {
  const context: TypingContext = {
    ...options,
    clock: clockOf(options.zone),
    reps: createReps(),
    ids: createIds(),
  };
  const readings = found.map((reading) => withYears(reading, context));
  const typed = new Map<TabName, TypedTab>();
  const readingOf = new Map<TabName, Reading>();
  const all: TypedTab[] = [];
  const read: Typed[] = [];
  const stacks = new Map<TabName, Stack>();
  const take = (tab: Tab, reading: Reading, picked: Int32Array | null = null): TypedTab => {
    const one = typeTab(tab, reading, context, fieldsToRead(tab, readings), picked);
    prepare(one, reading, options);
    withoutMixedMoney(one.tab, tab, reading);
    read.push(one);
    all.push(one.tab);
    readingOf.set(tab.name, reading);
    return one.tab;
  };
  const repsReading = readings.find(({ tab }) => tab === 'reps');
  const team = repsReading ? readReps(repsReading, context) : null;
  if (team) all.push(team.tab);
  for (const name of readingOrder) {
    const own = readings.filter(({ tab }) => tab === name);
    if (own.length === 0 || name === 'reps') continue;
    const stack = own.length > 1 ? stackSheets(own) : null;
    if (stack) stacks.set(name, stack);
    const reading = stack?.reading ?? (own[0] as Reading);
    typed.set(name, take(name === 'stageHistory' ? historyWithStages() : tabNamed(name), reading));
  }
  const dailies = readings
    .filter(({ tab }) => tab === 'dailyActivity')
    .map((reading) => take(tabNamed(reading.tab), reading));
  const mixed = readings.find(({ tab }) => tab === 'activities');
  if (mixed) {
    const activities = take(tabNamed('activities'), mixed);
    for (const { tab, reading, picked } of shareOut(activities, mixed, new Set(typed.keys()))) {
      typed.set(tab.name, take(tab, reading, picked));
    }
  }
  link(typed, options);
  for (const tab of all) if (tab.tab !== 'reps' && tab.tab !== 'activities') noteMissing(tab, tabNamed(tab.tab));
  const targets = readings
    .filter(({ tab }) => tab === 'targets')
    .map((reading) => targetsOfKpis(reading, context.reps, options));
  all.push(...targets.map(({ tab }) => tab));
  const calls = typed.get('calls');
  if (calls && areBookingsCounted([...typed.values(), ...dailies])) noteBookings(calls);
  noteSimilarReps(all, context.reps.names);
  const onSheets = (tab: TypedTab): TypedTab[] => {
    const stack = typed.get(tab.tab) === tab ? stacks.get(tab.tab) : undefined;
    return stack ? unstackTab(tab, stack) : [tab];
  };
  const shown = all.flatMap(onSheets);
  const tally = countAll([...typed.values(), ...dailies], context.reps.names, options);
  for (const tab of shown) {
    noteYears(tab, readings);
    placeNotes(tab, readings);
  }
  const deals = typed.get('deals') ?? null;
  const stages = deals ? countStages(deals, typed.get('stageHistory') ?? null) : noStages;
  const meetings = typed.get('meetings');
  return {
    callHours: calls ? countCallHours(calls) : null,
    appointmentClients: meetings
      ? appointmentClients(meetings, readingOf.get('meetings') as Reading, options.asOf)
      : null,
    reps: context.reps,
    people: peopleByNumber(team?.people ?? [], context.reps),
    tally,
    pipelines: deals ? countPipelines(deals, context.reps.names, options.settings.values) : [],
    stages: stages.counts,
    funnels: { funnels: stages.funnels, sheets: shown.filter(({ tab }) => tab === 'deals') },
    targets: targets.flatMap((own) => own.targets),
    tabs: shown,
    readings: readings.map((reading) => withOrders(reading, read)),
    currency: currencyOfDeals(readings.find(({ tab }) => tab === 'deals')),
  };
}

/** Those that a row names: number 0 is the rows without a rep, which are nobody. */
function peopleByNumber(people: readonly Person[], reps: Reps): Counted['people'] {
  const numbered = people.map((person) => [reps.find(person.name), person] as const);
  return new Map(numbered.filter(([number]) => number !== 0));
}

function readReps(reading: Reading, context: TypingContext): ReturnType<typeof addRepsTab> {
  return addRepsTab(context.reps, reading, typeTab(tabNamed('reps'), reading, context, ['start']), context.clock);
}

/** Texts that say which stages a deal went through and why it was lost; all other texts are only shown. */
const textsThatCount: Partial<Record<TabName, readonly string[]>> = {
  deals: ['pipeline', 'lostReason'],
  stageHistory: ['from', 'to'],
};

/** Fields of the tab that something counts or links. Clients link leads, calls and deals only where ids do not. */
function fieldsToRead(tab: Tab, readings: readonly Reading[]): string[] {
  const texts = textsThatCount[tab.name] ?? [];
  const needsClient = tab.name === 'meetings' || tab.name === 'activities' || clientsLinkLeads(readings);
  return Object.entries(tab.fields)
    .filter(([name, { kind, linked }]) => !linked && (texts.includes(name) || (kind !== 'text' && kind !== 'period')))
    .map(([name]) => name)
    .filter((name) => name !== 'client' || needsClient);
}

function clientsLinkLeads(readings: readonly Reading[]): boolean {
  const has = (tab: TabName, field: string): boolean =>
    readings.some((reading) => reading.tab === tab && field in reading.columns);
  const callsNameLeads = has('leads', 'id') && (has('calls', 'leadId') || has('activities', 'leadId'));
  const dealsNameLeads =
    (has('leads', 'id') && has('deals', 'leadId')) || (has('leads', 'dealId') && has('deals', 'id'));
  const hasTab = (tab: TabName): boolean => readings.some((reading) => reading.tab === tab);
  return (hasTab('calls') && !callsNameLeads) || (hasTab('deals') && !dealsNameLeads);
}

function prepare(one: Typed, reading: Reading, { asOf, settings }: TallyOptions): void {
  Object.assign(one.tab.columns, joinDayAndClock(one.tab));
  Object.assign(one.tab.columns, joinOutcomes(one.tab));
  leaveOutRows(one, reading, asOf);
  Object.assign(one.tab.columns, filledDown(one.tab, reading));
  noteDays(one);
  if (one.tab.tab === 'calls') {
    Object.assign(one.tab.columns, linkCalls(one.tab));
    findDuplicateCalls(one.tab, reading, settings.values['Duplicate calls'] === 'leave out');
    Object.assign(one.tab.columns, findBookings(one.tab));
  }
}

/**
 * Each step sees only rows that count, is given what earlier steps have found, and answers with the columns it adds:
 * deals before the leads that ask whether theirs was won.
 */
function link(typed: ReadonlyMap<TabName, TypedTab>, { asOf }: TallyOptions): void {
  const counted = (name: TabName): CountedRows | null => {
    const tab = typed.get(name);
    return tab ? countedRows(tab) : null;
  };
  const add = (name: TabName, { ofWholeTab }: CountedRows, columns: Columns): void => {
    Object.assign((typed.get(name) as TypedTab).columns, ofWholeTab(columns));
  };
  const [calls, deals, leads, meetings] = (['calls', 'deals', 'leads', 'meetings'] as const).map(counted);
  const ofDeals = deals ? linkDeals(deals.tab, asOf) : {};
  const linkedDeals = deals ? { tab: deals.tab, results: codesIn(ofDeals, 'result') } : null;
  if (calls) add('calls', calls, linkProspects(calls.tab));
  if (leads) add('leads', leads, linkLeads(leads.tab, calls?.tab ?? null, linkedDeals, asOf));
  if (meetings) add('meetings', meetings, linkMeetings(meetings.tab, asOf));
  if (deals) add('deals', deals, ofDeals);
}

function codesIn(columns: Columns, field: string): Codes | null {
  const column = columns[field];
  return column && 'codes' in column ? column.codes : null;
}

/** @param begin how the tally is begun: `watchRows` begins one that tells which row adds what */
export function countAll(
  tabsToCount: readonly TypedTab[],
  reps: readonly string[],
  { settings }: Pick<TallyOptions, 'settings'>,
  begin: BeginTally = createTallyBuilder,
): Tally {
  const rowTabs = tabsToCount.filter(({ tab }) => tab !== 'dailyActivity');
  const dailies = tabsToCount.filter(({ tab }) => tab === 'dailyActivity');
  const sources = sourcesOf(tabsToCount);
  const ofRows = sources.filter((measure) => rowTabs.some((tab) => supplies(tab, measure)));
  const ofDays = dailies.map((daily) => dailyMeasures(daily, sources));
  const present = sources.filter((measure) => ofRows.includes(measure) || ofDays.some((own) => own.includes(measure)));
  const indexOf = (name: string): number => present.findIndex((measure) => measure.name === name);
  const { first, last } = daysOf(tabsToCount, present);
  const builder = begin(present.length, first, last);
  for (const tab of rowTabs) {
    const own = ofRows
      .filter((measure) => supplies(tab, measure))
      .map((measure) => ({ measure, index: indexOf(measure.name) }));
    if (own.length > 0) countTab(tab, own, builder, settings.values);
  }
  dailies.forEach((daily, i) => {
    const before = new Set([...ofRows, ...ofDays.slice(0, i).flat()]);
    countDailyActivity(daily, ofDays[i] ?? [], indexOf, before, builder);
  });
  const typed = new Set(ofDays.flat().map(({ name }) => name));
  const said = rowTabs.flatMap((tab) => saidBy(tab, ofRows)).map(({ name }) => name);
  return {
    reps,
    measures: present.map(({ name }) => name),
    said: new Set([...said, ...typed]),
    typed,
    severalCurrencies: severalCurrencies(tabsToCount, sources),
    slots: slotsOf(builder),
  };
}

/** The first and the last day on which anything can be counted. */
function daysOf(tabsToCount: readonly TypedTab[], present: readonly Measure[]): { first: Day; last: Day } {
  const span = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
  for (const tab of tabsToCount) {
    const own =
      tab.tab === 'dailyActivity' ? ['day'] : present.filter(({ tab: of }) => of.name === tab.tab).map(({ on }) => on);
    for (const field of new Set(own)) {
      const times = timesOf(tab, field);
      if (times) widen(span, times, tab.leftOut);
    }
  }
  if (span.first > span.last) return { first: 0, last: -1 };
  return { first: Math.floor(span.first / secondsPerDay), last: Math.floor(span.last / secondsPerDay) };
}

function widen(span: { first: number; last: number }, times: Float64Array, leftOut: Uint8Array): void {
  let { first, last } = span;
  for (let row = 0; row < times.length; row += 1) {
    const seconds = times[row] as number;
    // A comparison with NaN is false.
    if (seconds < first && leftOut[row] === 0) first = seconds;
    if (seconds > last && leftOut[row] === 0) last = seconds;
  }
  span.first = first;
  span.last = last;
}
