import { describe, expect, it } from 'vitest';
import { emptySample, plus } from '../../src/summary/sample.ts';
import { hasTeamFallen, membersOf } from '../../src/summary/teamFall.ts';

const rules = { kind: 'share', direction: 'more is better', least: 20 } as const;

/** Now and past by rep: each [count, size]. */
function fallen(...reps: (readonly [readonly [number, number], readonly [number, number]])[]): boolean {
  const members = reps.map(([[count, size], [pastCount, pastSize]]) => ({
    now: { count, size },
    past: { count: pastCount, size: pastSize },
  }));
  const total = (when: 'now' | 'past') => members.reduce((sum, member) => plus(sum, member[when]), emptySample);
  return hasTeamFallen({ now: total('now'), past: total('past') }, members, rules);
}

const steady = [
  [30, 100],
  [90, 300],
] as const;
const fell = [
  [14, 100],
  [90, 300],
] as const;

describe('the fall of a team', () => {
  it('is there when everybody falls', () => {
    expect(fallen(fell, fell, fell)).toBe(true);
  });

  it('is not there when nothing changes, or when everybody improves', () => {
    expect(fallen(steady, steady, steady)).toBe(false);
    expect(
      fallen(
        [
          [60, 100],
          [90, 300],
        ],
        [
          [60, 100],
          [90, 300],
        ],
      ),
    ).toBe(false);
  });

  it('is not there when it is the fall of one rep', () => {
    expect(
      fallen(
        [
          [5, 400],
          [360, 1200],
        ],
        steady,
        steady,
      ),
    ).toBe(false);
  });

  it('is not there when a weak newcomer joins', () => {
    expect(
      fallen(steady, steady, [
        [10, 300],
        [0, 0],
      ]),
    ).toBe(false);
  });

  it('may be that of a single rep, who is the team', () => {
    expect(
      fallen([
        [40, 300],
        [270, 900],
      ]),
    ).toBe(true);
  });

  it('waits for a sample, now and before', () => {
    expect(
      fallen([
        [0, 12],
        [90, 300],
      ]),
    ).toBe(false);
    expect(
      fallen([
        [1, 100],
        [9, 12],
      ]),
    ).toBe(false);
  });
});

describe('the members of a team', () => {
  it('are everybody who worked now or before', () => {
    const now = new Map([[1, { count: 1, size: 10 }]]);
    const past = [new Map([[1, { count: 2, size: 10 }]]), new Map([[2, { count: 3, size: 10 }]])];
    expect(membersOf(now, past)).toEqual([
      { now: { count: 1, size: 10 }, past: { count: 2, size: 10 } },
      { now: { count: 0, size: 0 }, past: { count: 3, size: 10 } },
    ]);
  });
});
