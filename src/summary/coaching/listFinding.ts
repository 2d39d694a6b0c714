import { groupName } from '../../words/groups.ts';
import { listText, ownListText } from '../../words/lists.ts';
import { evidenceTails, type SourcePair } from '../luck/evidence.ts';
import { outside95, sidesOf } from '../luck/funnelVerdict.ts';
import { type Pair, pooled } from '../luck/overQuarters.ts';
import { repVerdict } from '../luck/repVerdict.ts';
import { emptySample, minus, plus, rateOf, type Sample } from '../luck/sample.ts';
import type { ListFinding } from './coachingFlag.ts';
import { judgedQuarters } from './judgedQuarters.ts';
import type { KpiHistory, KpiQuarter } from './kpiHistory.ts';
import { judgementOf } from './repFlags.ts';
import { mostOfTheGap, rateAtSameSources } from './sameSources.ts';

/** So many of the cases must be nobody else's. */
const half = 0.5;
/** A sentence names no more sources. */
const mostSources = 3;

/**
 * Why nothing is said of a rep who looks weak until the leads of one source are compared with each other: the source is
 * poor for everybody, or nobody else has it. Null where neither is so.
 */
export function listFindingOf(one: KpiHistory, rep: number): ListFinding | null {
  const kpiQuarters = seemingQuarters(one, rep);
  if (kpiQuarters === null) return null;
  const evidence = kpiQuarters.map(({ samples }) => samples.pairOf(rep));
  const sources = addedUp(evidence.flatMap((quarter) => quarter.sources ?? []));
  const seeming = { one, rep, kpiQuarters, whole: pooled(evidence), sources };
  return poorSources(seeming) ?? ownSources(seeming);
}

/** A rep who seems weak: the quarters that say so, added up, as a whole and by source. */
type Seeming = {
  readonly one: KpiHistory;
  readonly rep: number;
  readonly kpiQuarters: readonly KpiQuarter[];
  readonly whole: Pair;
  readonly sources: readonly SourcePair[];
};

/** The quarters in which a rep would be flagged if nobody looked at the sources; null where the flag stays, or is none. */
function seemingQuarters(one: KpiHistory, rep: number): readonly KpiQuarter[] | null {
  const { kind, least, kpi } = one.judged;
  const kpiQuarters = judgedQuarters(one, rep);
  const evidence = kpiQuarters.map(({ samples }) => samples.pairOf(rep));
  if (!evidence.some(({ sources = [] }) => sources.length > 1)) return null;
  const rules = { kind, least, dispersion: one.dispersion, direction: kpi.direction };
  const seems = repVerdict(
    evidence.map(({ sources: _, ...quarter }) => quarter),
    rules,
  );
  if (seems.kind !== 'flag' || seems.verdict === 'strength') return null;
  const is = judgementOf(one, rep);
  if (is.kind === 'flag' && is.verdict !== 'strength') return null;
  return seems.isPooled ? kpiQuarters : kpiQuarters.slice(0, 1);
}

function addedUp(pairs: readonly SourcePair[]): SourcePair[] {
  const groups = [...new Set(pairs.map(({ group }) => group))];
  return groups.map((group) => ({ group, ...pooled(pairs.filter((pair) => pair.group === group)) }));
}

function poorSources(seeming: Seeming): ListFinding | null {
  const {
    one,
    whole: { own, rest },
    sources,
  } = seeming;
  const usual = rateOf(rest);
  const expected = rateAtSameSources(sources, usual) ?? usual;
  if ((expected - usual) / (rateOf(own) - usual) < mostOfTheGap) return null;
  const isWorse = (rate: number): boolean =>
    one.judged.kpi.direction === 'less is better' ? rate > usual : rate < usual;
  const poor = sources
    .filter((pair) => pair.rest.size > 0 && isWorse(rateOf(pair.rest)))
    .filter((pair) => pair.own.size / own.size > pair.rest.size / rest.size)
    .sort((a, b) => b.own.size - a.own.size)
    .slice(0, mostSources);
  if (poor.length === 0) return null;
  const there = pooled(poor);
  // Told by the colleagues alone, or the rep's own weakness would prove the list.
  const elsewhere = minus(rest, there.rest);
  const tails = evidenceTails([{ own: there.rest, rest: elsewhere }], one.judged.kind, one.dispersion);
  if (sidesOf(tails, one.judged.kpi.direction).worse > outside95) return null;
  const other = plus(elsewhere, minus(own, there.own));
  return told(seeming, poor, {
    reason: 'list',
    share: there.own.size / own.size,
    othersShare: there.rest.size / rest.size,
    there: plus(there.own, there.rest),
    elsewhere: other,
  });
}

function ownSources(seeming: Seeming): ListFinding | null {
  const {
    one,
    whole: { own, rest },
    sources,
  } = seeming;
  const alone = sources
    .filter((pair) => pair.own.size > 0 && pair.rest.size < one.judged.least)
    .sort((a, b) => b.own.size - a.own.size);
  const { own: ofRep, rest: ofOthers } = pooled(alone);
  if (ofRep.size < half * own.size) return null;
  return told(seeming, alone.slice(0, mostSources), {
    reason: 'own list',
    share: ofRep.size / own.size,
    othersShare: rest.size === 0 ? 0 : ofOthers.size / rest.size,
    there: plus(ofRep, ofOthers),
    elsewhere: emptySample,
  });
}

function told(
  { one: { judged, options, source }, rep, kpiQuarters }: Seeming,
  pairs: readonly SourcePair[],
  found: Pick<ListFinding, 'reason' | 'share' | 'othersShare'> & {
    readonly there: Sample;
    readonly elsewhere: Sample;
  },
): ListFinding {
  const { reason, share, othersShare } = found;
  const { language } = source;
  const names = options.sources?.names ?? [];
  const hasOthers = options.sources?.hasOthers === true;
  const nameOf = (group: number): string =>
    names[group] || groupName(hasOthers && group === names.length - 1 ? 'others' : 'unknown', language);
  const quarters = kpiQuarters.map(({ label }) => label).reverse();
  const facts = {
    rep: options.nameOf(rep),
    step: judged.step,
    quarters,
    isRunning: kpiQuarters[0]?.isRunning ?? false,
    sources: pairs.map(({ group }) => nameOf(group)),
    share,
    othersShare,
    rate: rateOf(found.there),
    elsewhere: rateOf(found.elsewhere),
  };
  const isUnknown = pairs.every(({ group }) => group === 0);
  return {
    rep: facts.rep,
    reason,
    kpi: judged.kpi.name,
    quarters,
    sources: facts.sources,
    share,
    othersShare,
    text: reason === 'list' ? listText(facts, language) : ownListText({ ...facts, isUnknown }, language),
  };
}
