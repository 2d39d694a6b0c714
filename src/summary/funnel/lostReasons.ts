import type { StageCount } from '../../funnel/stages.ts';
import { foldText } from '../../values/foldText.ts';
import { isPseudoBlank } from '../../values/pseudoBlank.ts';
import type { Language } from '../../vocabulary/words.ts';
import { lostReasonSentence, reasonNotGiven } from '../../words/lostReasons.ts';
import { funnelTails, outside95 } from '../luck/funnelVerdict.ts';
import { minus, rateOf, type Sample } from '../luck/sample.ts';
import type { Leak, LostReasons, StageRow } from './stageRow.ts';

/** As many as people keep in mind; a column of free text has hundreds. */
const mostReasons = 6;

/**
 * Why deals are lost, by the stage in which they are.
 * @param rows the same stages as `stages`, one for one
 * @returns null where no deal has a reason
 */
export function lostReasonsOf(
  stages: readonly StageCount[],
  rows: readonly StageRow[],
  leak: Leak | null,
  language: Language,
): LostReasons | null {
  const byReason = reasonsOf(stages);
  const notGiven = byReason.get('') ?? null;
  const given = [...byReason].filter(([key]) => key !== '').map(([, reason]) => reason);
  if (given.length === 0) return null;
  given.sort((a, b) => sumOf(b.byStage) - sumOf(a.byStage));
  const all = given.map(({ byStage }) => byStage).reduce(added);
  const line = ({ reason, byStage }: Reason) => ({ reason, byStage, lost: sumOf(byStage) });
  const others = given.slice(mostReasons);
  const stage = rows.findIndex((row) => row.stage === leak?.stage && row.pipeline === leak.pipeline);
  return {
    stages: rows.map(({ stage: name, pipeline }) => ({ stage: name, pipeline })),
    reasons: given.slice(0, mostReasons).map(line),
    others: others.length === 0 ? null : { reasons: others.length, ...line(others.reduce(merged)) },
    notGiven: notGiven && line({ ...notGiven, reason: reasonNotGiven(language) }),
    text: stage < 0 ? null : sentenceOf(given, all, stage, rows, language),
  };
}

type Reason = { readonly reason: string; readonly byStage: readonly number[] };

/** By folded spelling; `''` is none given. */
function reasonsOf(stages: readonly StageCount[]): Map<string, Reason> {
  const byReason = new Map<string, Reason>();
  stages.forEach(({ reasons }, stage) => {
    for (const [text, lost] of reasons) {
      const key = reasonKey(text);
      const own = { reason: text.trim(), byStage: stages.map((_, i) => (i === stage ? lost : 0)) };
      const known = byReason.get(key);
      byReason.set(key, known ? merged(known, own) : own);
    }
  });
  return byReason;
}

/** As reasons are told apart; `''` is none given. */
export function reasonKey(text: string): string {
  return isPseudoBlank(text) ? '' : foldText(text);
}

/**
 * The reason that is named more often there than in the other stages by more than luck (exact, shared out among the
 * reasons), else the commonest one.
 */
function sentenceOf(
  given: readonly Reason[],
  all: readonly number[],
  stage: number,
  rows: readonly StageRow[],
  language: Language,
): string | null {
  const size = all[stage] as number;
  const found = given.map(({ reason, byStage }) => {
    const own: Sample = { count: byStage[stage] as number, size };
    const rest = minus({ count: sumOf(byStage), size: sumOf(all) }, own);
    const isProven = rest.size > 0 && funnelTails(own, rest, 'share').atLeast <= outside95 / given.length;
    return { reason, own, rest, isProven };
  });
  found.sort((a, b) => Number(b.isProven) - Number(a.isProven) || b.own.count - a.own.count);
  const [top] = found;
  if (!top || top.own.count === 0) return null;
  const facts = {
    stage: (rows[stage] as StageRow).stage,
    reason: top.reason,
    lost: top.own.count,
    of: size,
    share: rateOf(top.own),
    elsewhere: top.rest.size === 0 ? null : rateOf(top.rest),
    isProven: top.isProven,
  };
  return lostReasonSentence(facts, language);
}

function merged(one: Reason, other: Reason): Reason {
  return { reason: one.reason, byStage: added(one.byStage, other.byStage) };
}

function added(one: readonly number[], other: readonly number[]): number[] {
  return one.map((lost, i) => lost + (other[i] as number));
}

function sumOf(byStage: readonly number[]): number {
  return byStage.reduce((sum, lost) => sum + lost, 0);
}
