import { civilOf, type Day } from '../../vocabulary/day.ts';
import { inYear } from './inYear.ts';

type Row = { readonly row: number; readonly day: Day };

/** The year that puts each day nearest to the row before it, the first ones to the row below them. */
export function yearByNeighbours(
  without: readonly { readonly row: number; readonly day: Day | null }[],
  dated: readonly Row[],
): number[] {
  const known = new Map(dated.map(({ row, day }) => [row, day]));
  const found = new Map<number, number>();
  const open = new Map(without.map(({ row, day }) => [row, day]));
  const rows = [...known.keys(), ...open.keys()].sort((a, b) => a - b);
  const firstDated = rows.findIndex((row) => known.has(row));
  const walk = (order: readonly number[]): void => {
    let near = known.get(order[0] as number) as Day;
    for (const row of order) {
      const day = open.get(row);
      near = known.get(row) ?? near;
      if (day === undefined) continue;
      found.set(row, nearestYear(day ?? near, near));
      if (day !== null) near = inYear(day, found.get(row) as number);
    }
  };
  walk(rows.slice(firstDated));
  walk(rows.slice(0, firstDated + 1).reverse());
  return without.map(({ row }) => found.get(row) as number);
}

function nearestYear(day: Day, near: Day): number {
  const { year } = civilOf(near);
  const distance = (one: number): number => Math.abs(inYear(day, one) - near);
  return [year - 1, year + 1].reduce((best, one) => (distance(one) < distance(best) ? one : best), year);
}
