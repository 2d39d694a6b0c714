import type { Reading } from '../find/reading.ts';
import { countStages, noStages, type StageCount } from '../funnel/stages.ts';
import { stagesOfTally } from '../funnel/stagesOfTally.ts';
import { linkTabs } from '../link/linkTabs.ts';
import { createIds } from '../rows/ids.ts';
import { currencyOfDeals } from '../rows/money/currencies.ts';
import { withOrders } from '../rows/notes/noteDays.ts';
import { createReps, type Reps } from '../rows/people/reps.ts';
import { addRepsTab, type Person } from '../rows/people/repsTab.ts';
import type { TypingContext } from '../rows/readers/reader.ts';
import type { TallyOptions } from '../rows/tallyOptions.ts';
import type { Target } from '../rows/targets.ts';
import { type TypedTab, withColumns } from '../rows/typedTab.ts';
import { typeTab } from '../rows/typeTab.ts';
import { withYears } from '../rows/years/withYears.ts';
import { tabNamed } from '../tabs/all.ts';
import { clockOf } from '../values/zone.ts';
import type { Day } from '../vocabulary/day.ts';
import type { TabName } from '../vocabulary/tab.ts';
import { type AppointmentClients, appointmentClients } from './appointmentClients.ts';
import { type CallAttempts, countCallAttempts } from './callAttempts.ts';
import { type CallHours, countCallHours } from './callHours.ts';
import { countCohorts } from './cohorts.ts';
import { countWithDoubts } from './countWithDoubts.ts';
import type { DealFunnels } from './dealsOfStage.ts';
import { countIncomingCalls } from './incomingCalls.ts';
import { noteRows } from './noteRows.ts';
import { countPipelines, type PipelineTally } from './pipelines.ts';
import { type ReadTab, readTabs } from './readTabs.ts';
import { countShowTimes, type ShowTimes } from './showTimes.ts';
import { sheetsOfTab, withNotesInPlace } from './tabsOnSheets.ts';
import type { Tally } from './tally.ts';
import { targetsOfKpis } from './targetsOfKpis.ts';
import { withToldInVain } from './toldInVain.ts';

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
  /** The linked tabs that the tally was counted from, one of each name. */
  readonly counting: readonly TypedTab[];
  readonly readings: readonly Reading[];
  /** The sheets whose rows are a tab's, all and in their order, with the classes of their cells. */
  readonly asRead: readonly Pick<ReadTab, 'reading' | 'asRead'>[];
  readonly currency: string;
  /** What became of leads within so many days; null where nobody knows when. */
  readonly cohorts?: PipelineTally | null;
  /** Incoming calls, by the same measures as the others; null where there are none. */
  readonly incoming?: PipelineTally | null;
  readonly callHours: CallHours | null;
  readonly callAttempts: CallAttempts | null;
  readonly appointmentClients: AppointmentClients | null;
  readonly showTimes?: ShowTimes | null;
};

/**
 * Cells in, tally out. Reads the team and the tabs, links the tabs to one another, counts them, and says what it found
 * of each sheet: every step is given what earlier ones have found, and answers with what it adds.
 */
export function tallyOf(found: readonly Reading[], options: TallyOptions): Counted {
  const context = typingContext(options);
  const { reps } = context;
  const readings = found.map((reading) => withYears(reading, context));
  const team = readTeam(readings, context);
  const read = readTabs(readings, context, options);
  const linked = withLinks(read, options.asOf);
  const targets = readTargets(readings, reps, options);
  // A mixed tab is counted as the tabs that its rows go to.
  const counting = linked.map(({ tab }) => tab).filter(({ tab }) => tab !== 'activities');
  noteRows(counting, [...team.tabs, ...linked.map(({ tab }) => tab), ...targets.tabs], reps.names);
  const all = linked.map(({ tab }) => tab);
  const tally = countWithDoubts(counting, all, reps.names, options.settings.values);
  const sheets = [...team.tabs, ...linked.flatMap(sheetsOfTab), ...targets.tabs];
  const tabs = withNotesInPlace(sheets, readings);
  return {
    tally,
    reps,
    people: peopleByNumber(team.people, reps),
    ...countDeals(linked, tabs, reps, options),
    ...countContacts(linked, options.asOf),
    incoming: incomingOf(linked, reps, options),
    cohorts: cohortsOf(linked, reps, options),
    targets: targets.targets,
    tabs,
    counting,
    readings: readings.map((reading) => withOrders(reading, read)),
    asRead: read
      .filter(({ stack, tab }) => stack === null && tab.picked === null)
      .map(({ reading, asRead }) => ({ reading, asRead })),
    currency: currencyOfDeals(readings.find(({ tab }) => tab === 'deals')),
  };
}

function typingContext(options: TallyOptions): TypingContext {
  return { ...options, clock: clockOf(options.zone), reps: createReps(), ids: createIds() };
}

/** The Reps tab first: the names and aliases that it holds are those of all other tabs. */
function readTeam(
  readings: readonly Reading[],
  context: TypingContext,
): { readonly tabs: readonly TypedTab[]; readonly people: readonly Person[] } {
  const reading = readings.find(({ tab }) => tab === 'reps');
  if (!reading) return { tabs: [], people: [] };
  const typed = typeTab(tabNamed('reps'), reading, context, ['start']);
  const { tab, people } = addRepsTab(context.reps, reading, typed, context.clock);
  return { tabs: [tab], people };
}

/** Those that a row names: number 0 is the rows without a rep, which are nobody. */
function peopleByNumber(people: readonly Person[], reps: Reps): Counted['people'] {
  const numbered = people.map((person) => [reps.find(person.name), person] as const);
  return new Map(numbered.filter(([number]) => number !== 0));
}

function withLinks(read: readonly ReadTab[], asOf: Day): ReadTab[] {
  const links = linkTabs(
    read.map(({ tab }) => tab),
    asOf,
  );
  const told = withToldInVain(read.map(({ tab }) => tab));
  return read.map((one, i) => ({ ...one, tab: withColumns(told[i] as TypedTab, links[one.tab.tab] ?? {}) }));
}

function readTargets(
  readings: readonly Reading[],
  reps: Reps,
  options: TallyOptions,
): { readonly tabs: readonly TypedTab[]; readonly targets: readonly Target[] } {
  const sheets = readings
    .filter(({ tab }) => tab === 'targets')
    .map((reading) => targetsOfKpis(reading, reps, options));
  return { tabs: sheets.map(({ tab }) => tab), targets: sheets.flatMap(({ targets }) => targets) };
}

/** @param sheets the same tabs, sheet by sheet */
function countDeals(
  linked: readonly ReadTab[],
  sheets: readonly TypedTab[],
  reps: Reps,
  { settings }: TallyOptions,
): Pick<Counted, 'stages' | 'funnels' | 'pipelines'> {
  const deals = tabOf(linked, 'deals');
  const stages = deals ? countStages(deals.tab, tabOf(linked, 'stageHistory')?.tab ?? null) : noStages;
  const dailies = linked.filter(({ tab }) => tab.tab === 'dailyActivity');
  return {
    // A tally gives way to rows.
    stages: deals ? stages.counts : dailies.flatMap(({ tab }) => stagesOfTally(tab)),
    funnels: { funnels: stages.funnels, sheets: sheets.filter(({ tab }) => tab === 'deals') },
    pipelines: deals ? countPipelines(deals.tab, reps.names, settings.values) : [],
  };
}

function cohortsOf(linked: readonly ReadTab[], reps: Reps, { settings }: TallyOptions): PipelineTally | null {
  const leads = tabOf(linked, 'leads');
  return leads ? countCohorts(leads.tab, reps.names, settings.values) : null;
}

function incomingOf(linked: readonly ReadTab[], reps: Reps, { settings }: TallyOptions): PipelineTally | null {
  const calls = tabOf(linked, 'calls');
  return calls ? countIncomingCalls(calls.tab, reps.names, settings.values) : null;
}

function countContacts(
  linked: readonly ReadTab[],
  asOf: Day,
): Pick<Counted, 'callHours' | 'callAttempts' | 'appointmentClients' | 'showTimes'> {
  const calls = tabOf(linked, 'calls');
  const meetings = tabOf(linked, 'meetings');
  return {
    callHours: calls ? countCallHours(calls.tab) : null,
    callAttempts: calls ? countCallAttempts(calls.tab) : null,
    showTimes: meetings ? countShowTimes(meetings.tab) : null,
    appointmentClients: meetings ? appointmentClients(meetings.tab, meetings.reading, asOf) : null,
  };
}

function tabOf(tabs: readonly ReadTab[], name: TabName): ReadTab | undefined {
  return tabs.find(({ tab }) => tab.tab === name);
}
