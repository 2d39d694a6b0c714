import type { Sample } from './sample.ts';

/** Two-sided 95 % of the normal distribution. */
const z = 1.959964;

export type Interval = { readonly low: number; readonly high: number };

/**
 * Wilson's 95 % interval for a share. The usual p ± z·√(p(1−p)/n) calls 0 of 10 a sure nought.
 * @returns shares of 0–1; null where nothing stands below
 */
export function wilson({ count, size }: Sample): Interval | null {
  if (size === 0) return null;
  const share = count / size;
  const scale = 1 + (z * z) / size;
  const centre = (share + (z * z) / (2 * size)) / scale;
  const half = (z * Math.sqrt((share * (1 - share)) / size + (z * z) / (4 * size * size))) / scale;
  return { low: count === 0 ? 0 : centre - half, high: count === size ? 1 : centre + half };
}

/** The same for events per unit that may happen more than once, such as appointments per conversation (Poisson). */
export function rateInterval({ count, size }: Sample): Interval | null {
  if (size === 0) return null;
  const centre = count + (z * z) / 2;
  const half = z * Math.sqrt(count + (z * z) / 4);
  return { low: count === 0 ? 0 : (centre - half) / size, high: (centre + half) / size };
}
