import { type Cell, type Cells, isBlank, isDate } from '../../../vocabulary/cell.ts';
import { completedByWeekdays, keyOf, type Level, levelOf } from '../headings/headingLevels.ts';
import type { Headings } from '../shape.ts';

/** One of the tables that stand below one another: its title, its headings, and the row after its last. */
export type TableRows = {
  readonly titles: readonly (readonly Cell[])[];
  readonly headings: Headings;
  readonly endRow: number;
};

/** A name, a week, a blank row and a remark; more rows above belong to the table before. */
const mostTitles = 4;

/** The table at the headings, and those below it that begin with the same sort of headings again. */
export function tablesBelow(cells: Cells, first: Headings): TableRows[] {
  const starts = [first];
  const depth = first.rows.length;
  const at =
    depth - 1 - (first.rows.indexOf(lowestRow(first)) < 0 ? 0 : depth - 1 - first.rows.indexOf(lowestRow(first)));
  for (let row = (first.rows[depth - 1] as number) + 1; row < cells.length; row += 1) {
    const level = sameLevel(cells[row] as readonly Cell[], first.lower);
    if (!level) continue;
    const rows = first.rows.map((_, i) => row - at + i);
    const uppers = first.uppers.map((_, i) => cells[row - first.uppers.length + i] ?? []);
    const lower = completedByWeekdays(
      level,
      rows.map((one) => cells[one] ?? []),
    );
    starts.push({ rows, uppers, lower, isAlone: first.isAlone });
  }
  return starts.map((headings, i): TableRows => {
    const next = starts[i + 1];
    const top = headings.rows[0] as number;
    const titles = i === 0 ? cells.slice(0, top) : titlesAbove(cells, top);
    const nextTop = next ? (next.rows[0] as number) : cells.length;
    return { titles, headings, endRow: next ? nextTop - titlesAbove(cells, nextTop).length : nextTop };
  });
}

function lowestRow({ rows }: Headings): number {
  return rows[rows.length - 1] as number;
}

/** The row as headings of that sort, with the same words before them or, below a measure of its own, all of the same days. */
function sameLevel(cells: readonly Cell[], { kind, from, cells: own }: Level): Level | null {
  // A number before the headings is of a column that somebody keeps beside the tables.
  const isSame = (index: number): boolean =>
    keyOf(cells[index]) === keyOf(own[index]) || (index < from && typeof cells[index] === 'number');
  const isAsBefore = own.every((_, index) => index >= from || isSame(index));
  // A week in the corner says whose days these are.
  const isDated = cells.slice(0, from).some((cell) => /\d/.test(String(cell)));
  const areSameDays = isOfDays(kind) && !isDated && own.every((_, index) => index < from || isSame(index));
  if (!isAsBefore && !areSameDays) return null;
  if (isBlank(cells[from] ?? '')) return null;
  if (typeof cells[from] === 'number' && typeof own[from] !== 'number') return null;
  const level = levelOf(cells);
  return level?.kind === kind && level.from === from ? level : null;
}

function isOfDays(kind: Level['kind']): boolean {
  return kind === 'day' || kind === 'bare' || kind === 'weekday';
}

/** The rows right above that hold a few words or a date and no numbers; blank ones between them and the headings too. */
function titlesAbove(cells: Cells, top: number): readonly (readonly Cell[])[] {
  let first = top;
  let isBegun = false;
  for (let row = top - 1; row >= 0 && top - row <= mostTitles; row -= 1) {
    const filled = (cells[row] as readonly Cell[]).filter((cell) => !isBlank(cell));
    if (filled.length === 0) {
      if (isBegun) break;
      continue;
    }
    if (filled.length > 4 || filled.some((cell) => typeof cell !== 'string' && !isDate(cell))) break;
    isBegun = true;
    first = row;
  }
  return cells.slice(first, top);
}
