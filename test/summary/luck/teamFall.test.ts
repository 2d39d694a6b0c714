import { describe, expect, it } from 'vitest';
import { emptySample, plus, type Sample } from '../../../src/summary/luck/sample.ts';
import { hasTeamFallen, membersOf, type ThenAndNow } from '../../../src/summary/luck/teamFall.ts';

const rules = { kind: 'share', direction: 'more is better', least: 20 } as const;

const rep = (count: number, size: number, pastCount: number, pastSize: number): ThenAndNow => ({
  now: { count, size },
  past: { count: pastCount, size: pastSize },
});
const [steady, fell] = [rep(30, 100, 90, 300), rep(14, 100, 90, 300)];

/** The past is one quarter unless the others are given: the first of them is what these leave. */
function hasFallen(reps: readonly ThenAndNow[], otherQuarters: readonly Sample[] = []): boolean {
  const total = (when: 'now' | 'past') => reps.reduce((sum, one) => plus(sum, one[when]), emptySample);
  const others = otherQuarters.reduce(plus, emptySample);
  const past = total('past');
  const first = { count: past.count - others.count, size: past.size - others.size };
  return hasTeamFallen({ now: total('now'), past: [first, ...otherQuarters] }, reps, rules);
}

describe('the fall of a team', () => {
  it('is there when everybody falls', () => {
    expect(hasFallen([fell, fell, fell])).toBe(true);
  });

  it('is not there when nothing changes, or when everybody improves', () => {
    expect(hasFallen([steady, steady, steady])).toBe(false);
    expect(hasFallen([rep(60, 100, 90, 300), rep(60, 100, 90, 300)])).toBe(false);
  });

  it('is not there when it is the fall of one rep', () => {
    expect(hasFallen([rep(5, 400, 360, 1200), steady, steady])).toBe(false);
  });

  it('is not there when a weak newcomer joins', () => {
    expect(hasFallen([steady, steady, rep(10, 300, 0, 0)])).toBe(false);
  });

  it('may be that of a single rep, who is the team', () => {
    expect(hasFallen([rep(40, 300, 270, 900)])).toBe(true);
  });

  it('is not there when one odd quarter made the past look good, as the first of a tab may', () => {
    const reps = [rep(900, 3000, 3000, 9000), rep(900, 3000, 3000, 9000)];
    const usual = { count: 1830, size: 6000 };
    expect(hasFallen(reps, [usual, usual])).toBe(false);
    const alike = { count: 2000, size: 6000 };
    expect(hasFallen(reps, [alike, alike])).toBe(true);
  });

  it('waits for a sample, now and before', () => {
    expect(hasFallen([rep(0, 12, 90, 300)])).toBe(false);
    expect(hasFallen([rep(1, 100, 9, 12)])).toBe(false);
  });
});

describe('the members of a team', () => {
  it('are everybody who worked now or before', () => {
    const now = new Map([[1, { count: 1, size: 10 }]]);
    const past = [new Map([[1, { count: 2, size: 10 }]]), new Map([[2, { count: 3, size: 10 }]])];
    expect(membersOf(now, past)).toEqual([rep(1, 10, 2, 10), rep(0, 0, 3, 10)]);
  });
});
