import { foldText } from '../../../values/foldText.ts';
import { type Cell, type Cells, isBlank, isDate } from '../../../vocabulary/cell.ts';
import { isDayCell } from '../axis/axisCell.ts';
import { valuesOf } from '../axis/keyColumns.ts';
import { beginWithDays } from './dayInResult.ts';
import { type TouchHeading, type TouchKind, type TouchRole, touchHeading } from './touchHeading.ts';

/** The columns of one touch, by what they say of it. */
export type TouchGroup = {
  readonly kind: TouchKind;
  readonly number: number;
  readonly columns: Readonly<Partial<Record<TouchRole | 'done', number>>>;
};

type Placed = TouchHeading & { readonly index: number; readonly text: string };

/** Fewer are a column of a plain table. */
const leastTouches = 2;

/**
 * The touches of a row, in the order of their columns; null where the headings number fewer than two.
 * @param headings of one row, or of two as they stand above one another
 */
export function touchGroupsOf(headings: readonly string[], cells: Cells, firstRow: number): TouchGroup[] | null {
  const placed = headings.flatMap((heading, index): Placed[] => {
    const read = heading.trim() === '' ? null : touchHeading(heading);
    return read ? [{ ...read, index, text: foldText(heading) }] : [];
  });
  const numbered = withNumbers(placed);
  const groups = new Map<
    string,
    { kind: TouchKind; number: number; columns: Partial<Record<TouchRole | 'done', number>> }
  >();
  for (const one of numbered) {
    const kind = one.kind ?? 'any';
    const key = `${kind}\n${one.number}`;
    const group = groups.get(key) ?? { kind, number: one.number as number, columns: {} };
    const role = one.role === 'open' ? roleByCells(valuesOf(cells, firstRow, one.index), group.columns) : one.role;
    if (role === null) continue;
    // Two days of one touch cannot be told apart.
    if (role !== 'note' && group.columns[role] !== undefined) return null;
    group.columns[role] = one.index;
    groups.set(key, group);
  }
  const holdsDay = ({ columns: { result } }: TouchGroup): boolean =>
    result !== undefined && beginWithDays(valuesOf(cells, firstRow, result));
  const touches = joinedByNumber([...groups.values()]).filter((group) => isTouch(group) || holdsDay(group));
  return touches.filter(({ number }) => number > 0).length < leastTouches ? null : touches;
}

/** The numbers that headings repeat without: "Call date | Result | Call date | Result". */
function withNumbers(placed: readonly Placed[]): Placed[] {
  const isNumbered = placed.filter(({ number, role, kind }) => number !== null && (kind !== null || role !== 'open'));
  const days = placed.filter(({ number, role }) => number === null && role === 'day');
  const first = days[0];
  if (isNumbered.length >= leastTouches) return [...isNumbered, ...besideNumbers(placed, isNumbered)];
  const same = days.filter(({ text }) => text === first?.text);
  const repeated = placed.filter(
    (one) => one.number === null && placed.filter(({ text }) => text === one.text).length === same.length,
  );
  // A day without a result is one of many in a sheet.
  if (!first || same.length < leastTouches || !repeated.some(({ role }) => role === 'result')) return [];
  return repeated.flatMap((one): Placed[] => {
    const number = same.filter(({ index }) => index <= one.index).length;
    return number > 0 ? [{ ...one, kind: first.kind ?? 'any', number }] : [];
  });
}

/**
 * Columns without a number beside those that have one: a result after each touch is that touch's, and an e-mail that is
 * sent once is one of its own.
 */
function besideNumbers(placed: readonly Placed[], numbered: readonly Placed[]): Placed[] {
  const starts = numbered.filter(
    (one, i) => numbered.findIndex(({ number, kind }) => number === one.number && kind === one.kind) === i,
  );
  return placed.flatMap((one): Placed[] => {
    if (one.number !== null) return [];
    if (one.kind !== null) {
      const isOwn = one.kind !== 'any' && one.kind !== 'Meeting' && one.role !== 'open';
      return isOwn && !numbered.some(({ kind }) => kind === one.kind) ? [{ ...one, number: 0 }] : [];
    }
    const alike = placed.filter(({ kind, number, role }) => kind === null && number === null && role === one.role);
    const owner = [...starts].reverse().find(({ index }) => index < one.index);
    return alike.length === starts.length && starts.length >= leastTouches && owner
      ? [{ ...one, kind: owner.kind, number: owner.number }]
      : [];
  });
}

/** "Touch 1 (call)" beside "Touch 1 result": what has no kind of its own is the one of that number that has. */
function joinedByNumber(groups: readonly TouchGroup[]): TouchGroup[] {
  return groups.flatMap((group): TouchGroup[] => {
    const same = groups.filter(({ number }) => number === group.number);
    if (same.length !== 2 || group.number === 0) return [group];
    const [open, named] = same[0]?.kind === 'any' ? same : [same[1], same[0]];
    if (!open || !named || open.kind !== 'any' || named.kind === 'any') return [group];
    return group === named ? [{ ...named, columns: { ...open.columns, ...named.columns } }] : [];
  });
}

/** Addresses and phones are numbered too: they are no role of a touch. */
function roleByCells(values: readonly Cell[], known: TouchGroup['columns']): TouchRole | 'done' | null {
  const said = values.filter((cell) => !isBlank(cell));
  if (said.length === 0) return known.day === undefined ? 'day' : null;
  const share = (is: (cell: Cell) => boolean): number => said.filter(is).length / said.length;
  // A box is never typed over; among days people write "n/a" or "sent"; what a touch came to is nearly always words.
  if (share((cell) => typeof cell === 'boolean') > 0.9) return 'done';
  if (share(isDay) >= 0.6) return known.day === undefined ? 'day' : null;
  const isText = share((cell) => typeof cell === 'string' && /\p{L}/u.test(cell) && !cell.includes('@')) >= 0.9;
  return isText && known.result === undefined ? 'result' : null;
}

function isDay(cell: Cell): boolean {
  return isDate(cell) || isDayCell(cell);
}

function isTouch({ columns, kind, number }: TouchGroup): boolean {
  // One result for all is not that of a touch.
  if (number === 0 && columns.day === undefined) return false;
  if (columns.day !== undefined || columns.done !== undefined) return true;
  return columns.result !== undefined && (kind !== 'any' || columns.type !== undefined);
}
