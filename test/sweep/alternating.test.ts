import { describe, expect, it } from 'vitest';
import { type Alternating, alternations, nameOf, schedule, sweepAlternating } from './alternating.ts';
import { savedLine } from './asIfInTurn.ts';

/** Of the schedules of `npm run sweep -- --alternating`, the same ones each time. */
const sampled = 2;
const pairs = alternations.filter((_, i) => i % 4 === 0);

describe('two scripts by turns', () => {
  it.each(pairs.map((one) => [nameOf(one), one] as const))(
    'lose nothing: %s',
    (_, one) => {
      const { runs, broken } = sweepAlternating(one, sampled, 'alternating');
      expect(runs).toBe(sampled);
      expect(broken).toEqual([]);
    },
    120_000,
  );

  it('are held to it: what the other one has written over is found', () => {
    const saving = alternations.flatMap(({ scripts }) => scripts).find(({ name }) => name === 'settings saved')!;
    const over = { ...saving, name: 'the same setting', args: [[{ ...savedLine, value: '60' }]] };
    const pair: Alternating = { scripts: [saving, over], isBuilt: true };
    const { broken } = sweepAlternating(pair, 4, 'over');
    expect(broken.map(({ what }) => what)).toContain('what was saved is gone');
  }, 120_000);
});

describe('a schedule', () => {
  it('is the same for the same seed, and another one for another', () => {
    const some = (seed: string) => Array.from({ length: 20 }, (_, i) => schedule(400, `${seed} ${i}`));
    expect(some('a')).toEqual(some('a'));
    expect(some('a')).not.toEqual(some('b'));
  });

  it('lets both begin, changes over a few times, and within the calls that there are', () => {
    const all = Array.from({ length: 200 }, (_, i) => schedule(400, `seed ${i}`));
    expect(new Set(all.map(([first]) => first?.script))).toEqual(new Set([0, 1]));
    expect(new Set(all.map((legs) => legs.length)).size).toBeGreaterThan(4);
    for (const legs of all) {
      expect(legs.reduce((sum, { calls }) => sum + calls, 0)).toBeLessThanOrEqual(400);
      expect(legs.every(({ script }, i) => script !== legs[i + 1]?.script)).toBe(true);
    }
  });
});
