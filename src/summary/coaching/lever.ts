import type { Language } from '../../vocabulary/words.ts';
import { leverSentence } from '../../words/lever.ts';
import type { StepName } from '../../words/steps.ts';
import type { Gain, Lever } from './coachingFlag.ts';
import type { RankedFlag } from './rankedFlag.ts';

/** One step with all who fall short at it. */
type Candidate = { kpi: string; step: StepName; reps: string[]; gain: Gain; weight: number };

/**
 * The step at which reaching the others' rate brings most. What is proven comes before what may be luck, however large:
 * a large gap in a small sample is what luck looks like.
 */
export function leverOf(ranked: readonly RankedFlag[], currency: string, language: Language): Lever | null {
  const proven = ranked.filter(({ flag }) => flag.verdict === 'red' || flag.verdict === 'process');

  const candidates = candidatesOf(proven.length > 0 ? proven : ranked.filter(({ flag }) => flag.verdict === 'amber'));
  const best = candidates.reduce<Candidate | null>(
    (one, other) => (one && one.weight >= other.weight ? one : other),
    null,
  );
  if (!best || best.weight <= 0) return null;
  const { kpi, step, reps, gain } = best;
  return { kpi, reps, gain, text: leverSentence({ step, reps, gain: { ...gain, currency } }, language) };
}

/** Reps at one step add up; the whole team at that step is a case of its own, for it counts them again. */
function candidatesOf(ranked: readonly RankedFlag[]): Candidate[] {
  const byStep = new Map<string, Candidate>();
  for (const { flag, step, weight } of ranked) {
    if (!flag.gain) continue;
    const key = `${step}${flag.rep === null ? ' of all' : ''}`;
    const known = byStep.get(key);
    byStep.set(key, {
      kpi: flag.kpi,
      step,
      reps: [...(known?.reps ?? []), ...(flag.rep === null ? [] : [flag.rep])],
      gain: known ? sumOf(known.gain, flag.gain) : flag.gain,
      weight: (known?.weight ?? 0) + weight,
    });
  }
  return [...byStep.values()];
}

function sumOf(one: Gain, other: Gain): Gain {
  const add = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
  return { count: one.count + other.count, deals: add(one.deals, other.deals), amount: add(one.amount, other.amount) };
}
