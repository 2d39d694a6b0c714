import { type Cell, isBlank, isDate } from '../vocabulary/cell.ts';
import { secondsPerDay } from '../vocabulary/day.ts';
import type { ColumnOptions } from './columnOptions.ts';
import type { MomentType } from './dialect.ts';
import type { Source } from './source.ts';

/** What is said of the column, else what the sample looks like: a clock that is always midnight is none. */
export function momentTypeOf(source: Source, field: string, { types }: ColumnOptions): MomentType {
  const said = types[`${source.tab}.${field}`];
  if (said) return said;
  const { reading, typed } = source;
  const index = reading.columns[field]?.index ?? -1;
  const cells = reading.cells.slice(typed.firstRow - 1).map((row) => row[index] ?? '');
  const texts = cells.filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell));
  const dayAt = (milliseconds: number): number => Math.floor(typed.clock.localSeconds(milliseconds) / secondsPerDay);
  // The first moment of a day, which is not always midnight.
  const hasClock = (cell: Cell): boolean =>
    isDate(cell)
      ? dayAt(cell.getTime()) === dayAt(cell.getTime() - 1000)
      : typeof cell === 'number'
        ? cell % 1 !== 0 || cell > 6e8
        : typeof cell === 'string' && /\d:\d/.test(cell);
  if (!cells.some(hasClock)) return 'DATE';
  return texts.length > 0 && texts.every((text) => /\d:\d\d/.test(text) && !/(Z|UTC|[+-]\d\d:?\d\d)$/.test(text.trim()))
    ? 'DATETIME'
    : 'TIMESTAMP';
}
