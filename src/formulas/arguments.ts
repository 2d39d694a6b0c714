import { tabNamed } from '../tabs/all.ts';
import { type Cell, type Cells, isBlank, isDate } from '../vocabulary/cell.ts';
import { secondsPerDay } from '../vocabulary/day.ts';
import { type FiscalYear, type Period, periodOf, spanOf } from '../vocabulary/period.ts';
import type { TabName } from '../vocabulary/tab.ts';
import type { Language } from '../vocabulary/words.ts';
import { notAPeriod, wholeTab } from '../words/formulaErrors.ts';

/** What Sheets hands to a custom function: a cell, a range as rows, or nothing. */
export type Argument = Cell | Cells | null | undefined;

export type SortedArguments = {
  /** The ranges by the tab they stand for; a tab without one is the mapped tab. */
  readonly ranges: ReadonlyMap<TabName, Cells>;
  readonly rep: Argument;
  readonly period: Argument;
};

/**
 * Sorts the arguments: ranges in the order of the tabs, then rep, then period. A range that is plainly another of the
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
      if (!tab) throw new Error(wholeTab(tabNamed(open[0] as TabName).label, language));
      ranges.set(tab, argument as Cells);
      open.splice(open.indexOf(tab), 1);
    }
    next += 1;
  }
  return { ranges, rep: given[next], period: given[next + 1] };
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

/** A period argument; null is all time. A date is its day, a whole number from 1900 to 2200 is a year. */
export function periodArgument(
  cell: Cell,
  fiscal: FiscalYear,
  localSeconds: (milliseconds: number) => number,
  language: Language,
): Period | null {
  if (isBlank(cell)) return null;
  if (isDate(cell)) {
    const day = Math.floor(localSeconds(cell.getTime()) / secondsPerDay);
    return spanOf(day, day);
  }
  const period = periodOf(String(cell), fiscal);
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
