import type { Period } from '../../vocabulary/period.ts';
import type { Language } from '../../vocabulary/words.ts';
import { nobodyStandsOut } from '../../words/coaching.ts';
import type { Ground } from '../figures/answers.ts';
import { isRunning } from '../figures/growth.ts';
import type { CoachingFlag, Conversation, Lever, TooFew } from './coachingFlag.ts';
import { conversationsOf } from './conversations.ts';
import type { Case, CoachingOptions, Moment } from './judgedCase.ts';
import { type JudgedKpi, judgedKpis } from './judgedKpis.ts';
import { leverOf } from './lever.ts';
import { processFlag } from './processFlag.ts';
import type { RankedFlag } from './rankedFlag.ts';
import { repFlags } from './repFlags.ts';
import { type Peers, shareOver, type TeamSamples, teamSamples } from './teamSamples.ts';
import { canBeJudged, repTooFew } from './tooFew.ts';

export type Coaching = {
  readonly flags: readonly CoachingFlag[];
  readonly tooFew: readonly TooFew[];
  readonly conversations: readonly Conversation[];
  readonly lever: Lever | null;
  /** The first finding in a sentence, or that there is none; null where nobody can be judged. */
  readonly brief: string | null;
};

const everybody: Peers = { groupOf: () => '', isOut: () => false };

/** Who should be coached at which step, who could show the others, and where the process is to blame. */
export function coachingOf(ground: Ground, options: CoachingOptions): Coaching {
  const samples = teamSamples(ground, options.quarters, options.reps, options.peers ?? everybody);
  const { isTold = () => true } = options;
  const ranked: RankedFlag[] = [];
  const tooFew: TooFew[] = [];
  let isAnybodyJudged = false;
  const caseOf = (judged: JudgedKpi): Case | null => {
    const moments = momentsOf(judged, samples, ground, options);
    return moments.length === 0 ? null : { judged, moments, won: samples.won, ground, options };
  };
  for (const judged of judgedKpis(ground.places)) {
    const one = caseOf(judged);
    if (!one) continue;
    const found = judge(one);
    ranked.push(...found.ranked.filter(({ flag }) => isTold(flag.rep)));
    tooFew.push(...found.tooFew.filter(({ rep }) => isTold(rep)));
    isAnybodyJudged ||= found.isAnybodyJudged;
  }
  ranked.sort((a, b) => a.rank - b.rank || b.weight - a.weight);
  const flags = ranked.map(({ flag }) => flag);
  return {
    flags,
    tooFew,
    conversations: conversationsOf(caseOf, flags).filter(({ rep }) => isTold(rep)),
    lever: leverOf(ranked, options.currency, ground.language),
    brief: briefOf(ranked, isAnybodyJudged, ground.language),
  };
}

/** Weaknesses first; a strength is no answer to the question who needs help. */
function briefOf(ranked: readonly RankedFlag[], isAnybodyJudged: boolean, language: Language): string | null {
  const first = ranked.find(({ flag }) => flag.verdict !== 'strength');
  if (first) return first.brief;
  return isAnybodyJudged ? nobodyStandsOut(language) : null;
}

/**
 * A fall of the whole team is said once and to the team: what looks amber in that quarter is not also held against reps.
 * A red one stands, since it was found against colleagues in the same quarter.
 */
function judge(one: Case): { ranked: RankedFlag[]; tooFew: TooFew[]; isAnybodyJudged: boolean } {
  const process = processFlag(one);
  const named = one.options.reps.filter((rep) => rep !== 0);
  const flags = repFlags(one, named).filter(
    ({ flag }) => !(flag.verdict === 'amber' && flag.period === process?.flag.period),
  );
  const flagged = new Set(flags.map(({ flag }) => flag.rep));
  const tooFew = named.map((rep) => repTooFew(one, rep)).filter((found) => found !== null);
  return {
    ranked: [...(process ? [process] : []), ...flags],
    tooFew: tooFew.filter(({ rep }) => !flagged.has(rep)),
    isAnybodyJudged: named.some((rep) => canBeJudged(one, rep)),
  };
}

function momentsOf(
  judged: JudgedKpi,
  samples: TeamSamples,
  ground: Ground,
  { quarters, matureAfterDays }: CoachingOptions,
): Moment[] {
  const samplesOf = samples.of(judged);
  if (!samplesOf) return [];
  const moments: Moment[] = [];
  for (let i = quarters.length - 1; i >= 0; i -= 1) {
    const quarter = quarters[i] as Period;
    const isMature = quarter.to - 1 <= ground.asOf - matureAfterDays;
    if (judged.isCohort && !isMature) continue;
    moments.push({
      label: quarter.label,
      isRunning: isRunning(quarter, ground.asOf),
      length: shareOver(quarter, ground),
      samples: samplesOf(i),
    });
  }
  return moments;
}
