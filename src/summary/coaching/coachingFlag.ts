import type { LowAgainst } from '../../words/coaching.ts';
import type { StepName } from '../../words/steps.ts';

export type CoachingFlag = {
  /** Null is the team as a whole, for a process. */
  readonly rep: string | null;
  readonly kpi: string;
  /** Null where quarters were added up. */
  readonly period: string | null;
  readonly verdict: 'amber' | 'red' | 'strength' | 'process';
  readonly numerator: number;
  readonly denominator: number;
  /** The 95 % interval of numerator ÷ denominator. */
  readonly low: number;
  readonly high: number;
  /** The rest of the team without the rep; for a process the team in the quarters before. */
  readonly team: number;
  readonly text: string;
  /** `team` is `teamNumerator` ÷ `teamDenominator`. */
  readonly teamNumerator?: number;
  readonly teamDenominator?: number;
  /** The quarters it is about, oldest first. */
  readonly quarters?: readonly string[];
  /** What reaching `team` would bring as far as the gap is likely to last; null where that is next to nothing. Absent for a strength. */
  readonly gain?: Gain | null;
  /** The whole team is low for quarters on end: against the goal, or its own best year. */
  readonly constantlyLow?: LowAgainst;
  /** How many times more than coin flips it spreads over the weeks and quarters of the team; the proof allows for it. */
  readonly dispersion?: number;
};

export type Gain = {
  /** At the step itself: appointments held, no-shows avoided. */
  readonly count: number;
  /** Carried down the funnel; null where no deals are known. */
  readonly deals: number | null;
  /** Major units. */
  readonly amount: number | null;
};

export type Conversation = {
  readonly rep: string;
  readonly verdict: 'wrong people' | 'weak talk';
  /** The quarters it is about, oldest first. */
  readonly quarters: readonly string[];
  readonly numerator: number;
  readonly denominator: number;
  /** The rest of the team. */
  readonly team: number;
  readonly text: string;
};

/** Nothing can be said of a rep, for this reason; the text says what would allow it. */
export type CannotJudge = NotCompared | TooFew;

export type NotCompared = {
  readonly rep: string;
  readonly reason: 'ramping' | 'alone' | 'left' | 'untimed';
  /** The first day after ramping up; the last day of somebody who has left. */
  readonly until: string | null;
  readonly role: string;
  readonly text: string;
};

export type TooFew = {
  readonly rep: string;
  readonly reason: 'too few';
  readonly kpi: string;
  readonly period: string;
  readonly numerator: number;
  readonly denominator: number;
  /** What its cases are called. */
  readonly step: StepName;
  /** About so many more. */
  readonly needed: number;
  readonly text: string;
};

/** A rep who looks weak for the leads that are there to work, and of whom nothing is said. */
export type ListFinding = {
  readonly rep: string;
  /** The source is poor for everybody, or nobody else has it. */
  readonly reason: 'list' | 'own list';
  readonly kpi: string;
  /** Oldest first. */
  readonly quarters: readonly string[];
  readonly sources: readonly string[];
  /** How many of the rep's cases, and of the others', are of these sources, 0–1. */
  readonly share: number;
  readonly othersShare: number;
  readonly text: string;
};

export type Lever = {
  readonly kpi: string;
  /** Who would have to; empty for the team as a whole. */
  readonly reps: readonly string[];
  readonly gain: Gain;
  readonly text: string;
};
