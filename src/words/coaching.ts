import type { Language } from '../vocabulary/words.ts';
import { quarterText } from './date.ts';
import { coaching as en } from './en/coaching.ts';
import { type GainFacts, gainText } from './gain.ts';
import { fromToText } from './number.ts';
import { coaching as ru } from './ru/coaching.ts';
import { type StepName, type StepWords, stepWords } from './steps.ts';

type Verdict = 'amber' | 'red' | 'strength' | 'process';

/** What a team that is low for quarters on end is measured against. */
export type LowAgainst =
  | { readonly of: 'goal' }
  /** Oldest first. */
  | { readonly of: 'best year'; readonly quarters: readonly string[] };

/** What is said of a rep (null: of the whole team) at one step. */
export type CoachingFacts = {
  readonly rep: string | null;
  readonly step: StepName;
  readonly kind: 'share' | 'rate';
  readonly verdict: Verdict;
  /** Oldest first; more than one where they were added up. */
  readonly quarters: readonly string[];
  readonly isRunning: boolean;
  readonly count: number;
  readonly size: number;
  readonly low: number;
  readonly high: number;
  /** The rest of the team's; the team's own in the quarters before for a process. */
  readonly other: number;
  /** How many of `outOf` quarters point the same way. */
  readonly sameWay: number;
  readonly outOf: number;
  /** How many times chance the cases hang together. */
  readonly dispersion: number;
  readonly gain: GainFacts | null;
  /** The others' rate with the leads of the rep's sources; null where rows do not say them. */
  readonly sameSources?: number | null;
  readonly against?: LowAgainst;
  /** The rates of what happened within so many days, now and before. */
  readonly withinDays?: { readonly days: number; readonly own: number; readonly before: number };
};

/** What the sentences of one finding are made of, in words already. */
export type Told = {
  readonly rep: string;
  readonly verdict: Verdict;
  readonly when: string;
  readonly step: StepWords;
  readonly did: string;
  readonly does: string;
  readonly own: string;
  readonly range: string;
  /** Beside what somebody does, and alone. */
  readonly others: string;
  readonly against: string;
  /** What the team was before, or is to be. */
  readonly compared: string;
};

export type CoachingWords = {
  readonly team: string;
  readonly toDate: (span: string) => string;
  readonly brief: (told: Told) => string;
  readonly finding: (told: Told, more: readonly string[]) => string;
  readonly inARow: (sameWay: number, outOf: number) => string;
  /** @param others null where they reach as much there as everywhere */
  readonly withinSources: (others: string | null) => string;
  readonly atEqualAge: (facts: { readonly days: number; readonly own: string; readonly before: string }) => string;
  readonly hangTogether: (cases: string, times: number) => string;
  /** What a whole team's rate stands against: a goal, a best year, or the quarters before. */
  readonly compared: (rate: string, against: 'goal' | 'before' | { readonly year: string }) => string;
  readonly proof: Readonly<Record<Verdict | 'constant' | 'perhaps constant' | 'constant process', string>>;
  readonly gain: (rep: string | null, gain: string, against: LowAgainst['of'] | null) => string;
  readonly perHundred: (rate: string) => string;
  readonly nobodyStandsOut: string;
  readonly tooFew: (facts: { rep: string; cases: string; size: number; needed: number }) => string;
  readonly tooFewEach: (facts: { cases: string; each: readonly RepCases[] }) => string;
};

const wordsIn: Readonly<Record<Language, CoachingWords>> = { en, ru };

/** Below this cases are as good as independent, and nobody need know. */
const worthSaying = 1.5;

/** Who, at which step, how many of how many, against whom, how sure, and what it would bring. */
export function coachingText(facts: CoachingFacts, language: Language): string {
  const { rep, step, verdict, quarters, sameWay, outOf, dispersion, gain } = facts;
  const words = wordsIn[language];
  const more: string[] = [];
  if (rep !== null && sameWay > 1) more.push(words.inARow(sameWay, outOf));
  if (typeof facts.sameSources === 'number') {
    const [there, usual] = [facts.sameSources, facts.other].map((rate) => othersAt(rate, facts, language));
    more.push(words.withinSources(there === usual || there === undefined ? null : there));
  }
  if (facts.withinDays) {
    const { days, own, before } = facts.withinDays;
    const rate = (share: number): string => stepWords[language][step].rate(share, decimalsFor(own, before));
    more.push(words.atEqualAge({ days, own: rate(own), before: rate(before) }));
  }
  if (dispersion >= worthSaying) more.push(words.hangTogether(stepWords[language][step].cases, dispersion));
  const isConstant = quarters.length > 1 && (verdict === 'red' || verdict === 'amber');
  const isLow = facts.against !== undefined;
  const proof = isLow
    ? 'constant process'
    : isConstant
      ? verdict === 'red'
        ? 'constant'
        : 'perhaps constant'
      : verdict;
  const sentences = [words.finding(toldOf(facts, language), more), words.proof[proof]];
  if (gain) sentences.push(words.gain(rep, gainText(step, gain, language), facts.against?.of ?? null));
  return sentences.join(' ');
}

function othersAt(rate: number, { step, kind, count, size }: CoachingFacts, language: Language): string {
  const text = stepWords[language][step].rate(rate, decimalsFor(size === 0 ? 0 : count / size, rate));
  return kind === 'share' ? text : wordsIn[language].perHundred(text);
}

/** The same in one sentence, for the top of the report. */
export function coachingBrief(facts: CoachingFacts, language: Language): string {
  return wordsIn[language].brief(toldOf(facts, language));
}

/** Nobody differs by more than chance explains. */
export function nobodyStandsOut(language: Language): string {
  return wordsIn[language].nobodyStandsOut;
}

function toldOf(facts: CoachingFacts, language: Language): Told {
  const { step, kind, count, size, low, high, other, verdict } = facts;
  const rate = size === 0 ? 0 : count / size;
  const words = stepWords[language][step];
  const decimals = decimalsFor(rate, other);
  const limit = (value: number): string => words.rate(value, value >= 0.1 ? 0 : 1);
  const shown = (value: number): string =>
    kind === 'share' ? words.rate(value, decimals) : wordsIn[language].perHundred(words.rate(value, decimals));
  return {
    rep: facts.rep ?? wordsIn[language].team,
    verdict,
    when: periodText(facts, language),
    step: words,
    did: words.did(count, size),
    does: words.does(rate, decimals),
    own: shown(rate),
    range: fromToText(limit(low), limit(high)),
    others: words.rate(other, decimals),
    against: shown(other),
    compared: wordsIn[language].compared(
      kind === 'share' ? words.rate(other, decimals) : shown(other),
      comparedWith(facts, language),
    ),
  };
}

function comparedWith({ against }: CoachingFacts, language: Language): Parameters<CoachingWords['compared']>[1] {
  if (!against) return 'before';
  return against.of === 'goal'
    ? 'goal'
    : { year: periodText({ quarters: against.quarters, isRunning: false }, language) };
}

/** Whole per cents where these say enough. */
function decimalsFor(one: number, other: number): number {
  const isSmall = Math.min(one, other) < 0.1;
  return isSmall || Math.abs(one - other) < 0.02 ? 1 : 0;
}

export function periodText(
  { quarters, isRunning }: Pick<CoachingFacts, 'quarters' | 'isRunning'>,
  language: Language,
): string {
  const [first = '', last = first] = [quarters[0], quarters[quarters.length - 1]];
  const span =
    first === last ? quarterText(first, language) : `${quarterText(first, language)} – ${quarterText(last, language)}`;
  return isRunning ? wordsIn[language].toDate(span) : span;
}

/** How many cases of a rep there are, and about how many more it takes. */
type RepCases = { readonly rep: string; readonly size: number; readonly needed: number };

/** Why nothing is said of several reps yet, at the same step. */
export function tooFewEach(each: readonly RepCases[], step: StepName, language: Language): string {
  return wordsIn[language].tooFewEach({ cases: stepWords[language][step].cases, each });
}

/** Why nothing is said of a rep yet. */
export function tooFewText(
  {
    rep,
    step,
    size,
    needed,
  }: { readonly rep: string; readonly step: StepName; readonly size: number; readonly needed: number },
  language: Language,
): string {
  return wordsIn[language].tooFew({ rep, cases: stepWords[language][step].cases, size, needed });
}
