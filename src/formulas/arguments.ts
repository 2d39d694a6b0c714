import { tabNamed, tabs } from '../tabs/all.ts';
import { type Cell, type Cells, isBlank, isDate } from '../vocabulary/cell.ts';
import { civilOf, type Day, dayOfIso, isoOf, secondsPerDay } from '../vocabulary/day.ts';
import { type FiscalYear, type Period, periodOf, spanOf } from '../vocabulary/period.ts';
import { relativePeriod, unitAround } from '../vocabulary/relativePeriod.ts';
import type { TabName } from '../vocabulary/tab.ts';
import type { Language } from '../vocabulary/words.ts';
import { monthOrDay, notADay, notAPeriod, wholeTab, wrongTab } from '../words/formulaErrors.ts';

/** What Sheets hands to a custom function: a cell, a range as rows, or nothing. */
export type Argument = Cell | Cells | null | undefined;

export type SortedArguments = {
  /** The ranges by the tab they stand for; a tab without one is the mapped tab. */
  readonly ranges: ReadonlyMap<TabName, Cells>;
  readonly rep: Argument;
  readonly period: Argument;
  readonly asOf: Argument;
  /** By the lead or by the event; only of the conversion of leads. */
  readonly countedBy: Argument;
};

/**
 * Sorts the arguments: ranges in the order of the tabs, then rep, period, the day as of which is asked, and how it
 * is counted. A range that is plainly another of the
 * tabs stands for that one, so fewer ranges than tabs need no empty places; the first argument after a range that is no
 * tab's range is the rep.
 * @param scoreAs how well a range fits a tab; null when it is not one
 */
export function sortArguments(
  tabs: readonly TabName[],
  given: readonly Argument[],
  scoreAs: (tab: TabName, cells: Cells) => number | null,
  language: Language,
): SortedArguments {
  const ranges = new Map<TabName, Cells>();
  const open = [...tabs];
  let next = 0;
  while (open.length > 0) {
    const argument = given[next];
    if (isNothing(argument)) open.shift();
    else {
      const tab = isRange(argument) ? tabFor(argument, open, scoreAs) : null;
      if (!tab && ranges.size > 0) break;
      if (!tab) throw new Error(notThatTab(argument, open[0] as TabName, scoreAs, language));
      ranges.set(tab, argument as Cells);
      open.splice(open.indexOf(tab), 1);
    }
    next += 1;
  }
  return { ranges, rep: given[next], period: given[next + 1], asOf: given[next + 2], countedBy: given[next + 3] };
}

/** A range that is plainly another tab's is named as what it is. */
function notThatTab(
  argument: Argument,
  wanted: TabName,
  scoreAs: (tab: TabName, cells: Cells) => number | null,
  language: Language,
): string {
  const { label } = tabNamed(wanted);
  if (!isRange(argument)) return wholeTab(label, language);
  const scores = (Object.keys(tabs) as TabName[]).map((tab) => ({ tab, score: scoreAs(tab, argument) ?? 0 }));
  const [best] = scores.sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? wrongTab(tabNamed(best.tab).label, label, language) : wholeTab(label, language);
}

/** The tab whose turn it is, unless the range is much more like another that is still open. */
function tabFor(
  cells: Cells,
  open: readonly TabName[],
  scoreAs: (tab: TabName, cells: Cells) => number | null,
): TabName | null {
  const scores = open.map((tab) => scoreAs(tab, cells) ?? 0);
  const best = Math.max(...scores);
  if (best === 0) return null;
  return (scores[0] as number) >= muchLess * best ? (open[0] as TabName) : (open[scores.indexOf(best)] as TabName);
}

const muchLess = 0.8;

export function isRange(argument: Argument): argument is Cells {
  return Array.isArray(argument) && (argument.length > 1 || (argument[0] as readonly Cell[] | undefined)?.length !== 1);
}

function isNothing(argument: Argument): boolean {
  return !isRange(argument) && isBlank(single(argument));
}

/** A single cell, whether Sheets gives it bare or as a range of one. */
export function single(argument: Argument): Cell {
  if (Array.isArray(argument)) return ((argument as Cells)[0]?.[0] ?? '') as Cell;
  return (argument ?? '') as Cell;
}

/** What a period in words or a date is read by. */
export type PeriodReading = {
  readonly fiscal: FiscalYear;
  readonly asOf: Day;
  readonly localSeconds: (milliseconds: number) => number;
  readonly language: Language;
};

/**
 * A single period argument; null is all time. A date is its day, a whole number from 1900 to 2200 is a year. Sheets turns
 * a month that is typed as `2025-03` or `Mar 2025` into the first of March: whether the month or the day is meant, only
 * a person can say.
 */
export function periodArgument(cell: Cell, reading: PeriodReading): Period | null {
  if (!isDate(cell)) return periodOfText(cell, reading);
  const day = dayOfDate(cell, reading);
  if (isFirst(day)) throw new Error(monthOrDay(isoOf(day), reading.language));
  return spanOf(day, day);
}

/** A list of periods: dates that are all firsts of months mean their months, any other dates their days. */
export function periodArguments(cells: readonly Cell[], reading: PeriodReading): (Period | null)[] {
  const dates = cells.filter(isDate).map((cell) => dayOfDate(cell, reading));
  const areMonths = dates.length > 0 && dates.every(isFirst);
  return cells.map((cell) => {
    if (!isDate(cell)) return periodOfText(cell, reading);
    const day = dayOfDate(cell, reading);
    return areMonths ? unitAround('month', day, reading.fiscal) : spanOf(day, day);
  });
}

/** The day as of which is asked, in a single cell; null leaves it to KPI Settings. */
export function dayArgument(argument: Argument, reading: Pick<PeriodReading, 'localSeconds' | 'language'>): Day | null {
  const cell = single(argument);
  const isOne = !isRange(argument);
  if (isOne && isBlank(cell)) return null;
  const day = isOne ? (isDate(cell) ? dayOfDate(cell, reading) : dayOfIso(String(cell))) : null;
  if (day === null) throw new Error(notADay(String(cell), reading.language));
  return day;
}

function dayOfDate(cell: Date, { localSeconds }: Pick<PeriodReading, 'localSeconds'>): Day {
  return Math.floor(localSeconds(cell.getTime()) / secondsPerDay);
}

function isFirst(day: Day): boolean {
  return civilOf(day).day === 1;
}

function periodOfText(cell: Cell, { fiscal, asOf, language }: PeriodReading): Period | null {
  if (isBlank(cell)) return null;
  const period = periodOf(String(cell), fiscal) ?? relativePeriod(String(cell), asOf, fiscal);
  if (!period) throw new Error(notAPeriod(String(cell), language));
  return period;
}

/** The cells of a list argument, by row or by column. */
export type List = { readonly cells: readonly Cell[]; readonly across: boolean };

/** Null for a single cell. */
export function listOf(argument: Argument): List | null {
  if (!isRange(argument)) return null;
  const across = argument.length === 1;
  return { cells: across ? (argument[0] as readonly Cell[]) : argument.map((row) => row[0] as Cell), across };
}
