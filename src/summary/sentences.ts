import { wonAmount } from '../kpis/wonAmount.ts';
import { last } from '../vocabulary/last.ts';
import type { Language } from '../vocabulary/words.ts';
import { growthSentence } from '../words/findings.ts';
import { type LeakGrowth, leakSentence } from '../words/leaks.ts';
import type { Lever } from './coaching/coachingFlag.ts';
import { worstLeak } from './funnel/leaks.ts';
import { allLost, lossesUnsaid, unknownLost } from './funnel/lostDeals.ts';
import type { Leak, StageRow } from './funnel/stageRow.ts';
import type { FirstAnswers, Summary } from './summary.ts';
import type { TargetRow } from './targets/targetRow.ts';

type Said = Pick<Summary, 'growth' | 'headline' | 'stages' | 'targets' | 'currency'> & {
  readonly language: Language;
  readonly leaks: readonly Leak[];
  readonly lever: Lever | null;
  /** Whom to help first. */
  readonly brief: string | null;
};

/** Are we on track, whom to coach, where does it leak. */
export function firstAnswersOf(said: Said): FirstAnswers {
  return {
    onTrack: teamTarget(said.targets)?.text || growthOfTeam(said),
    coach: said.brief,
    leak: leakOfTeam(said),
  };
}

/** What a manager should read first: growth, target, people or process, leak, lever; what there is nothing to say of is left out. */
export function sentencesOf(said: Said): string[] {
  const { targets, brief, lever } = said;
  const all = [growthOfTeam(said), teamTarget(targets)?.text ?? null, brief, leakOfTeam(said), lever?.text ?? null];
  return all.filter((sentence): sentence is string => sentence !== null && sentence !== '');
}

/**
 * The newest quarter leads once there is something to say: on its first days nothing is won yet, and 100 % less than
 * before is no news.
 */
function growthOfTeam({ growth, headline, currency, language }: Said): string | null {
  const ofTeam = growth.filter(({ rep }) => rep === null);
  const newest = last(ofTeam);
  const verdict = headline.find(({ name }) => name === wonAmount.name)?.verdict ?? null;
  const isNews = newest && !(newest.toDate && (verdict === 'too early' || newest.wonAmount === 0));
  const told = isNews ? newest : (ofTeam[ofTeam.length - 2] ?? newest);
  if (!told || told.wonAmount === null) return null;
  const isUnclear = told === newest && verdict === 'no clear change';
  return growthSentence({ ...told, amount: told.wonAmount, currency, isUnclear }, language);
}

/** A target that is still to be reached, else the last one of the tab; of money before anything else. */
function teamTarget(targets: readonly TargetRow[]): TargetRow | null {
  const ofTeam = targets.filter(({ rep }) => rep === null);
  const running = ofTeam.filter(({ projection }) => projection !== null);
  const told = running.length > 0 ? running : ofTeam;
  return last(told.filter(({ kpi }) => kpi === 'WON_AMOUNT')) ?? last(told) ?? null;
}

function leakOfTeam({ stages, leaks, currency, language }: Said): string | null {
  const leak = worstLeak(leaks);
  if (!leak || unknownLost(stages) * 2 > allLost(stages)) return lossesUnsaid(stages, language);
  return leakSentence({ ...leak, currency, growth: growthOf(leak, stages) }, language);
}

function growthOf({ stage, pipeline }: Leak, stages: readonly StageRow[]): LeakGrowth | null {
  const row = stages.find((one) => one.stage === stage && one.pipeline === pipeline);
  const [before, now] = row?.quarters?.slice(-2) ?? [];
  if (row?.trend !== 'grows' || !before || !now) return null;
  return { period: now.period, share: now.lost / now.decided, before: before.lost / before.decided };
}
