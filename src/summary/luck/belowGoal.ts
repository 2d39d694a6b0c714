import type { Sample, SampleKind } from './sample.ts';
import { type Dispersion, wallaceTail } from './widened.ts';

/**
 * One-sided chance of so few of so many where the true rate is that of the goal, allowed for clusters.
 * @param goal above 0, and below 1 for a share
 * @param sign −1 where less is better
 */
export function belowGoalTail(
  { count, size }: Sample,
  goal: number,
  kind: SampleKind,
  { phi, freedom }: Dispersion,
  sign: 1 | -1 = 1,
): number {
  if (size === 0) return 1;
  const variance = phi * size * goal * (kind === 'share' ? 1 - goal : 1);
  return wallaceTail((sign * (goal * size - count)) / Math.sqrt(variance), freedom);
}
