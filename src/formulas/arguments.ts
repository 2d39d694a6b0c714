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
 * Sorts the arguments: ranges in the order of the tabs, then rep, then period. Where fewer ranges are given than there
 * are tabs, the first argument that is no tab's range is the rep, so `=F(Leads!A:H; "Ana")` needs no empty places.
 * @param looksLikeTab whether a range has the headings of a tab
 */
export function sortArguments(
  tabs: readonly TabName[],
  given: readonly Argument[],
  looksLikeTab: (tab: TabName, cells: Cells) => boolean,
  language: Language,
): SortedArguments {
  const ranges = new Map<TabName, Cells>();
  let next = 0;
  for (const tab of tabs) {
    const argument = given[next];
    if (isNothing(argument)) {
      next += 1;
      continue;
    }
    const cells = isRange(argument) ? argument : null;
    if (cells && looksLikeTab(tab, cells)) ranges.set(tab, cells);
    else if (ranges.size > 0) break;
    else throw new Error(wholeTab(tabNamed(tab).label, language));
    next += 1;
  }
  return { ranges, rep: given[next], period: given[next + 1] };
}

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
