import type { Direction } from '../../vocabulary/kpi.ts';
import { funnelTails, sidesOf } from './funnelVerdict.ts';
import { normalTail } from './normalTail.ts';
import { emptySample, plus, type Sample, type SampleKind } from './sample.ts';
import type { Tails } from './tails.ts';

/** A rep beside the rest of the team in one quarter. */
export type Pair = { readonly own: Sample; readonly rest: Sample };

export function pooled(pairs: readonly Pair[]): Pair {
  return {
    own: pairs.reduce((sum, { own }) => plus(sum, own), emptySample),
    rest: pairs.reduce((sum, { rest }) => plus(sum, rest), emptySample),
  };
}

/**
 * How likely the quarters together are by luck. Added up and tested once; and tested quarter against quarter
 * (Cochran–Mantel–Haenszel), or a rep who worked most in a quarter that was bad for everybody would look weak.
 * The weaker of the two proofs counts.
 */
export function pooledSides(
  pairs: readonly Pair[],
  kind: SampleKind,
  direction: Direction,
): { worse: number; better: number } {
  const { own, rest } = pooled(pairs);
  const added = funnelTails(own, rest, kind);
  const stratified = stratifiedTails(pairs, kind);
  return sidesOf(
    {
      atMost: Math.max(added.atMost, stratified.atMost),
      atLeast: Math.max(added.atLeast, stratified.atLeast),
    },
    direction,
  );
}

function stratifiedTails(pairs: readonly Pair[], kind: SampleKind): Tails {
  const { excess, variance } = excessOf(pairs, kind);
  if (variance <= 0) return { atMost: 1, atLeast: 1 };
  const deviation = Math.sqrt(variance);
  // Counts are whole: half a step keeps the normal curve from overstating the proof.
  return { atMost: normalTail(-(excess + 0.5) / deviation), atLeast: normalTail((excess - 0.5) / deviation) };
}

/** How far from the others, in standard deviations; below zero for fewer. Unlike a probability it never runs out of digits. */
export function deviationOf(pairs: readonly Pair[], kind: SampleKind): number {
  const { excess, variance } = excessOf(pairs, kind);
  return variance <= 0 ? 0 : excess / Math.sqrt(variance);
}

/** How many more than the others' rate in each quarter lets expect, and how much of that is usual. */
function excessOf(pairs: readonly Pair[], kind: SampleKind): { excess: number; variance: number } {
  let excess = 0;
  let variance = 0;
  for (const { own, rest } of pairs) {
    const size = own.size + rest.size;
    const count = own.count + rest.count;
    if (size < 2) continue;
    excess += own.count - (count * own.size) / size;
    const shared = (count * own.size * rest.size) / (size * size);
    variance += kind === 'share' ? (shared * (size - count)) / (size - 1) : shared;
  }
  return { excess, variance };
}
