import type { Direction } from '../../vocabulary/kpi.ts';
import { funnelTails, funnelVerdict, sidesOf, type Verdict } from './funnelVerdict.ts';
import { sampleNeeded } from './minimumSample.ts';
import { type Pair, pooled, pooledSides } from './overQuarters.ts';
import { plus, rateOf, type SampleKind } from './sample.ts';

/** How many quarters in a row make something constant. */
export const quartersInARow = 3;

/** What the samples of a KPI are like. */
export type SampleRules = { readonly kind: SampleKind; readonly direction: Direction; readonly least: number };

export type RepVerdict = {
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
export function repVerdict(quarters: readonly Pair[], rules: SampleRules): RepVerdict | null {
  const verdicts = quarters.slice(0, quartersInARow).map((pair) => quarterVerdict(pair, rules));
  const newest = verdicts[0] ?? null;
  const pair = quarters[0];
  if (!pair) return null;
  const weak = verdicts.filter((verdict) => verdict === 'amber' || verdict === 'red').length;
  const overall = pooledVerdict(quarters.slice(0, quartersInARow), rules, weak);
  if (newest === null) return overall;
  if (newest === 'amber' && weak < 2) {
    return overall?.verdict === 'red' ? overall : { verdict: 'amber', isPooled: false, pair, sameWay: weak };
  }
  return newest === 'strength'
    ? { verdict: newest, isPooled: false, pair, sameWay: verdicts.filter((one) => one === 'strength').length }
    : { verdict: 'red', isPooled: false, pair, sameWay: weak };
}

export function quarterVerdict(pair: Pair, { kind, direction, least }: SampleRules): Verdict | null {
  if (!isEnough(pair, least)) return null;
  return funnelVerdict(sidesOf(funnelTails(pair.own, pair.rest, kind), direction));
}

/** Constantly low (or high): proven over the quarters together, and all but one of them, the newest too, on that side. */
function pooledVerdict(quarters: readonly Pair[], rules: SampleRules, weak: number): RepVerdict | null {
  const hasGap = quarters.some(({ own, rest }) => own.size === 0 || rest.size === 0);
  const pair = pooled(quarters);
  if (quarters.length < quartersInARow || hasGap || !isEnough(pair, rules.least)) return null;
  const found = funnelVerdict(pooledSides(quarters, rules.kind, rules.direction));
  if (found === null) return null;
  const sides = quarters.map((quarter) => sideOf(quarter, rules.direction));
  const wanted = found === 'strength' ? 'better' : 'worse';
  const sameWay = sides.filter((side) => side === wanted).length;
  if (sameWay < quartersInARow - 1 || sides[0] !== wanted) return null;
  return { verdict: found === 'amber' && weak >= 2 ? 'red' : found, isPooled: true, pair, sameWay };
}

function sideOf({ own, rest }: Pair, direction: Direction): 'better' | 'worse' | 'level' {
  const gap = (rateOf(own) - rateOf(rest)) * (direction === 'less is better' ? -1 : 1);
  return gap < 0 ? 'worse' : gap > 0 ? 'better' : 'level';
}

function isEnough({ own, rest }: Pair, least: number): boolean {
  return rest.size > 0 && sampleNeeded(own, plus(own, rest), least) === 0;
}
