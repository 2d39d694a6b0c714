import type { MeasuredKpi } from '../../vocabulary/kpi.ts';
import type { Sums } from './spanSums.ts';

const secondsPerMinute = 60;
export const minorUnits = 100;

/** Null where nothing stands below; money in major units, minutes as minutes. */
export function quotient({ unit }: MeasuredKpi, above: number, below: number | null): number | null {
  const scale = unit === 'money' ? minorUnits : unit === 'minutes' ? secondsPerMinute : 1;
  if (below === null) return above / scale;
  return below === 0 ? null : above / below / scale;
}

export function total(places: readonly number[], sums: Sums): number {
  let sum = 0;
  for (const place of places) sum += sums[place] as number;
  return sum;
}
