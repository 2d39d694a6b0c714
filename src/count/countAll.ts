import { spanOfTimes, type TypedTab, timesOf } from '../rows/typedTab.ts';
import type { Settings } from '../settings/catalogue.ts';
import { type Day, secondsPerDay } from '../vocabulary/day.ts';
import type { Measure } from '../vocabulary/measure.ts';
import { countTab, supplies } from './count.ts';
import { type CountedBefore, countDailyActivity, dailyMeasures, numbersSoFar } from './countDailyActivity.ts';
import { lackingIn, unreadIn } from './lacking.ts';
import { saidBy } from './saidMeasures.ts';
import { sourcesOf } from './sources.ts';
import { createTallyBuilder, slotsOf, type Tally, type TallyBuilder } from './tally.ts';
import { unaddableIn } from './unaddable.ts';
import type { BeginTally } from './watchRows.ts';

/** Who counts each measure: every one under its own name, though its rows may stand in another tab. */
type Supply = {
  readonly sources: readonly Measure[];
  /** Those that rows are counted for. */
  readonly ofRows: readonly Measure[];
  /** Those that each daily tally has a column for. */
  readonly ofDays: readonly (readonly Measure[])[];
  /** Both, in the order of the tally. */
  readonly present: readonly Measure[];
};

/**
 * Adds the rows of all tabs to one tally, and then the daily tallies, which give way to rows.
 * @param begin how the tally is begun: `watchRows` begins one that tells which row adds what
 */
export function countAll(
  tabs: readonly TypedTab[],
  reps: readonly string[],
  settings: Settings,
  begin: BeginTally = createTallyBuilder,
): Tally {
  const rowTabs = tabs.filter(({ tab }) => tab !== 'dailyActivity');
  const dailies = tabs.filter(({ tab }) => tab === 'dailyActivity');
  const supply = supplyOf(rowTabs, dailies, settings);
  const { present } = supply;
  const { first, last } = daysOf(tabs, present);
  const builder = begin(present.length, first, last);
  countRows(rowTabs, supply, builder, settings);
  countDailies(dailies, supply, builder);
  const lacking = [...lackingIn(dailies, supply.ofDays, supply.ofRows), ...unreadIn(dailies)];
  const typed = new Set(supply.ofDays.flat().map(({ name }) => name));
  const said = rowTabs.flatMap((tab) => saidBy(tab, supply.ofRows)).map(({ name }) => name);
  return {
    reps,
    measures: present.map(({ name }) => name),
    said: new Set([...said, ...typed]),
    typed,
    unaddable: unaddableIn(tabs, supply.sources),
    ...(lacking.length > 0 && { lacking }),
    slots: slotsOf(builder),
  };
}

function supplyOf(rowTabs: readonly TypedTab[], dailies: readonly TypedTab[], settings: Settings): Supply {
  const isOn = ({ onlyIf }: Measure): boolean => onlyIf === undefined || settings[onlyIf] === 'yes';
  const sources = sourcesOf([...rowTabs, ...dailies]).filter(isOn);
  const ofRows = sources.filter((measure) => rowTabs.some((tab) => supplies(tab, measure)));
  const ofDays = dailies.map((daily) => dailyMeasures(daily, sources));
  const present = sources.filter((measure) => ofRows.includes(measure) || ofDays.some((own) => own.includes(measure)));
  return { sources, ofRows, ofDays, present };
}

function countRows(
  rowTabs: readonly TypedTab[],
  { ofRows, present }: Supply,
  tally: TallyBuilder,
  settings: Settings,
): void {
  for (const tab of rowTabs) {
    const own = ofRows
      .filter((measure) => supplies(tab, measure))
      .map((measure) => ({ measure, index: present.indexOf(measure) }));
    if (own.length > 0) countTab(tab, own, tally, settings);
  }
}

function countDailies(dailies: readonly TypedTab[], { ofRows, ofDays, present }: Supply, tally: TallyBuilder): void {
  const indexOf = (name: string): number => present.findIndex((measure) => measure.name === name);
  const counted = new Set(ofRows);
  const add = (daily: TypedTab, before: CountedBefore): void =>
    countDailyActivity(daily, ofDays[dailies.indexOf(daily)] ?? [], indexOf, before, tally);
  for (const daily of dailies.filter(({ isOneOfSeveral }) => !isOneOfSeveral)) {
    add(daily, { measures: new Set(counted), values: numbersSoFar(tally) });
    for (const measure of ofDays[dailies.indexOf(daily)] ?? []) counted.add(measure);
  }
  const alike = dailies.filter(({ isOneOfSeveral }) => isOneOfSeveral);
  if (alike.length === 0) return;
  // Sheets of regions or teams hold nothing of one another: only what stood before all of them is not added again.
  const before = { measures: counted, values: numbersSoFar(tally) };
  for (const daily of alike) add(daily, before);
}

/** The first and the last day on which anything can be counted. */
function daysOf(tabs: readonly TypedTab[], present: readonly Measure[]): { first: Day; last: Day } {
  const span = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
  for (const tab of tabs) {
    const own =
      tab.tab === 'dailyActivity' ? ['day'] : present.filter(({ tab: of }) => of.name === tab.tab).map(({ on }) => on);
    for (const field of new Set(own)) {
      const times = timesOf(tab, field);
      const own = times && spanOfTimes(times, tab.leftOut);
      if (!own) continue;
      span.first = Math.min(span.first, own.first);
      span.last = Math.max(span.last, own.last);
    }
  }
  if (span.first > span.last) return { first: 0, last: -1 };
  return { first: Math.floor(span.first / secondsPerDay), last: Math.floor(span.last / secondsPerDay) };
}
