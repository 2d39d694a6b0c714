import { normalTail } from './normalTail.ts';

/** Beyond this a tail is too small to be told from nought. */
const farthest = 37;

/** The z above which a standard normal lies with this chance; `normalTail` turned round, to 12 digits. */
export function normalQuantile(tail: number): number {
  if (tail > 0.5) return -normalQuantile(1 - tail);
  if (tail <= normalTail(farthest)) return farthest;
  // Hastings' approximation, good to 0.0005, then Newton's steps on the logarithm of the tail, which is nearly straight.
  const root = Math.sqrt(-2 * Math.log(tail));
  const above = 2.515517 + root * (0.802853 + root * 0.010328);
  const below = 1 + root * (1.432788 + root * (0.189269 + root * 0.001308));
  let z = root - above / below;
  let step = 1;
  // Each step is about the square of the one before.
  while (Math.abs(step) > 1e-8) {
    const reached = normalTail(z);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    step = (Math.log(reached / tail) * reached) / density;
    z += step;
  }
  return z;
}
