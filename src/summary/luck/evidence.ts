import { funnelTails } from './funnelVerdict.ts';
import { type Pair, pooled, stratifiedTails } from './overQuarters.ts';
import type { SampleKind } from './sample.ts';
import type { Tails } from './tails.ts';
import { type Dispersion, widenedTails } from './widened.ts';

/** A rep beside the others in one quarter, in every way in which a finding must hold. */
export type Evidence = Pair & {
  /** With the cases whose result nobody knows and without them; empty where all are known: blanks accuse nobody. */
  readonly otherwise?: readonly Pair[];
  /** The same pipeline by pipeline; empty where there are not two. */
  readonly strata?: readonly Pair[];
  /** The same by the source of the leads; empty where rows do not say it. */
  readonly sources?: readonly SourcePair[];
};

/** A rep beside the others at the leads of one source, by its number. */
export type SourcePair = Pair & { readonly group: number };

/** How likely so few, and so many, are by luck over some quarters: of all ways to see it the weakest proof, widened. */
export function evidenceTails(quarters: readonly Evidence[], kind: SampleKind, dispersion: Dispersion): Tails {
  const ways = Math.max(...quarters.map(({ otherwise = [] }) => otherwise.length), 0);
  const readings: (readonly Pair[])[] = [quarters];
  for (let way = 0; way < ways; way += 1) {
    const reading = quarters.map((one) => one.otherwise?.[way] ?? one);
    // Where nothing is unknown it is the same once more.
    if (!reading.every((pair, i) => isSame(pair, quarters[i] as Pair))) readings.push(reading);
  }
  const tails = readings.map((pairs) => pairTails(pairs, kind));
  for (const strata of [quarters.map((one) => one.strata ?? []), quarters.map((one) => one.sources ?? [])])
    if (strata.some((pairs) => pairs.length > 1))
      tails.push(
        stratifiedTails(
          strata.flatMap((pairs, i) => (pairs.length > 1 ? pairs : [quarters[i] as Pair])),
          kind,
        ),
      );
  return widenedTails(tails.reduce(weaker), dispersion);
}

/** Exact for one quarter; several are added up, and tested quarter against quarter as well. */
function pairTails(pairs: readonly Pair[], kind: SampleKind): Tails {
  const { own, rest } = pooled(pairs);
  const added = funnelTails(own, rest, kind);
  return pairs.length === 1 ? added : weaker(added, stratifiedTails(pairs, kind));
}

function isSame(one: Pair, other: Pair): boolean {
  const [own, than, rest, thanRest] = [one.own, other.own, one.rest, other.rest];
  return (
    own.count === than.count && own.size === than.size && rest.count === thanRest.count && rest.size === thanRest.size
  );
}

function weaker(one: Tails, other: Tails): Tails {
  return { atMost: Math.max(one.atMost, other.atMost), atLeast: Math.max(one.atLeast, other.atLeast) };
}
