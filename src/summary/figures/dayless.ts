import type { Tally } from '../../count/tally.ts';
import { outlineOf } from './outline.ts';

/** The share of each measure that has no day. */
export function daylessIn(tally: Tally): ReadonlyMap<string, number> {
  const { all, dayless } = outlineOf(tally);
  return new Map(
    tally.measures.map((name, place) => [
      name,
      all[place] === 0 ? 0 : (dayless[place] as number) / (all[place] as number),
    ]),
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
