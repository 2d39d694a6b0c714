import type { SourcePair } from '../luck/evidence.ts';
import { type Pair, pooled } from '../luck/overQuarters.ts';
import { rateOf } from '../luck/sample.ts';
import { judgedQuarters } from './judgedQuarters.ts';
import type { KpiHistory } from './kpiHistory.ts';

/** So much of a gap must be due to what a rep is given to work, for it not to be the rep's. */
export const mostOfTheGap = 0.5;

/**
 * The others' rate if they had the rep's sources; where they have none of a source, their usual rate.
 * @returns null where the rows do not tell two sources apart
 */
export function rateAtSameSources(pairs: readonly SourcePair[], usual: number): number | null {
  return new Set(pairs.map(({ group }) => group)).size < 2 ? null : rateAtSameMix(pairs, usual);
}

/**
 * Whether a rep wins fewer deals mostly for having more of the pipelines in which everybody wins few. Leads have no
 * pipeline, so what is counted for leads cannot be compared pipeline by pipeline, and only this tells.
 */
export function hasHardPipelines(winRate: KpiHistory, rep: number): boolean {
  const evidence = judgedQuarters(winRate, rep).map(({ samples }) => samples.pairOf(rep));
  const { own, rest } = pooled(evidence);
  const usual = rateOf(rest);
  const expected = rateAtSameMix(
    evidence.flatMap(({ strata = [] }) => strata),
    usual,
  );
  return expected !== null && rateOf(own) < usual && usual - expected >= mostOfTheGap * (usual - rateOf(own));
}

function rateAtSameMix(pairs: readonly Pair[], usual: number): number | null {
  const cases = pairs.reduce((sum, { own }) => sum + own.size, 0);
  if (cases === 0) return null;
  const expected = pairs.map(({ own, rest }) => own.size * (rest.size > 0 ? rateOf(rest) : usual));
  return expected.reduce((sum, one) => sum + one, 0) / cases;
}
