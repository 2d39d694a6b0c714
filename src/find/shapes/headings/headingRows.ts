import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import type { Headings } from '../shape.ts';
import { completedByWeekdays, type Level, levelOf } from './headingLevels.ts';

/** A rep above a measure above its plan and fact; nobody stacks more. */
const mostRows = 3;

/** The rows of headings that may begin at this row, the most rows first. */
export function headingRowsAt(cells: Cells, row: number): Headings[] {
  const found: Headings[] = [];
  const below = Array.from({ length: mostRows }, (_, i) => levelOf(cells[row + i] ?? []));
  for (let count = mostRows; count >= 1; count -= 1) {
    const headings = stackOf(cells, row, below.slice(0, count));
    if (headings) found.push(headings);
  }
  return found;
}

/** So many rows that say different things of the same columns, each below the first repeating under the one above. */
function stackOf(cells: Cells, row: number, levels: readonly (Level | null)[]): Headings | null {
  const rows = levels.map((_, i) => row + i);
  if (levels.slice(1).includes(null)) return null;
  if (levels.length === 1) return levels[0] ? { rows, uppers: [], lower: levels[0], isAlone: true } : null;
  const isDay = (level: Level | null): boolean => level?.kind === 'day' || level?.kind === 'bare';
  // A weekday beside its date says nothing more.
  const kept = rows.filter((_, i) => levels[i]?.kind !== 'weekday' || !levels.some(isDay));
  const own = kept.map((one) => levels[rows.indexOf(one)] as Level | null);
  const lower = own[own.length - 1] as Level | null;
  if (!lower || new Set(own.map((level) => level?.kind ?? 'none')).size < own.length) return null;
  // Below the headings counts may look like days of a month.
  if (own.slice(1).some((level) => !level?.repeats || level.kind === 'bare')) return null;
  const uppers = kept.slice(0, -1).map((one) => cells[one] as readonly Cell[]);
  const top = own[0] as Level | null;
  if (own.length > 1 && !(top ? isAbove(top, lower) : mayBeAbove(uppers[0] as readonly Cell[], lower))) return null;
  const all = rows.map((one) => cells[one] as readonly Cell[]);
  return { rows, uppers, lower: completedByWeekdays(lower, all), isAlone: own.length === 1 };
}

/** Names repeat under each measure, also under one that is not counted and comes first. */
function isAbove(top: Level, lower: Level): boolean {
  return top.kind !== 'measure' || lower.from >= top.from || (lower.kind === 'name' && lower.repeats);
}

/** One day or one name is no level of its own, and yet says what the columns below it are about. */
function mayBeAbove(top: readonly Cell[], lower: Level): boolean {
  const end = lower.cells.reduce<number>((last, cell, index) => (isBlank(cell) ? last : index), 0);
  // A legend at the right stands above nothing.
  return lower.kind !== 'name' && top.some((cell, index) => index >= lower.from && index <= end && !isBlank(cell));
}
