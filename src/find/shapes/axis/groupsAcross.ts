import { foldPerson } from '../../../values/person.ts';
import type { Cells } from '../../../vocabulary/cell.ts';
import { whoseSheet } from '../../oneTab/whoseSheet.ts';
import { keyOf } from '../headings/headingLevels.ts';
import type { WideColumn } from '../shape.ts';
import { isNobodysName } from './axisCell.ts';
import { isHeadingOf, type KeyColumns } from './keyColumns.ts';

type Table = {
  readonly cells: Cells;
  readonly firstRow: number;
  readonly endRow: number;
  readonly keys: KeyColumns;
  readonly headingRows: readonly number[];
};

/**
 * Names above the measures of rows that say their own rep: campaigns, clients, lists of leads. Their numbers are parts that
 * add up, without a group that is the sum of the others. Null where the names may be people's, or the rows' may be none.
 */
export function withGroupsAcross(columns: readonly WideColumn[], table: Table): WideColumn[] | null {
  const { cells, firstRow, endRow, keys, headingRows } = table;
  if (keys.rep === null || keys.measure !== null || keys.aim !== null) return null;
  if (columns.some(({ rep, measure, part }) => rep === null || measure === null || part !== null)) return null;
  const column = keys.rep;
  if (!headingRows.some((row) => isHeadingOf('rep', cells[row]?.[column] ?? ''))) return null;
  const names = new Map(columns.map(({ rep }) => [keyOf(rep ?? ''), rep as string]));
  const rows = cells.slice(firstRow, endRow);
  const people = new Set(rows.map((row) => foldPerson(String(row[column] ?? ''))));
  const isGroup = (name: string): boolean =>
    !isNobodysName(name) && whoseSheet(name) !== 'person' && !people.has(foldPerson(name));
  if (names.size < 2 || ![...names.values()].every(isGroup)) return null;
  if (columns.some(({ index }) => isStanding(rows, column, index))) return null;
  const sum = [...names.keys()].find((name) => isSumOfOthers(name, columns, rows));
  return columns.flatMap((one) => (keyOf(one.rep ?? '') === sum ? [] : [{ ...one, part: one.rep, rep: null }]));
}

/** So many days with the very same number are no work. */
const fewestDays = 3;

/** What never changes for any of the reps is a record or a norm of theirs, and nothing that was done. */
function isStanding(rows: Cells, rep: number, index: number): boolean {
  const values = new Map<string, unknown[]>();
  for (const row of rows) {
    const name = foldPerson(String(row[rep] ?? ''));
    if (typeof row[index] === 'number') values.set(name, [...(values.get(name) ?? []), row[index]]);
  }
  const long = [...values.values()].filter(({ length }) => length >= fewestDays);
  return long.length > 0 && long.every((own) => own[0] !== 0 && new Set(own).size === 1);
}

/** "Combined" beside each of the campaigns: in every row as much as all others together. */
function isSumOfOthers(name: string, columns: readonly WideColumn[], rows: Cells): boolean {
  const isOwn = ({ rep }: WideColumn): boolean => keyOf(rep ?? '') === name;
  const own = columns.filter(isOwn);
  let isSome = false;
  return (
    own.every(({ index, measure, day }) => {
      const others = columns.filter(
        (one) =>
          !isOwn(one) && keyOf(one.measure ?? '') === keyOf(measure ?? '') && keyOf(one.day ?? '') === keyOf(day ?? ''),
      );
      return rows.every((row) => {
        const numbers = others.map((one) => row[one.index]).filter((cell): cell is number => typeof cell === 'number');
        const sum = numbers.reduce((total, number) => total + number, 0);
        const is = row[index];
        if (sum > 0) isSome = true;
        return typeof is === 'number' ? Math.abs(is - sum) < 1e-6 : sum === 0;
      });
    }) && isSome
  );
}
