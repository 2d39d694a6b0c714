import { dealLost, dealWon } from '../link/dealResults.ts';
import { classesOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { type Day, secondsPerDay } from '../vocabulary/day.ts';
import type { Ended } from './furthestStage.ts';
import { type Closes, closesOf } from './passages.ts';

/** What a stage keeps of its losses. */
export type StageCloses = {
  readonly closedOn: ReadonlyMap<Day, Closes>;
  /** How many were lost there for each reason, as it is written; `''` is none given. */
  readonly reasons: ReadonlyMap<string, number>;
};

/**
 * Of each stage, and last of the deals that were lost nobody knows where, the losses by the day they happened and by the
 * reason given. By the closing day the stages of a quarter multiply to its win rate; deals created in a quarter would
 * show their quick losses first.
 */
export function stageCloses(deals: TypedTab, ended: Ended, stages: number): StageCloses[] {
  const reasons = lostReasons(deals, ended, stages);
  const closedOn = closesByDay(deals, ended, stages);
  return reasons.map((own, place) => ({ closedOn: closedOn[place] ?? new Map(), reasons: own }));
}

function lostReasons(deals: TypedTab, { rows, results, furthest }: Ended, stages: number): Map<string, number>[] {
  const counts = Array.from({ length: stages + 1 }, () => new Map<string, number>());
  const reasons = classesOf(deals, 'lostReason');
  for (const row of reasons ? rows : []) {
    if (results[row] !== dealLost) continue;
    const own = counts[furthest[row] as number] ?? (counts[stages] as Map<string, number>);
    const reason = reasons?.texts[reasons.codes[row] as number] ?? '';
    own.set(reason, (own.get(reason) ?? 0) + 1);
  }
  return counts;
}

function closesByDay(deals: TypedTab, { rows, results, furthest }: Ended, stages: number): Map<Day, Closes>[] {
  const at = timesOf(deals, 'resultAt');
  const ends = new Map<Day, Int32Array>();
  for (const row of at ? rows : []) {
    // Of a deal that may have closed nobody knows whether it was lost.
    if (results[row] !== dealLost && results[row] !== dealWon) continue;
    const position = furthest[row] as number;
    const seconds = (at as ArrayLike<number>)[row] as number;
    if (position === -1 || Number.isNaN(seconds)) continue;
    const day = Math.floor(seconds / secondsPerDay);
    const known = ends.get(day) ?? new Int32Array(stages + 1);
    ends.set(day, known);
    known[position] = (known[position] as number) + 1;
  }
  return closesOf(ends, stages);
}
