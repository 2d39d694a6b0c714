import { tabs } from '../../../tabs/all.ts';
import { foldHeading } from '../../../values/foldText.ts';
import { type Cell, type Cells, isBlank, isDate } from '../../../vocabulary/cell.ts';
import type { TabName } from '../../../vocabulary/tab.ts';
import { rowsToTry } from '../../headings/findHeadings.ts';
import { withoutNotes, withoutNumber } from '../../headings/headingForms.ts';
import { headingIndexOf, joined } from '../../headings/headingIndex.ts';
import { filledForward } from '../headings/headingLevels.ts';
import { type TouchGroup, touchGroupsOf } from './touchGroups.ts';

/** A table with the touches of each row across. */
export type Touches = {
  readonly headingRow: number;
  /** Of all columns, of two rows of headings together. */
  readonly headings: readonly string[];
  readonly groups: readonly TouchGroup[];
};

/** The touches under the first headings that number some; null for a sheet without any. */
export function findTouches(cells: Cells): Touches | null {
  const last = Math.min(cells.length - 1, rowsToTry);
  for (let row = 0; row < last; row += 1) {
    const line = cells[row] as readonly Cell[];
    if (!line.some((cell) => typeof cell === 'string' && cell.trim() !== '')) continue;
    const one = withoutNumbering(line.map(textOf));
    const own = touchGroupsOf(one, cells, row + 1);
    const isPlain = headPlainRows(line, cells[row + 1] ?? []);
    const both = isPlain ? null : twoRows(one, cells[row + 1] ?? []);
    const joined = both && touchGroupsOf(both, cells, row + 2);
    const lower = (cells[row + 1] ?? []).map(textOf);
    const below = joined && touchGroupsOf(lower, cells, row + 2);
    // "Call 1 | Call 2 | Call 3" below "Activity" number their calls alone.
    if (below && columnsOf(below) > columnsOf(joined)) return { headingRow: row + 1, headings: lower, groups: below };
    if (joined && columnsOf(joined) > columnsOf(own ?? []))
      return { headingRow: row + 1, headings: both, groups: joined };
    if (own) return { headingRow: row, headings: one, groups: own };
    if (isPlain) return null;
  }
  return null;
}

/** Columns that are numbered from the first to the last number no touches. */
function withoutNumbering(headings: readonly string[]): readonly string[] {
  const filled = headings.filter((text) => text !== '');
  const isNumbered = filled.length > 1 && filled.every((text, i) => text.startsWith(`${i + 1}. `));
  return isNumbered ? headings.map(withoutNumber) : headings;
}

/** Enough known headings above a row that is none: "Call 1" below them is the subject of a call. */
const fewestKnown = 3;

function headPlainRows(line: readonly Cell[], below: readonly Cell[]): boolean {
  const filled = line.filter((cell) => !isBlank(cell));
  if (filled.length < fewestKnown || filled.some((cell) => typeof cell !== 'string')) return false;
  if (!below.some((cell) => typeof cell === 'number' || isDate(cell))) return false;
  const names = filled.map((cell) => joined(foldHeading(withoutNotes(String(cell)))));
  const isHeading = (name: string): boolean =>
    (Object.keys(tabs) as TabName[]).some((tab) => headingIndexOf(tab).listed.has(name));
  const known = names.filter(isHeading).length;
  return known >= fewestKnown && known * 2 > names.length;
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}

function columnsOf(groups: readonly TouchGroup[]): number {
  return groups.reduce((sum, { columns }) => sum + Object.keys(columns).length, 0);
}

/** Headings with those above them, which are merged over as many columns as the narrowest of them; null without any. */
function twoRows(upper: readonly Cell[], lower: readonly Cell[]): string[] | null {
  if (!lower.some((cell) => typeof cell === 'string') || lower.some((cell) => typeof cell === 'number')) return null;
  const width = Math.max(upper.length, lower.length);
  const starts = upper.flatMap((cell, index) => (isBlank(cell) ? [] : [index]));
  const merged = starts
    .slice(1)
    .map((start, i) => start - (starts[i] as number))
    .filter((step) => step > 1);
  const most = Math.min(...merged, width);
  if (starts.length < 2) return null;
  const above = filledForward(upper, 0, width);
  return Array.from({ length: width }, (_, index) => {
    const start = [...starts].reverse().find((one) => one <= index);
    const isBelow = start !== undefined && index - start < most;
    const own = textOf(lower[index] ?? '');
    const over = isBelow ? textOf(above[index] ?? '') : '';
    return [over, own].filter((text) => text !== '').join(' ');
  });
}
