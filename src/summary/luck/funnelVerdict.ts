import type { Direction } from '../../vocabulary/kpi.ts';
import { binomialTail } from './binomialTail.ts';
import { hypergeometricTail } from './hypergeometricTail.ts';
import type { Sample, SampleKind } from './sample.ts';
import type { Tails } from './tails.ts';

/** One side of the funnel plot's 95 % and 99.8 % limits (Spiegelhalter 2005). */
export const outside95 = 0.025;
export const outside998 = 0.001;

/** What to make of a rep: `amber` and `red` are worse than the others, `strength` is better. */
export type Verdict = 'amber' | 'red' | 'strength';

/**
 * How likely a rep gets so few or so many by luck if the rest of the team (without the rep) works just the same.
 * Both tests are exact for any sample and any team. The z-test agrees with them in large samples, yet among 60 calls it
 * puts twice as many above 99.8 % as it promises; a binomial tail at the others' rate takes that rate for certain, and
 * in a team of two breaks its promise six times over.
 */
export function funnelTails(own: Sample, rest: Sample, kind: SampleKind): Tails {
  if (kind === 'share') return hypergeometricTail(own, rest);
  // Of all the events, how many would be the rep's if everybody had them equally often (Poisson rates, conditionally)?
  const all = own.size + rest.size;
  return binomialTail(own.count, own.count + rest.count, all === 0 ? 0 : own.size / all);
}

/** The tails turned so that `worse` is the side that nobody wants. */
export function sidesOf({ atMost, atLeast }: Tails, direction: Direction): { worse: number; better: number } {
  return direction === 'less is better' ? { worse: atLeast, better: atMost } : { worse: atMost, better: atLeast };
}

/**
 * Weakness has two degrees, since an amber costs a look; strength has one. Praise beyond 95 % would find one star by
 * luck among forty numbers, and others would be told to imitate it; so praise takes the same proof as red.
 */
export function funnelVerdict({ worse, better }: { readonly worse: number; readonly better: number }): Verdict | null {
  if (worse <= outside998) return 'red';
  if (worse <= outside95) return 'amber';
  return better <= outside998 ? 'strength' : null;
}
