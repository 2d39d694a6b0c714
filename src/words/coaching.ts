import { last } from '../vocabulary/last.ts';
import type { Language } from '../vocabulary/words.ts';
import { quarterText } from './date.ts';
import { coaching as en } from './en/coaching.ts';
import { type GainFacts, gainText } from './gain.ts';
import { numberText, percentText } from './number.ts';
import { coaching as ru } from './ru/coaching.ts';
import { type StepName, stepWords } from './steps.ts';

/** What is said of a rep (null: of the whole team) at one step. */
export type CoachingFacts = {
  readonly rep: string | null;
  readonly step: StepName;
  readonly kind: 'share' | 'rate';
  readonly verdict: 'amber' | 'red' | 'strength' | 'process';
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
  readonly gain: GainFacts | null;
};

type Brief = { readonly step: string; readonly own: string; readonly others: string; readonly when: string };

export type CoachingWords = {
  readonly processBrief: (told: Brief) => string;
  readonly brief: (
    told: Brief & { readonly verdict: Exclude<CoachingFacts['verdict'], 'process'>; readonly rep: string },
  ) => string;
  /** Nobody is better or worse than luck explains. */
  readonly nobodyStandsOut: string;
  readonly perHundred: (rate: string) => string;
  readonly percentRange: (low: string, high: string) => string;
  readonly finding: (told: {
    readonly rep: string | null;
    readonly when: string;
    readonly did: string;
    readonly rate: string;
    readonly range: string;
    readonly others: string;
  }) => string;
  readonly toDate: (span: string) => string;
  /** What the numbers prove and what to do about it: `sameWay` of `outOf` quarters point the same way. */
  readonly process: string;
  readonly strength: string;
  readonly constant: (sameWay: number, outOf: number) => string;
  readonly maybeConstant: (sameWay: number, outOf: number) => string;
  readonly maybeLuck: string;
  readonly noLuck: string;
  readonly noLuckAgain: (sameWay: number, outOf: number) => string;
  readonly processGain: (brings: string) => string;
  readonly gain: (brings: string) => string;
  readonly tooFew: (told: {
    readonly rep: string;
    readonly cases: string;
    readonly has: string;
    readonly more: string;
  }) => string;
};

const wordsIn: Readonly<Record<Language, CoachingWords>> = { en, ru };

/** Who, at which step, how many of how many, against whom, how sure, and what it would bring. */
export function coachingText(facts: CoachingFacts, language: Language): string {
  const sentences = [finding(facts, language), proof(facts, language)];
  if (facts.gain) sentences.push(gainSentence(facts, facts.gain, language));
  return sentences.join(' ');
}

/** The same in one sentence, for the top of the report. */
export function coachingBrief(facts: CoachingFacts, language: Language): string {
  const { rep, step, kind, verdict, count, size, other } = facts;
  const told: Brief = {
    step: stepWords[language][step].name,
    own: rateText(size === 0 ? 0 : count / size, kind, language),
    others: rateText(other, kind, language),
    when: periodText(facts, language),
  };
  const words = wordsIn[language];
  return rep === null || verdict === 'process' ? words.processBrief(told) : words.brief({ ...told, verdict, rep });
}

/** Nobody is better or worse than luck explains. */
export function nobodyStandsOut(language: Language): string {
  return wordsIn[language].nobodyStandsOut;
}

/** A share in percent; a rate per hundred, which may be more than a hundred. */
export function rateText(rate: number, kind: 'share' | 'rate', language: Language): string {
  if (kind === 'share') return percentText(rate, language);
  return wordsIn[language].perHundred(numberText(rate * 100, language, 1));
}

function finding(facts: CoachingFacts, language: Language): string {
  const { rep, step, kind, count, size, other } = facts;
  const words = wordsIn[language];
  const [low, high] = [numberText(facts.low * 100, language, 1), numberText(facts.high * 100, language, 1)];
  return words.finding({
    rep,
    when: periodText(facts, language),
    did: stepWords[language][step].did(count, size),
    rate: rateText(size === 0 ? 0 : count / size, kind, language),
    range: kind === 'share' ? words.percentRange(low, high) : `${low}–${high}`,
    others: rateText(other, kind, language),
  });
}

export function periodText(
  { quarters, isRunning }: Pick<CoachingFacts, 'quarters' | 'isRunning'>,
  language: Language,
): string {
  const [from = '', to = from] = [quarters[0], last(quarters)];
  const span =
    from === to ? quarterText(from, language) : `${quarterText(from, language)} – ${quarterText(to, language)}`;
  return isRunning ? wordsIn[language].toDate(span) : span;
}

/** What the numbers prove and what to do about it. */
function proof({ verdict, quarters, sameWay, outOf }: CoachingFacts, language: Language): string {
  const words = wordsIn[language];
  if (verdict === 'process') return words.process;
  if (verdict === 'strength') return words.strength;
  const isPooled = quarters.length > 1;
  if (isPooled) return verdict === 'red' ? words.constant(sameWay, outOf) : words.maybeConstant(sameWay, outOf);
  if (verdict === 'amber') return words.maybeLuck;
  return sameWay < 2 ? words.noLuck : words.noLuckAgain(sameWay, outOf);
}

function gainSentence({ rep, step }: CoachingFacts, gain: GainFacts, language: Language): string {
  const brings = gainText(step, gain, language);
  return rep === null ? wordsIn[language].processGain(brings) : wordsIn[language].gain(brings);
}

/** Why nothing is said of a rep yet. */
export function tooFewText(
  facts: { readonly rep: string; readonly step: StepName; readonly size: number; readonly needed: number },
  language: Language,
): string {
  return wordsIn[language].tooFew({
    rep: facts.rep,
    cases: stepWords[language][facts.step].cases,
    has: numberText(facts.size, language),
    more: numberText(facts.needed, language),
  });
}
