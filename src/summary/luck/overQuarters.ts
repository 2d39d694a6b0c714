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
 * Like against like, quarter by quarter or pipeline by pipeline, and the differences added up (Cochran–Mantel–Haenszel):
 * or a rep who worked most in a quarter that was bad for everybody, or has the hard pipeline, would look weak.
 */
export function stratifiedTails(pairs: readonly Pair[], kind: SampleKind): Tails {
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
