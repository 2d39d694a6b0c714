import type { Evidence } from '../luck/evidence.ts';
import type { Pair } from '../luck/overQuarters.ts';
import { emptySample, minus, plus, type Sample } from '../luck/sample.ts';

/** The team's samples of one KPI in one quarter. */
export type QuarterSamples = {
  /** Everybody who is compared, with the rows that name no rep. */
  readonly team: Sample;
  /** Those of them who did anything, 0 for the rows without a rep. */
  readonly byRep: ReadonlyMap<number, Sample>;
  /** Those who do the same work as the rep, the rep too. */
  readonly groupOf: (rep: number) => ReadonlyMap<number, Sample>;
  /** A rep beside the others of the same group, those in `without` left out. Rows without a rep are nobody's colleagues. */
  readonly pairOf: (rep: number, without?: ReadonlySet<number>) => Evidence;
};

/** By rep's number; null is the team. */
export type SampleOf = (rep: number | null) => Sample;

type Compared = {
  readonly reps: readonly number[];
  readonly isOut: (rep: number) => boolean;
  readonly groupOf: (rep: number) => string;
  readonly sampleOf: SampleOf;
  /** The same with unknown results read otherwise. */
  readonly otherwise: readonly SampleOf[];
  /** The same pipeline by pipeline. */
  readonly strata: readonly SampleOf[];
  /** The same source by source. */
  readonly sources: readonly SampleOf[];
};

export function comparedIn({ reps, isOut, groupOf, sampleOf, otherwise, strata, sources }: Compared): QuarterSamples {
  const own = countedIn(reps, isOut, sampleOf);
  const pairs = pairsBy(own.byRep, groupOf);
  const pairsOf = (reads: readonly SampleOf[]) =>
    reads.map((read) => pairsBy(countedIn(reps, isOut, read).byRep, groupOf));
  let ways: { readonly [way in 'byReading' | 'byStratum' | 'bySource']: ReturnType<typeof pairsOf> } | null = null;
  const evidenceOf = (rep: number, without?: ReadonlySet<number>): Evidence => {
    // Of the older quarters nobody asks more than the sums.
    ways ??= { byReading: pairsOf(otherwise), byStratum: pairsOf(strata), bySource: pairsOf(sources) };
    const { own, rest } = pairs(rep, without);
    return {
      own,
      rest,
      otherwise: ways.byReading.map((pairOf) => pairOf(rep, without)),
      strata: ways.byStratum.map((pairOf) => pairOf(rep, without)).filter((pair) => pair.own.size + pair.rest.size > 0),
      sources: ways.bySource
        .map((pairOf, group) => ({ ...pairOf(rep, without), group }))
        .filter((pair) => pair.own.size + pair.rest.size > 0),
    };
  };
  // Asked for again and again, and with a dozen sources no longer made in no time.
  const known = new Map<number, Evidence>();
  return {
    ...own,
    groupOf: (rep) => new Map([...own.byRep].filter(([other]) => other !== 0 && groupOf(other) === groupOf(rep))),
    pairOf: (rep, without) => {
      if (without?.size) return evidenceOf(rep, without);
      const found = known.get(rep) ?? evidenceOf(rep);
      known.set(rep, found);
      return found;
    },
  };
}

function countedIn(
  reps: readonly number[],
  isOut: (rep: number) => boolean,
  sampleOf: SampleOf,
): { team: Sample; byRep: ReadonlyMap<number, Sample> } {
  const team = reps.filter(isOut).map(sampleOf).reduce(minus, sampleOf(null));
  const byRep = new Map<number, Sample>();
  // A team with more appointments than conversations has set them elsewhere: the step is none.
  if (team.count > team.size) return { team: emptySample, byRep };
  for (const rep of reps) {
    const own = sampleOf(rep);
    // What somebody has who had no conversations came from elsewhere: beside it all the others would look weak.
    if (!isOut(rep) && own.size > 0) byRep.set(rep, own);
  }
  return { team, byRep };
}

function pairsBy(
  byRep: ReadonlyMap<number, Sample>,
  groupOf: (rep: number) => string,
): (rep: number, without?: ReadonlySet<number>) => Pair {
  const groups = new Map<string, Sample>();
  for (const [rep, own] of byRep) {
    if (rep !== 0) groups.set(groupOf(rep), plus(groups.get(groupOf(rep)) ?? emptySample, own));
  }
  return (rep, without) => {
    const own = byRep.get(rep) ?? emptySample;
    const group = groupOf(rep);
    let rest = minus(groups.get(group) ?? own, own);
    for (const other of without ?? []) {
      if (other !== rep && groupOf(other) === group) rest = minus(rest, byRep.get(other) ?? emptySample);
    }
    return { own, rest };
  };
}
