import type { Sample } from './sample.ts';

/** So many successes must be expected at the team's rate, or a rep cannot be seen to fall short of it. */
const leastExpected = 5;

/**
 * How many more are needed before anybody is judged; 0 is enough.
 * @param least for the kind of activity: 30 calls, 20 leads, 10 appointments due
 * @param team the team with the rep
 * @returns null where no number would do, since the team has no success at all
 */
export function sampleNeeded(own: Sample, team: Sample, least: number): number | null {
  if (team.count <= 0) return null;
  // Multiplied first: 5 ÷ (1 ÷ 49) is a hair above 245.
  const needed = Math.max(least, Math.ceil((leastExpected * team.size) / team.count));
  return Math.max(0, needed - own.size);
}
