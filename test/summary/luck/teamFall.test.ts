import { describe, expect, it } from 'vitest';
import { emptySample, plus, type Sample } from '../../../src/summary/luck/sample.ts';
import { studentTail } from '../../../src/summary/luck/studentTail.ts';
import { fallTail, hasTeamFallen, membersOf, type ThenAndNow } from '../../../src/summary/luck/teamFall.ts';
import { coinFlips } from '../../../src/summary/luck/widened.ts';

const rules = { kind: 'share', direction: 'more is better', least: 20, dispersion: coinFlips } as const;

const sample = (count: number, size: number): Sample => ({ count, size });
/** Somebody's newest quarter, and the same quarter over and over before. */
const rep = (count: number, size: number, pastCount: number, pastSize: number, quarters = 4): ThenAndNow => ({
  now: sample(count, size),
  past: Array.from({ length: quarters }, () => sample(pastCount, pastSize)),
});
const [steady, fell] = [rep(300, 1000, 300, 1000), rep(180, 1000, 300, 1000)];

function hasFallen(reps: readonly ThenAndNow[], quarters = 4): boolean {
  const past = Array.from({ length: quarters }, (_, i) =>
    reps.reduce((sum, one) => plus(sum, one.past[i] ?? emptySample), emptySample),
  );
  return hasTeamFallen({ now: reps.reduce((sum, one) => plus(sum, one.now), emptySample), past }, reps, rules);
}

describe('the fall of a team', () => {
  it('is there when everybody falls', () => {
    expect(hasFallen([fell, fell, fell])).toBe(true);
  });

  it('is not there when nothing changes, or when everybody improves', () => {
    expect(hasFallen([steady, steady, steady])).toBe(false);
    expect(hasFallen([rep(600, 1000, 300, 1000), rep(600, 1000, 300, 1000)])).toBe(false);
  });

  it('is not there when it is the fall of one rep', () => {
    expect(hasFallen([rep(5, 4000, 1200, 4000), steady, steady])).toBe(false);
  });

  it('is not there when a weak newcomer joins', () => {
    expect(hasFallen([steady, steady, rep(100, 3000, 0, 0)])).toBe(false);
  });

  it('may be that of a single rep, who is the team', () => {
    expect(hasFallen([fell])).toBe(true);
  });

  it('is not there where quarters swing as much anyway', () => {
    const swinging: ThenAndNow = {
      now: sample(1800, 10_000),
      past: [sample(3000, 10_000), sample(1900, 10_000), sample(3100, 10_000), sample(2000, 10_000)],
    };
    expect(hasFallen([swinging, swinging])).toBe(false);
    expect(hasFallen([rep(1800, 10_000, 2500, 10_000), rep(1800, 10_000, 2500, 10_000)])).toBe(true);
  });

  it('is not there for a fall that seasons explain: 5 % of a rate is usual, however many the calls', () => {
    const calls = 1_000_000;
    expect(hasFallen([rep(calls * 0.285, calls, calls * 0.3, calls)])).toBe(false);
    expect(hasFallen([rep(calls * 0.24, calls, calls * 0.3, calls)])).toBe(true);
  });

  it('waits for a sample, and for two quarters before', () => {
    expect(hasFallen([rep(0, 12, 90, 300)])).toBe(false);
    expect(hasFallen([rep(180, 1000, 300, 1000, 1)], 1)).toBe(false);
  });
});

describe('the chance of a fall', () => {
  // By the formula: four quarters of 25 % of 5,000 calls, now 20 %.
  it('counts what chance adds to both sides, and 5 % of swing', () => {
    const noise = 0.75 / 1250;
    const swing = (4 * 0.0025) / 7;
    const t = Math.log(1.25) / Math.sqrt(0.8 / 1000 + noise / 4 + swing * 1.25);
    expect(fallTail(rep(1000, 5000, 1250, 5000), 'share', 1)).toBeCloseTo(studentTail(t, 7), 12);
    expect(fallTail(rep(1000, 5000, 1250, 5000), 'share', 1)).toBeLessThan(0.01);
  });

  it('is smaller where calls hang together', () => {
    expect(fallTail(rep(1000, 5000, 1250, 5000), 'share', 6)).toBeGreaterThan(0.01);
  });

  // By the formula, with the swing of the team's own quarters: 25, 30 and 22 % before, now 18 %.
  it('counts how much these quarters swing, and what a rate adds by chance', () => {
    const swinging = { now: sample(900, 5000), past: [sample(1250, 5000), sample(1500, 5000), sample(1100, 5000)] };
    expect(fallTail(swinging, 'share', 1.5)).toBeCloseTo(studentTail(2.900124474919357, 6), 10);
    expect(fallTail(swinging, 'rate', 1.5)).toBeCloseTo(studentTail(2.873435206152886, 6), 10);
  });

  it('leaves out quarters without a case, and takes none at all now for half a case', () => {
    const past = [sample(1250, 5000), sample(1500, 5000), sample(1100, 5000)];
    const now = sample(900, 5000);
    const more = [...past, sample(0, 5000), sample(0, 0)];
    expect(fallTail({ now, past: more }, 'share', 1)).toBe(fallTail({ now, past }, 'share', 1));
    expect(fallTail({ now: sample(0, 50), past }, 'share', 1)).toBeGreaterThan(0);
    expect(fallTail({ now: sample(0, 50), past }, 'share', 1)).toBeLessThan(0.05);
    expect(fallTail({ now: sample(0, 0), past }, 'share', 1)).toBe(1);
    expect(fallTail({ now, past: past.slice(0, 2) }, 'share', 1)).toBeLessThan(1);
  });

  it('turns round where less is better', () => {
    expect(fallTail(rep(1600, 5000, 1250, 5000), 'share', 1, -1)).toBeLessThan(0.01);
  });
});

describe('the members of a team', () => {
  it('are everybody who worked now or before', () => {
    const now = new Map([[1, sample(1, 10)]]);
    const past = [new Map([[1, sample(2, 10)]]), new Map([[2, sample(3, 10)]])];
    expect(membersOf(now, past)).toEqual([
      { now: sample(1, 10), past: [sample(2, 10), emptySample] },
      { now: emptySample, past: [emptySample, sample(3, 10)] },
    ]);
  });
});
