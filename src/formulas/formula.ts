import { areBookingsCounted } from '../count/sources.ts';
import { type Counted, tallyOf } from '../count/tallyOf.ts';
import { findTab } from '../find/findTab.ts';
import type { Reading } from '../find/reading.ts';
import { kpis } from '../kpis/all.ts';
import type { SettingsTab } from '../settings/settingsTab.ts';
import { answersOf, sourceOf } from '../summary/figures/answers.ts';
import { tabNamed } from '../tabs/all.ts';
import { foldPerson } from '../values/person.ts';
import { clockOf, type Zone } from '../values/zone.ts';
import { type Cell, type Cells, isBlank } from '../vocabulary/cell.ts';
import type { Day } from '../vocabulary/day.ts';
import type { Kpi } from '../vocabulary/kpi.ts';
import { type FiscalYear, type Period, periodOf } from '../vocabulary/period.ts';
import { relativePeriod } from '../vocabulary/relativePeriod.ts';
import type { TabName } from '../vocabulary/tab.ts';
import type { Language } from '../vocabulary/words.ts';
import { noSuchRep, noTab, wrongTab } from '../words/formulaErrors.ts';
import { type Argument, listOf, periodArgument, periodArguments, single, sortArguments } from './arguments.ts';
import { groupAnswers } from './groupAnswers.ts';
import { isNamedGroup, type NamedGroup, namedGroup } from './namedGroup.ts';
import { linkedTabsOf, standInsOf, tabsOf } from './signatures.ts';

/** The spreadsheet around a formula: asked for only what its arguments leave open. */
export type Surroundings = {
  readonly settings: SettingsTab;
  readonly zone: Zone;
  readonly locale: string;
  readonly language: Language;
  readonly asOf: Day;
  /** The tabs of these names that the add-on finds in the spreadsheet, and its Reps tab. */
  readonly mapped: (tabs: readonly TabName[]) => Reading[];
};

export type FormulaAnswer = Cell | Cell[][];

/** What a custom function of a KPI gives: a number, a blank text, or a table for lists of reps and periods. */
export function kpiFormula(name: string, given: readonly Argument[], around: Surroundings): FormulaAnswer {
  const kpi = kpis.find((one) => one.name === name) as Kpi;
  const asked = countFor([...tabsOf(kpi), ...linkedTabsOf(kpi)], tabsOf(kpi), given, around, standInsOf(kpi));
  const { settings, language, asOf } = around;
  const source = sourceOf(asked.counted.tally, asked.counted.targets, { asOf, fiscal: settings.values, language });
  const answers = answersOf(source, askedOnce(asked).periods);
  const isTable = asked.repsAcross !== null || asked.periodsAcross !== null;
  const ofGroup = groupAnswers(askedOnce(asked), source, around);
  const answer = (who: Who, period: Period | null): Cell => {
    if (who === 'blank') return '';
    const found = isNamedGroup(who) ? ofGroup(kpi, who, period) : answers(kpi, who, period);
    // In a filled table one cell that cannot be answered must not take the others along.
    if ('refused' in found) {
      if (!isTable) throw new Error(found.refused);
      return '';
    }
    const { value, note, blankFor } = found;
    if (blankFor && !isTable) throw new Error(note);
    return value ?? (note === 'new' ? note : '');
  };
  return shaped(asked, answer);
}

/** What the answers of groups are counted from: the spans, without all time. */
export function askedOnce({ counted, readings, periods }: Asked) {
  return { counted, readings, periods: periods.filter((period): period is Period => period !== null) };
}

/** A rep's number; null is the team; `blank` is an empty or unknown line of a list. */
type Who = number | null | 'blank' | NamedGroup;

/** A formula's rows counted, with the reps and periods it asks for. */
export type Asked = {
  readonly counted: Counted;
  readonly readings: readonly Reading[];
  readonly reps: readonly Who[];
  readonly periods: readonly (Period | null)[];
  readonly repsAcross: boolean | null;
  readonly periodsAcross: boolean | null;
};

/**
 * @param needed tabs that are looked up in the spreadsheet where no range is given; the others are only linked if given
 * @param standIns by tab: the one whose rows may stand for its own, in a range as in the spreadsheet
 */
export function countFor(
  tabs: readonly TabName[],
  needed: readonly TabName[],
  given: readonly Argument[],
  around: Surroundings,
  standIns: ReadonlyMap<TabName, TabName> = new Map(),
): Asked {
  const { settings, language, locale, zone, asOf } = around;
  const looked = new Map<Cells, Partial<Record<TabName, Reading | null>>>();
  // A range that is asked for under its own name is never read twice.
  const standInFor = (tab: TabName, cells: Cells): Reading | null => {
    const other = standIns.get(tab);
    return other && !tabs.includes(other) ? findTab(other, { sheet: '', cells }, settings) : null;
  };
  const readingAs = (tab: TabName, cells: Cells): Reading | null => {
    const known = looked.get(cells) ?? {};
    looked.set(cells, known);
    known[tab] ??= findTab(tab, { sheet: '', cells }, settings) ?? standInFor(tab, cells);
    return known[tab] ?? null;
  };
  const scoreAs = (tab: TabName, cells: Cells): number | null => readingAs(tab, cells)?.score ?? null;
  const { ranges, rep, period } = sortArguments(tabs, given, scoreAs, language);
  const found = new Map([...ranges].map(([tab, cells]) => [tab, readingAs(tab, cells) as Reading]));
  const open = (ranges.size === 0 ? tabs : needed).filter((tab) => !ranges.has(tab) && !suppliedElsewhere(found));
  const own = [...new Set(found.values()), ...(open.length > 0 ? around.mapped(open) : [])];
  const isMissing = (tab: TabName): boolean => needed.includes(tab) && !own.some((one) => covers(one.tab, tab));
  const others = open.filter(isMissing).flatMap((tab) => standIns.get(tab) ?? []);
  const unread = others.filter((tab) => !own.some((one) => one.tab === tab));
  const readings = [...own, ...(unread.length > 0 ? around.mapped(unread) : [])];
  const counted = tallyOf(readings, { settings, zone, locale, asOf });
  // Calls stand for a tab of appointments only where they say which of them booked one.
  const stands = (tab: TabName): boolean => standIns.has(tab) && areBookingsCounted(counted.tabs);
  const missing = open.find((tab) => isMissing(tab) && !stands(tab));
  if (missing) throw new Error(noTab(tabNamed(missing).label, language));
  const wrong = [...found].find(([tab, reading]) => standIns.get(tab) === reading.tab && !stands(tab));
  if (wrong) throw new Error(wrongTab(tabNamed(wrong[1].tab).label, tabNamed(wrong[0]).label, language));
  const [repCell, periodCell] = inPlace(rep, period, around);
  const repList = listOf(repCell);
  const periodList = listOf(periodCell);
  const localSeconds = (milliseconds: number): number => clockOf(zone).localSeconds(milliseconds);
  const reading = { fiscal: settings.values, asOf, localSeconds, language };
  return {
    counted,
    readings,
    reps: repList
      ? repList.cells.map((cell) => repOf(cell, counted, language, true))
      : [repOf(single(repCell), counted, language, false)],
    periods: periodList ? periodArguments(periodList.cells, reading) : [periodArgument(single(periodCell), reading)],
    repsAcross: repList?.across ?? null,
    periodsAcross: periodList?.across ?? null,
  };
}

/** A daily tally or a mixed Activities range stands for whatever tab it is given for. */
function covers(found: TabName, wanted: TabName): boolean {
  return (
    found === wanted ||
    found === 'dailyActivity' ||
    (found === 'activities' && ['calls', 'emails', 'meetings'].includes(wanted))
  );
}

function suppliedElsewhere(found: ReadonlyMap<TabName, Reading>): boolean {
  return [...found.values()].some(({ tab }) => tab === 'dailyActivity');
}

/** A period in the place of the rep is a period: `=F(Leads!A:H; ; "2025 Q1")` leaves out one place more than it thinks. */
function inPlace(rep: Argument, period: Argument, { settings, asOf }: Surroundings): [Argument, Argument] {
  const cell = single(rep);
  const isPeriod =
    !listOf(rep) && isBlank(single(period)) && !isBlank(cell) && isPeriodText(String(cell), settings.values, asOf);
  return isPeriod ? ['', rep] : [rep, period];
}

function isPeriodText(text: string, fiscal: FiscalYear, asOf: Day): boolean {
  return periodOf(text, fiscal) !== null || relativePeriod(text, asOf, fiscal) !== null;
}

const teamWords = new Set(['team', 'total', 'all', 'everyone', 'команда', 'итого', 'все', 'всего']);

function repOf(cell: Cell, { tally, reps }: Counted, language: Language, inList: boolean): Who {
  if (isBlank(cell)) return inList ? 'blank' : null;
  const wanted = foldPerson(String(cell));
  const rep = reps.find(String(cell));
  if (rep > 0) return rep;
  if (teamWords.has(wanted)) return null;
  const group = namedGroup(cell);
  if (group) return group;
  if (inList) return 'blank';
  throw new Error(noSuchRep(String(cell), tally.reps.slice(1), language));
}

/** Reps down and periods across, unless the lists lie the other way. */
function shaped(
  { reps, periods, repsAcross, periodsAcross }: Asked,
  answer: (who: Who, period: Period | null) => Cell,
): FormulaAnswer {
  if (repsAcross === null && periodsAcross === null) return answer(reps[0] as Who, periods[0] as Period | null);
  const repsGoAcross = repsAcross === true && periodsAcross !== true;
  const periodsGoDown = periodsAcross === false && (repsAcross === null || repsAcross);
  if (repsGoAcross || periodsGoDown) return periods.map((period) => reps.map((rep) => answer(rep, period)));
  return reps.map((rep) => periods.map((period) => answer(rep, period)));
}
