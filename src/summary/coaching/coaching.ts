import { calledLeadWinRatio } from '../../kpis/calledLeadWinRatio.ts';
import { winRate } from '../../kpis/winRate.ts';
import type { Language } from '../../vocabulary/words.ts';
import { nobodyStandsOut } from '../../words/coaching.ts';
import type { KpiSource } from '../figures/answers.ts';
import { benjaminiHochberg } from '../luck/benjaminiHochberg.ts';
import type { CoachingFlag, Conversation, Lever, ListFinding, NotCompared, TooFew } from './coachingFlag.ts';
import { constantlyLow } from './constantlyLow.ts';
import { conversationsOf } from './conversations.ts';
import { judgedKpis } from './judgedKpis.ts';
import { type CoachingOptions, historyOf, type KpiHistory } from './kpiHistory.ts';
import { leverOf } from './lever.ts';
import { listFindingOf } from './listFinding.ts';
import type { Peers } from './peers.ts';
import { type AgedHistory, processFlag } from './processFlag.ts';
import type { RankedFlag } from './rankedFlag.ts';
import { repFlags } from './repFlags.ts';
import { hasHardPipelines } from './sameSources.ts';
import { teamSamples } from './teamSamples.ts';
import { repTooFew } from './tooFew.ts';
import { untimedReps } from './untimedReps.ts';
import { wonPerQuarter } from './won.ts';

export type Coaching = {
  readonly flags: readonly CoachingFlag[];
  readonly tooFew: readonly TooFew[];
  readonly untimed: readonly NotCompared[];
  readonly conversations: readonly Conversation[];
  /** Who looks weak until the leads of one source are compared with each other. */
  readonly lists: readonly ListFinding[];
  readonly lever: Lever | null;
  /** The first finding in a sentence, or that there is none; null where nobody can be judged. */
  readonly brief: string | null;
};

const everybody: Peers = { groupOf: () => '', isOut: () => false };

/** Of the weaknesses that are named in a headline so many may be luck. */
const luckyHeadlines = 0.2;

/** Who should be coached at which step, who could show the others, and where the process is to blame. */
export function coachingOf(source: KpiSource, options: CoachingOptions): Coaching {
  const { reps, peers = everybody, strata = [], sources = null, equalAge = null, isTold = () => true } = options;
  const { incoming = null } = options;
  const samplesOf = teamSamples(source, options.quarters, { reps, peers, strata, incoming, sources });
  const named = reps.filter((rep) => rep !== 0 && !peers.hasLeft?.(rep));
  const context = { source, options, won: wonPerQuarter(source, options.quarters) };
  const histories = judgedKpis(source.places, source.supplied.byEvent).map((judged) =>
    historyOf(judged, samplesOf(judged), context),
  );
  const known = histories.filter((one) => one !== null);
  const agedSamples = equalAge && teamSamples(equalAge.source, options.quarters, { reps, peers });
  const agedOf = ({ judged }: KpiHistory): AgedHistory | null => {
    if (!judged.isCohort || !equalAge?.has(judged.kpi) || !agedSamples) return null;
    const history = historyOf(judged, agedSamples(judged), { ...context, source: equalAge.source });
    return history && { history, days: equalAge.days };
  };
  const found = known.map((one) => judge(one, named, agedOf(one)));
  const deals = known.find(({ judged }) => judged.kpi.name === winRate.name);
  const hard = new Set(deals ? named.filter((rep) => hasHardPipelines(deals, rep)).map(options.nameOf) : []);
  const ranked = found
    .flatMap((one) => one.ranked)
    .filter(({ flag }) => isTold(flag.rep) && !isOfHardPipelines(flag, hard))
    .sort((a, b) => a.rank - b.rank || b.weight - a.weight);
  const flags = ranked.map(({ flag }) => flag);
  const tails = found.flatMap((one) => one.tails);
  const lists = found.flatMap((one) => one.lists).filter(({ rep }) => isTold(rep));
  const told = ranked.filter(isNamed(benjaminiHochberg(tails, luckyHeadlines)));
  return {
    flags,
    tooFew: found.flatMap((one) => one.tooFew).filter(({ rep }) => isTold(rep)),
    untimed: untimedReps(source, options, named).filter(({ rep }) => isTold(rep)),
    conversations: conversationsOf((judged) => historyOf(judged, samplesOf(judged), context), named, flags).filter(
      ({ rep }) => isTold(rep),
    ),
    lists,
    lever: leverOf(
      told.filter(({ lasts }) => lasts),
      options.currency,
      source.language,
    ),
    brief: briefOf(told, lists, tails.length > 0, source.language),
  };
}

/** Who has the hard pipeline wins fewer of the leads called, and is not weak for it. */
function isOfHardPipelines({ kpi, verdict, rep }: CoachingFlag, hard: ReadonlySet<string>): boolean {
  return kpi === calledLeadWinRatio.name && verdict !== 'strength' && rep !== null && hard.has(rep);
}

/** In a headline only what is proven, or rare enough among all that was looked at; the list may show more. */
function isNamed(limit: number): (one: RankedFlag) => boolean {
  return ({ flag, tail }) => flag.verdict === 'red' || flag.verdict === 'process' || tail <= limit;
}

/** Weaknesses first; a strength is no answer to the question who needs help. */
function briefOf(
  ranked: readonly RankedFlag[],
  [list]: readonly ListFinding[],
  isAnybodyJudged: boolean,
  language: Language,
): string | null {
  const first = ranked.find(({ flag }) => flag.verdict !== 'strength');
  if (first) return first.brief;
  if (!isAnybodyJudged) return null;
  return [nobodyStandsOut(language), ...(list ? [list.text] : [])].join(' ');
}

/**
 * A fall of the whole team is said once and to the team: what looks amber in that quarter is not also held against reps.
 * A red one stands, since it was found against colleagues in the same quarter.
 */
function judge(one: KpiHistory, named: readonly number[], aged: AgedHistory | null) {
  const process = processFlag(one, aged) ?? constantlyLow(one);
  const { flags, tails } = repFlags(one, named);
  const own = flags.filter(({ flag }) => !(flag.verdict === 'amber' && flag.period === process?.flag.period));
  const flagged = new Set(own.map(({ flag }) => flag.rep));
  const tooFew = named.map((rep) => repTooFew(one, rep)).filter((found) => found !== null);
  return {
    ranked: [...(process ? [process] : []), ...own],
    tooFew: tooFew.filter(({ rep }) => !flagged.has(rep)),
    lists: named
      .filter((rep) => !flagged.has(one.options.nameOf(rep)))
      .map((rep) => listFindingOf(one, rep))
      .filter((list) => list !== null),
    tails,
  };
}
