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
  const days = daysOf(contrasts, isIn);
  const beyond = days.reduce((sum, { part }) => sum + part, 0);
  const weight = days.reduce((sum, one) => sum + one.weight, 0);
  const many = weight === 0 ? 0 : weight ** 2 / days.reduce((sum, one) => sum + one.weight ** 2, 0);
  if (many < leastDays) return { beyond, tail: 1 };
  const squares = days.reduce((sum, one) => sum + (one.part - (beyond * one.weight) / weight) ** 2, 0);
  const error = Math.sqrt(Math.max((squares * many) / (many - 1), weight * contrasts.unit));
  return { beyond, tail: beyond === 0 ? 1 : wallaceTail(Math.abs(beyond) / error, many - 1) };
}

/** What each day adds, and how much it can: cases at the places and elsewhere tell as much as they are rare. */
function daysOf({ width, beyond, made }: Contrasts, isIn: (place: number) => boolean) {
  const inside = Array.from({ length: width }, (_, place) => place).filter(isIn);
  const days = Array.from({ length: made.length / width }, (_, day) => {
    const from = day * width;
    let [part, own, all] = [0, 0, 0];
    for (let at = from; at < from + width; at += 1) all += made[at] as number;
    for (const place of inside) {
      part += beyond[from + place] as number;
      own += made[from + place] as number;
    }
    return { part, own, others: all - own };
  });
  const own = days.reduce((sum, day) => sum + day.own, 0);
  const share = own / days.reduce((sum, day) => sum + day.others, own);
  return days.map((day) => ({ part: day.part, weight: day.own * (1 - share) ** 2 + day.others * share ** 2 }));
}
