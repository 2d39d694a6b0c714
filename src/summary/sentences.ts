import { last } from '../vocabulary/last.ts';
import type { Language } from '../vocabulary/words.ts';
import { growthSentence } from '../words/findings.ts';
import { type LeakGrowth, leakSentence } from '../words/leaks.ts';
import type { Lever } from './coaching/coachingFlag.ts';
import { grownKpis, leadingMeasure } from './figures/grownKpis.ts';
import { countedAs, growthText } from './figures/growthText.ts';
import type { HeadlineKpi } from './figures/kpiValue.ts';
import type { ReportPeriod } from './figures/reportPeriod.ts';
import { worstLeak } from './funnel/leaks.ts';
import { allLost, lossesUnsaid, unknownLost } from './funnel/lostDeals.ts';
import type { Leak, StageRow } from './funnel/stageRow.ts';
import type { FirstAnswers, Summary } from './summary.ts';
import { teamTarget } from './targets/teamTarget.ts';

type Said = Pick<Summary, 'growth' | 'headline' | 'period' | 'stages' | 'targets' | 'currency'> & {
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
 * The period of the report leads once there is something to say: on its first days nothing is won yet, and 100 % less
 * than before is no news; then the last finished quarter does.
 */
function growthOfTeam({ growth, headline, period, currency, language }: Said): string | null {
  const ofTeam = growth.filter(({ rep }) => rep === null);
  const measure = leadingMeasure(ofTeam);
  const grown = headline.find(({ name }) => name === grownKpis[measure].name);
  const row = period ? ofTeam.find((one) => one.period === period.label) : last(ofTeam);
  if (period && !row && grown) return growthOfPeriod(grown, period, countedAs(measure, currency, language), language);
  const isNews = row && !(row.toDate && (grown?.verdict === 'too early' || row[measure] === 0));
  const told = isNews || !row ? row : (ofTeam[ofTeam.indexOf(row) - 1] ?? row);
  if (!told) return null;
  const isUnclear = told === row && grown?.verdict === 'no clear change';
  return growthText(told, measure, { currency, language, isUnclear });
}

/** A week or a month: what a change means is said only where its days can tell. */
function growthOfPeriod(
  { value, change, verdict }: HeadlineKpi,
  { label: name, toDate, unit }: ReportPeriod,
  counted: ReturnType<typeof countedAs>,
  language: Language,
): string | null {
  if (value === null) return null;
  const growth = verdict === 'too early' ? null : change;
  const isUnclear = verdict === 'no clear change';
  return growthSentence({ period: name, toDate, amount: value, growth, unit, isUnclear, ...counted }, language);
}

/** In which stage most deals are lost; null where none is known. */
export function leakOfTeam({
  stages,
  leaks,
  currency,
  language,
}: Pick<Said, 'stages' | 'leaks' | 'currency' | 'language'>): string | null {
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
