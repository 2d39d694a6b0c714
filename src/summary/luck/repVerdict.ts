import type { Direction } from '../../vocabulary/kpi.ts';
import { type Evidence, evidenceTails } from './evidence.ts';
import { funnelVerdict, sidesOf, type Verdict } from './funnelVerdict.ts';
import { sampleNeeded } from './minimumSample.ts';
import { type Pair, pooled } from './overQuarters.ts';
import { plus, rateOf, type SampleKind } from './sample.ts';
import type { Dispersion } from './widened.ts';

/** How many quarters in a row make something constant. */
export const quartersInARow = 3;

/** What the samples of a KPI are like. */
export type SampleRules = {
  readonly kind: SampleKind;
  readonly direction: Direction;
  readonly least: number;
  readonly dispersion: Dispersion;
};

/** What can be said of a rep at one KPI. */
export type Judgement =
  /** About so many more cases are needed; null where no number would do, or nobody is there to compare with. */
  | { readonly kind: 'cannot judge'; readonly needed: number | null }
  /** No more than chance explains; `tail` is how likely somebody no worse looks at least so weak. */
  | { readonly kind: 'nothing'; readonly tail: number }
  | RepVerdict;

export type RepVerdict = {
  readonly kind: 'flag';
  readonly tail: number;
  readonly verdict: Verdict;
  /** Of the newest quarter, or of several added up. */
  readonly isPooled: boolean;
  readonly pair: Pair;
  /** How many of the last quarters point the same way: outside 95 % for a quarter's verdict, on that side for a pooled one. */
  readonly sameWay: number;
};

/**
 * Judges a rep by the last quarters, the newest first. Red is a quarter outside 99.8 %, or amber in two of the last
 * three. A quarter says nothing where its sample is too small; three of them together may still say "constantly".
 */
export function repVerdict(quarters: readonly Evidence[], rules: SampleRules): Judgement {
  const last = quarters.slice(0, quartersInARow);
  const [newest] = last;
  if (!newest) return { kind: 'cannot judge', needed: null };
  const judged = last.map((quarter) => judgedQuarter(quarter, rules));
  const weak = judged.filter((one) => one?.verdict === 'amber' || one?.verdict === 'red').length;
  const overall = pooledVerdict(last, rules, weak);
  const own = judged[0];
  if (!own) return overall ?? { kind: 'cannot judge', needed: neededFor(newest, rules.least) };
  const { verdict, tail } = own;
  if (verdict === null) return overall ?? { kind: 'nothing', tail };
  const found = { kind: 'flag', tail, isPooled: false, pair: newest } as const;
  if (verdict === 'strength')
    return { ...found, verdict, sameWay: judged.filter((one) => one?.verdict === 'strength').length };
  if (verdict === 'amber' && weak < 2)
    return overall?.verdict === 'red' ? overall : { ...found, verdict, sameWay: weak };
  return { ...found, verdict: 'red', sameWay: weak };
}

/** Null where the sample is too small. */
function judgedQuarter(quarter: Evidence, rules: SampleRules): { verdict: Verdict | null; tail: number } | null {
  if (!isEnough(quarter, rules.least)) return null;
  const sides = sidesOf(evidenceTails([quarter], rules.kind, rules.dispersion), rules.direction);
  return { verdict: funnelVerdict(sides), tail: sides.worse };
}

/** Constantly low (or high): proven over the quarters together, and all but one of them, the newest too, on that side. */
function pooledVerdict(quarters: readonly Evidence[], rules: SampleRules, weak: number): RepVerdict | null {
  const hasGap = quarters.some(({ own, rest }) => own.size === 0 || rest.size === 0);
  const pair = pooled(quarters);
  if (quarters.length < quartersInARow || hasGap || !isEnough(pair, rules.least)) return null;
  const proof = sidesOf(evidenceTails(quarters, rules.kind, rules.dispersion), rules.direction);
  const found = funnelVerdict(proof);
  if (found === null) return null;
  const sides = quarters.map((quarter) => sideOf(quarter, rules.direction));
  const wanted = found === 'strength' ? 'better' : 'worse';
  const sameWay = sides.filter((side) => side === wanted).length;
  if (sameWay < quartersInARow - 1 || sides[0] !== wanted) return null;
  const verdict = found === 'amber' && weak >= 2 ? 'red' : found;
  // Whoever is not found in the quarter is looked at a second time.
  const tail = Math.min(1, 2 * proof.worse);
  return { kind: 'flag', tail, verdict, isPooled: true, pair, sameWay };
}

function sideOf({ own, rest }: Pair, direction: Direction): 'better' | 'worse' | 'level' {
  const gap = (rateOf(own) - rateOf(rest)) * (direction === 'less is better' ? -1 : 1);
  return gap < 0 ? 'worse' : gap > 0 ? 'better' : 'level';
}

function isEnough(pair: Pair, least: number): boolean {
  return pair.rest.size > 0 && neededFor(pair, least) === 0;
}

function neededFor({ own, rest }: Pair, least: number): number | null {
  return rest.size === 0 ? null : sampleNeeded(own, plus(own, rest), least);
}
