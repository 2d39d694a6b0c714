import type { Day } from '../vocabulary/day.ts';

/** How many deals reached a stage, went beyond it, died in it or stand in it. */
export type Passage = {
  readonly reached: number;
  readonly passed: number;
  readonly lost: number;
  readonly open: number;
  /** Minor units; null without an amount column. */
  readonly lostAmount: number | null;
};

/** Deals that closed on a day: lost in the stage, or gone on from it before they were won or lost. */
export type Closes = { readonly lost: number; readonly passed: number };

/** Deals by the furthest stage each of them came to, and last those of whom nobody knows it. */
export type DealsAt = {
  readonly here: ArrayLike<number>;
  readonly lost: ArrayLike<number>;
  readonly lostAmounts: ArrayLike<number> | null;
  readonly won: number;
};

/** Of each stage, and last of the lost deals that died nobody knows where. */
export function passagesOf({ here, lost, lostAmounts, won }: DealsAt): Passage[] {
  const stages = here.length - 1;
  const passageOf = (place: number, passed: number): Passage => ({
    reached: passed + (here[place] as number),
    passed,
    lost: lost[place] as number,
    open: (here[place] as number) - (lost[place] as number),
    lostAmount: lostAmounts ? (lostAmounts[place] as number) : null,
  });
  const passages = [passageOf(stages, 0)];
  let beyond = won;
  for (let place = stages - 1; place >= 0; place -= 1) {
    const passage = passageOf(place, beyond);
    passages.unshift(passage);
    beyond = passage.reached;
  }
  return passages;
}

/**
 * What each stage kept and let go of the deals that closed on a day.
 * @param ends by day how many ended at each stage, and last how many were won
 */
export function closesOf(ends: ReadonlyMap<Day, ArrayLike<number>>, stages: number): Map<Day, Closes>[] {
  const counts = Array.from({ length: stages }, () => new Map<Day, Closes>());
  for (const [day, ended] of ends) {
    let passed = ended[stages] as number;
    for (let position = stages - 1; position >= 0; position -= 1) {
      const lost = ended[position] as number;
      (counts[position] as Map<Day, Closes>).set(day, { lost, passed });
      passed += lost;
    }
  }
  return counts;
}
