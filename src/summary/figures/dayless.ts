import { type Tally, undated } from '../../count/tally.ts';

/** The share of each measure that has no day. */
export function daylessIn({ measures, slots }: Tally): ReadonlyMap<string, number> {
  const { width, count, days, values } = slots;
  const withDay = new Float64Array(width);
  const without = new Float64Array(width);
  for (let slot = 0; slot < count; slot += 1) {
    const side = days[slot] === undated ? without : withDay;
    for (let measure = 0; measure < width; measure += 1)
      side[measure] = (side[measure] as number) + Math.abs(values[slot * width + measure] as number);
  }
  return new Map(
    measures.map((name, place) => {
      const all = (without[place] as number) + (withDay[place] as number);
      return [name, all === 0 ? 0 : (without[place] as number) / all];
    }),
  );
}

/** Of more than half a period would tell too little. */
const most = 0.5;
/** Where one part of a whole lacks so much more than another, the share of a period is that of those with a day. */
const mostApart = 0.1;

export function isDayless(measure: string, shares: ReadonlyMap<string, number>): boolean {
  return (shares.get(measure) ?? 0) > most;
}

/** Those of a whole that lack their days while the others have them: losses that nobody dated make a period all wins. */
export function unevenlyDated(parts: readonly string[], shares: ReadonlyMap<string, number>): string[] {
  const shareOf = (name: string): number => shares.get(name) ?? 0;
  const least = Math.min(...parts.map(shareOf));
  return parts.filter((name) => shareOf(name) - least > mostApart);
}
