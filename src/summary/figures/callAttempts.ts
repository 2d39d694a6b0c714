import { attempts, type CallAttempts as Counted } from '../../count/callAttempts.ts';
import type { Contrasts } from '../../count/contrasts.ts';
import type { Language } from '../../vocabulary/words.ts';
import { laterAttempts } from '../../words/callAttempts.ts';
import { emptySample, minus, rateOf, type Sample, sumOfSamples } from '../luck/sample.ts';
import { standingOf } from '../luck/standing.ts';
import { wilson } from '../luck/wilson.ts';

/** How often one call in the row gets through to a lead nobody had reached. */
export type CallAttempt = {
  /** 1 is the first call; the last stands for all later ones. */
  readonly attempt: number;
  readonly made: number;
  readonly connected: number;
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
};

export type CallAttempts = {
  readonly rows: readonly CallAttempt[];
  /** From which call on fewer get through; null where chance may explain it. */
  readonly text: string | null;
};

/** The last attempt stands for all later ones. */
export const lastAttempt = attempts;

/** Fewer calls say nothing of an attempt; the usual least sample of calls. */
const leastCalls = 30;
/** Seven places to cut are tried at once: together they err once in a hundred tables. */
const beyond = 0.001;

/** Null where leads are hardly ever called again. */
export function callAttemptsOf({ made, connected, contrasts }: Counted, language: Language): CallAttempts | null {
  const samples = made.map((size, attempt): Sample => ({ count: connected[attempt] as number, size }));
  if (minus(sumOfSamples(samples), samples[0] ?? emptySample).size < leastCalls) return null;
  return { rows: samples.flatMap(rowOf), text: sentenceOf(samples, contrasts, language) };
}

function rowOf(own: Sample, place: number): CallAttempt[] {
  const interval = wilson(own);
  if (!interval) return [];
  return [{ attempt: place + 1, made: own.size, connected: own.count, ratio: rateOf(own), ...interval }];
}

/**
 * Of the places to cut the clearest, among calls of the same rep: who reaches few people and keeps on calling them does
 * not make the late calls of the others look worse.
 */
function sentenceOf(samples: readonly Sample[], contrasts: Contrasts, language: Language): string | null {
  const cuts = Array.from({ length: attempts - 1 }, (_, i) => {
    const [sooner, later] = [sumOfSamples(samples.slice(0, i + 1)), sumOfSamples(samples.slice(i + 1))];
    const isEnough = Math.min(sooner.size, later.size) >= leastCalls && rateOf(later) < rateOf(sooner);
    const { beyond: more, tail } = standingOf(contrasts, (attempt) => attempt > i);
    return { from: i + 2, sooner, later, tail: isEnough && more < 0 ? tail : 1 };
  });
  const [clearest] = cuts.sort((a, b) => a.tail - b.tail);
  return clearest && clearest.tail < beyond ? laterAttempts(clearest, language) : null;
}
