import { deviationOf, type Pair, pooled } from '../luck/overQuarters.ts';
import { type Judgement, type RepVerdict, repVerdict } from '../luck/repVerdict.ts';
import { rateOf } from '../luck/sample.ts';
import { judgedQuarters } from './judgedQuarters.ts';
import type { KpiHistory, KpiQuarter } from './kpiHistory.ts';
import { type RankedFlag, rankedFlag } from './rankedFlag.ts';

type RepFinding = RepVerdict & {
  readonly rep: number;
  readonly kpiQuarters: readonly KpiQuarter[];
  readonly outOf: number;
};

/**
 * Every rep against the colleagues. One rep far off makes all the others look far off to the other side, so the farthest
 * is judged first, and who was found beyond 99.8 % no longer counts among the colleagues of the next: a finding must
 * hold without them too.
 * @param named of whom something may be said
 * @returns besides the flags how likely everybody who could be judged looks so weak by luck
 */
export function repFlags(one: KpiHistory, named: readonly number[]): { flags: RankedFlag[]; tails: number[] } {
  const beyond = new Set<number>();
  // Who has left is told of no more, and makes the others look good all the same.
  const reps = one.options.reps.filter((rep) => rep !== 0);
  const flags: RankedFlag[] = [];
  const judgements = reps.map((rep) => ({ rep, ...judgementOf(one, rep) }));
  const tails = judgements.flatMap((judgement) =>
    judgement.kind === 'cannot judge' || !named.includes(judgement.rep) ? [] : [judgement.tail],
  );
  const suspects = judgements
    .filter(({ kind }) => kind === 'flag')
    .map(({ rep }) => findingOf(one, rep))
    .filter((found) => found !== null);
  for (const suspect of suspects.sort(byDistance(one))) {
    const found = beyond.size === 0 ? suspect : findingOf(one, suspect.rep, beyond);
    if (!found || (found.verdict === 'strength') !== (suspect.verdict === 'strength')) continue;
    if (found.verdict !== 'amber') beyond.add(found.rep);
    if (!named.includes(found.rep)) continue;
    const flag = rankedFlag(one, {
      ...found,
      own: found.pair.own,
      other: colleaguesOf(found),
      lasts: lasts(one, found),
    });
    if (flag) flags.push(flag);
  }
  return { flags, tails };
}

export function judgementOf(one: KpiHistory, rep: number, without?: ReadonlySet<number>): Judgement {
  const { judged, dispersion } = one;
  const { kind, least, kpi } = judged;
  const evidence = judgedQuarters(one, rep).map(({ samples }) => samples.pairOf(rep, without));
  return repVerdict(evidence, { kind, least, dispersion, direction: kpi.direction });
}

function findingOf(one: KpiHistory, rep: number, without?: ReadonlySet<number>): RepFinding | null {
  const found = judgementOf(one, rep, without);
  if (found.kind !== 'flag') return null;
  const kpiQuarters = judgedQuarters(one, rep);
  return {
    ...found,
    rep,
    kpiQuarters: found.isPooled ? kpiQuarters : kpiQuarters.slice(0, 1),
    outOf: kpiQuarters.length,
  };
}

/** Whether no quarter before points the other way. */
function lasts(one: KpiHistory, { rep, pair, isPooled }: RepFinding): boolean {
  const gapOf = ({ own, rest }: Pair): number => rateOf(own) - rateOf(rest);
  const before = judgedQuarters(one, rep)
    .slice(1)
    .map(({ samples }) => samples.pairOf(rep))
    .filter(({ own, rest }) => own.size > 0 && rest.size > 0);
  return isPooled || before.every((earlier) => gapOf(earlier) * gapOf(pair) >= 0);
}

/** All of them, as the text says: whoever is left out of the proof is still one of the team. */
function colleaguesOf({ rep, kpiQuarters }: RepFinding) {
  return pooled(kpiQuarters.map(({ samples }) => samples.pairOf(rep))).rest;
}

/** In a team of two one is as far below as the other is above: the one who needs help comes first. */
function byDistance({ judged }: KpiHistory): (a: RepFinding, b: RepFinding) => number {
  const distance = ({ rep, kpiQuarters }: RepFinding): number =>
    Math.abs(
      deviationOf(
        kpiQuarters.map(({ samples }) => samples.pairOf(rep)),
        judged.kind,
      ),
    );
  const isStrength = ({ verdict }: RepFinding): number => (verdict === 'strength' ? 1 : 0);
  return (a, b) => {
    const [of, than] = [distance(a), distance(b)];
    return Math.abs(of - than) > 1e-9 ? than - of : isStrength(a) - isStrength(b);
  };
}
