import { foldText } from '../../../values/foldText.ts';
import { type Cell, isBlank } from '../../../vocabulary/cell.ts';
import { type AxisKind, axisKindOf } from '../axis/axisCell.ts';

/** One row of headings that all stand for the same sort of thing. */
export type Level = {
  readonly kind: 'day' | 'bare' | 'weekday' | 'measure' | 'aim' | 'part' | 'name';
  /** The first column of that kind. */
  readonly from: number;
  readonly cells: readonly Cell[];
  readonly kinds: readonly AxisKind[];
  /** Every heading of that kind stands there at least twice. */
  readonly repeats: boolean;
};

/**
 * The row as a level of headings; null when it is none: the surest kind first, with the fewest headings that make one and
 * the share of the row that they must be. Measures have columns of the team's own between them; days and weekdays have
 * totals of weeks; numbers, plans, parts of a day and names are met in rows of data too, so nearly all must be that.
 */
export function levelOf(cells: readonly Cell[]): Level | null {
  const kinds = withTotals(cells, cells.map(axisKindOf));
  return (
    levelOfKind('measure', 2, 0.5, cells, kinds) ??
    levelOfKind('day', 2, 0.7, cells, kinds) ??
    levelOfKind('bare', 3, 0.9, cells, kinds) ??
    levelOfKind('weekday', 3, 0.7, cells, kinds) ??
    levelOfKind('aim', 2, 0.9, cells, kinds) ??
    levelOfKind('part', 2, 0.9, cells, kinds) ??
    levelOfKind('name', 2, 0.9, cells, kinds)
  );
}

/** "Total calls" behind "Calls" below several names: the sum of them, under whatever merged cell it stands. */
function withTotals(cells: readonly Cell[], kinds: readonly AxisKind[]): readonly AxisKind[] {
  if (!kinds.includes('measure')) return kinds;
  const keys = cells.map(keyOf);
  const isRepeated = (key: string): boolean => keys.indexOf(key) !== keys.lastIndexOf(key);
  return kinds.map((kind, column) => {
    const whole = /^(?:total|overall|combined|итого|всего) (.+)$|^(.+) (?:total|combined|итого|всего)$/.exec(
      kind === 'measure' ? (keys[column] as string) : '',
    );
    const of = whole?.[1] ?? whole?.[2];
    return of !== undefined && !isRepeated(keys[column] as string) && isRepeated(of) ? 'total' : kind;
  });
}

function levelOfKind(
  kind: Level['kind'],
  atLeast: number,
  share: number,
  cells: readonly Cell[],
  kinds: readonly AxisKind[],
): Level | null {
  // The first column names the rows.
  const from = kinds.findIndex((one, column) => one === kind && (column > 0 || kind !== 'name'));
  if (from < 0) return null;
  const counts = new Map<string, number>();
  let filled = 0;
  for (let column = from; column < cells.length; column += 1) {
    const own = kinds[column] as AxisKind;
    if (own === 'blank' || own === 'total' || own === 'share') continue;
    // What all of them are to reach stands behind the names.
    if (kind === 'name' && own === 'aim' && column > kinds.lastIndexOf('name')) continue;
    filled += 1;
    if (own === kind) counts.set(keyOf(cells[column]), (counts.get(keyOf(cells[column])) ?? 0) + 1);
  }
  const count = [...counts.values()].reduce((sum, one) => sum + one, 0);
  if (count < atLeast || count < filled * share) return null;
  return { kind, from, cells, kinds, repeats: [...counts.values()].every((one) => one > 1) };
}

/** A level of days with what stands above or below them in the row of their weekdays alone: a total, a goal. */
export function completedByWeekdays(level: Level, rows: readonly (readonly Cell[])[]): Level {
  if (level.kind !== 'day' && level.kind !== 'bare') return level;
  const weekdays = rows.filter((cells) => cells !== level.cells && levelOf(cells)?.kind === 'weekday');
  const width = Math.max(level.cells.length, ...weekdays.map(({ length }) => length));
  const cells = Array.from({ length: width }, (_, column): Cell => {
    const own = level.cells[column] ?? '';
    if (column < level.from || !isBlank(own)) return own;
    return weekdays.map((row) => row[column] ?? '').find((cell) => !isBlank(cell)) ?? '';
  });
  return weekdays.length === 0 ? level : { ...level, cells, kinds: cells.map(axisKindOf) };
}

/** Two cells with the same key are the same heading. */
export function keyOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? foldText(cell) : String(cell ?? '');
}

/** A merged cell holds its text in the first column only: each column with the heading that stands above it. */
export function filledForward(cells: readonly Cell[], from: number, width: number): (Cell | null)[] {
  const filled: (Cell | null)[] = [];
  let last: Cell | null = null;
  for (let column = from; column < width; column += 1) {
    const cell = cells[column] ?? '';
    if (!isBlank(cell)) last = cell;
    filled.push(last);
  }
  return filled;
}
