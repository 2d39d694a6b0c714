import type { Contrasts } from '../../count/contrasts.ts';
import { wallaceTail } from './widened.ts';

/** Fewer days do not say how much days differ. */
const leastDays = 10;

export type Standing = {
  /** So many more than those like them, below 0 fewer. */
  readonly beyond: number;
  /** How likely that is by luck alone, one-sided. */
  readonly tail: number;
};

/**
 * Some places against all others. What a day adds is one piece of luck, not as many as it has cases: how far the days
 * scatter around what they add on average is the variance, and by Student's t, since that is an estimate from so many
 * days of equal weight. Never less than independent cases scatter.
 */
export function standingOf(contrasts: Contrasts, isIn: (place: number) => boolean): Standing {
  const { parts, weights } = daysOf(contrasts, isIn);
  const [beyond, weight] = [sumOf(parts), sumOf(weights)];
  const many = weight === 0 ? 0 : weight ** 2 / weights.reduce((sum, one) => sum + one ** 2, 0);
  if (many < leastDays) return { beyond, tail: 1 };
  const squares = parts.reduce((sum, part, day) => sum + (part - (beyond * (weights[day] as number)) / weight) ** 2, 0);
  const error = Math.sqrt(Math.max((squares * many) / (many - 1), weight * contrasts.unit));
  return { beyond, tail: beyond === 0 ? 1 : wallaceTail(Math.abs(beyond) / error, many - 1) };
}

/** What each day adds, and how much it can: cases at the places and elsewhere tell as much as they are rare. */
function daysOf({ width, beyond, made, ofDay }: Contrasts, isIn: (place: number) => boolean) {
  const inside = Uint8Array.from({ length: width }, (_, place) => Number(isIn(place)));
  const parts = ofDay.map((_, day) => insideOf(beyond, day, inside));
  const own = ofDay.map((_, day) => insideOf(made, day, inside));
  const share = sumOf(own) / sumOf(ofDay);
  const weights = own.map((cases, day) => cases * (1 - share) ** 2 + ((ofDay[day] as number) - cases) * share ** 2);
  return { parts, weights };
}

/** The sum of a day's places that are inside: 1 is. */
function insideOf(all: Float64Array, day: number, inside: Uint8Array): number {
  const from = day * inside.length;
  let sum = 0;
  for (let place = 0; place < inside.length; place += 1) if (inside[place] === 1) sum += all[from + place] as number;
  return sum;
}

function sumOf(numbers: Float64Array): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
