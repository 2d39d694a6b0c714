import { standsFor } from '../count/sources.ts';
import { type Counted, tallyOf } from '../count/tallyOf.ts';
import { findTab } from '../find/findTab.ts';
import type { Reading } from '../find/reading.ts';
import type { SettingsTab } from '../settings/settingsTab.ts';
import { tabNamed } from '../tabs/all.ts';
import type { Cells } from '../vocabulary/cell.ts';
import type { Period } from '../vocabulary/period.ts';
import type { TabName } from '../vocabulary/tab.ts';
import { noTab, wrongTab } from '../words/formulaErrors.ts';
import { type Argument, sortArguments } from './arguments.ts';
import { countedAs } from './countedAs.ts';
import { boundedRanges } from './rangeSize.ts';
import type { Surroundings } from './surroundings.ts';
import { asOfDay, type WhoAndWhen, whoAndWhen } from './whoAndWhen.ts';

/** A formula's rows counted, with the reps and periods it asks for. */
export type Asked = WhoAndWhen & {
  readonly counted: Counted;
  readonly readings: readonly Reading[];
  /** The spreadsheet around the formula, as of the day that it asks for. */
  readonly around: Surroundings;
};

/** By tab: those whose rows may stand for its own, in a range as in the spreadsheet. */
type StandIns = ReadonlyMap<TabName, readonly TabName[]>;

/**
 * @param needed tabs that are looked up in the spreadsheet where no range is given; the others are only linked if given
 * @throws where a needed tab is nowhere, or a range holds another tab than the one it is given for
 */
export function countFor(
  tabs: readonly TabName[],
  needed: readonly TabName[],
  given: readonly Argument[],
  today: Surroundings,
  standIns: StandIns = new Map(),
): Asked {
  const { settings, language } = today;
  const readAs = rangeReader(tabs, settings, standIns);
  const scoreAs = (tab: TabName, cells: Cells): number | null => readAs(tab, cells)?.score ?? null;
  const sorted = sortArguments(tabs, boundedRanges(given, language), scoreAs, language);
  const { ranges, rep, period } = sorted;
  const around = countedAs(sorted.countedBy, asOfDay(sorted.asOf, today));
  const found = new Map([...ranges].map(([tab, cells]) => [tab, readAs(tab, cells) as Reading]));
  const wanted = wantedTabs(tabs, needed, found);
  const readings = withLookedUp(found, wanted, around, standIns);
  const counted = tallyOf(readings, around);
  refuseMissing(wanted, found, { readings, counted }, standIns, around);
  return { counted, readings, around, ...whoAndWhen(rep, period, counted, around) };
}

/** What the answers of groups are counted from: the spans, without all time. */
export function askedOnce({ counted, readings, periods }: Asked) {
  return { counted, readings, periods: periods.filter((period): period is Period => period !== null) };
}

/** Reads a range as one tab or another, each only once. */
function rangeReader(
  tabs: readonly TabName[],
  settings: SettingsTab,
  standIns: StandIns,
): (tab: TabName, cells: Cells) => Reading | null {
  const looked = new Map<Cells, Partial<Record<TabName, Reading | null>>>();
  // A range that is asked for under its own name is never read twice.
  const standInFor = (tab: TabName, cells: Cells): Reading | null => {
    const others = (standIns.get(tab) ?? []).filter((other) => !tabs.includes(other));
    const found = others.flatMap((other) => findTab(other, { sheet: '', cells }, settings) ?? []);
    return found.sort((a, b) => b.score - a.score)[0] ?? null;
  };
  return (tab, cells) => {
    const known = looked.get(cells) ?? {};
    looked.set(cells, known);
    known[tab] ??= findTab(tab, { sheet: '', cells }, settings) ?? standInFor(tab, cells);
    return known[tab] ?? null;
  };
}

type Wanted = {
  /** Given by no range and supplied by none: looked up in the spreadsheet. */
  readonly open: readonly TabName[];
  readonly isMissing: (tab: TabName, readings: readonly Reading[]) => boolean;
};

function wantedTabs(
  tabs: readonly TabName[],
  needed: readonly TabName[],
  found: ReadonlyMap<TabName, Reading>,
): Wanted {
  const isCounted = [...found.values()].some(({ tab }) => tab === 'dailyActivity');
  return {
    open: isCounted ? [] : (found.size === 0 ? tabs : needed).filter((tab) => !found.has(tab)),
    isMissing: (tab, readings) => needed.includes(tab) && !readings.some((one) => covers(one.tab, tab)),
  };
}

/** The ranges, then the tabs of the spreadsheet that they leave open, then what may stand for the ones it lacks. */
function withLookedUp(
  found: ReadonlyMap<TabName, Reading>,
  { open, isMissing }: Wanted,
  around: Surroundings,
  standIns: StandIns,
): Reading[] {
  const own = [...new Set(found.values()), ...(open.length > 0 ? around.mapped(open, around.asOf) : [])];
  const others = open.filter((tab) => isMissing(tab, own)).flatMap((tab) => standIns.get(tab) ?? []);
  const unread = others.filter((tab) => !own.some((one) => one.tab === tab));
  return [...own, ...(unread.length > 0 ? around.mapped(unread, around.asOf) : [])];
}

function refuseMissing(
  { open, isMissing }: Wanted,
  found: ReadonlyMap<TabName, Reading>,
  { readings, counted }: { readonly readings: readonly Reading[]; readonly counted: Counted },
  standIns: StandIns,
  { language }: Surroundings,
): void {
  // Calls stand for a tab of appointments only where they say which of them booked one.
  const stands = (tab: TabName): boolean =>
    standIns.get(tab)?.some((other) => standsFor(other, tab, counted.counting)) ?? false;
  const missing = open.find((tab) => isMissing(tab, readings) && !stands(tab));
  if (missing) throw new Error(noTab(tabNamed(missing).label, language));
  const wrong = [...found].find(([tab, reading]) => standIns.get(tab)?.includes(reading.tab) && !stands(tab));
  if (wrong) throw new Error(wrongTab(tabNamed(wrong[1].tab).label, tabNamed(wrong[0]).label, language));
}

/** A daily tally or a mixed Activities range stands for whatever tab it is given for. */
function covers(found: TabName, wanted: TabName): boolean {
  return (
    found === wanted ||
    found === 'dailyActivity' ||
    (found === 'activities' && ['calls', 'emails', 'meetings'].includes(wanted))
  );
}
