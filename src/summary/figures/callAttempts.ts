import { attempts, type CallAttempts as Counted } from '../../count/callAttempts.ts';
import type { Language } from '../../vocabulary/words.ts';
import { laterAttempts } from '../../words/callAttempts.ts';
import { dispersionOf } from '../luck/dispersion.ts';
import { emptySample, minus, plus, rateOf, type Sample } from '../luck/sample.ts';
import { twoProportions } from '../luck/twoProportions.ts';
import { type Dispersion, widenedTail } from '../luck/widened.ts';
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
export function callAttemptsOf({ made, connected }: Counted, language: Language): CallAttempts | null {
  const table = made.map((ofReps, attempt) =>
    ofReps.map((size, rep): Sample => ({ count: connected[attempt]?.[rep] as number, size })),
  );
  const samples = table.map(added);
  if (minus(added(samples), samples[0] ?? emptySample).size < leastCalls) return null;
  return { rows: samples.flatMap(rowOf), text: sentenceOf(samples, dispersionOf([table], null, 'share'), language) };
}

function rowOf(own: Sample, place: number): CallAttempt[] {
  const interval = wilson(own);
  if (!interval) return [];
  return [{ attempt: place + 1, made: own.size, connected: own.count, ratio: rateOf(own), ...interval }];
}

/** Of the places to cut the clearest. */
function sentenceOf(samples: readonly Sample[], dispersion: Dispersion, language: Language): string | null {
  const cuts = Array.from({ length: attempts - 1 }, (_, i) => {
    const [sooner, later] = [added(samples.slice(0, i + 1)), added(samples.slice(i + 1))];
    const isEnough = Math.min(sooner.size, later.size) >= leastCalls && rateOf(later) < rateOf(sooner);
    const tail = isEnough ? widenedTail(twoProportions(later, sooner).p / 2, dispersion) : 1;
    return { from: i + 2, sooner, later, tail };
  });
  const [clearest] = cuts.sort((a, b) => a.tail - b.tail);
  return clearest && clearest.tail < beyond ? laterAttempts(clearest, language) : null;
}

function added(samples: readonly Sample[]): Sample {
  return samples.reduce(plus, emptySample);
}
