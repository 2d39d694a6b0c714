import { type Tally, undated } from '../../count/tally.ts';

/** The measures of which more has no day than has one: of a period they would tell too little. */
export function daylessIn({ measures, slots }: Tally): ReadonlySet<string> {
  const { width, count, days, values } = slots;
  const withDay = new Float64Array(width);
  const without = new Float64Array(width);
  for (let slot = 0; slot < count; slot += 1) {
    const side = days[slot] === undated ? without : withDay;
    for (let measure = 0; measure < width; measure += 1)
      side[measure] = (side[measure] as number) + Math.abs(values[slot * width + measure] as number);
  }
  return new Set(measures.filter((_, place) => (without[place] as number) > (withDay[place] as number)));
}
