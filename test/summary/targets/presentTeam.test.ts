import { describe, expect, it } from 'vitest';
import { callsMade } from '../../../src/kpis/callsMade.ts';
import { answersOf } from '../../../src/summary/figures/answers.ts';
import { presentTeam, timesToday } from '../../../src/summary/targets/presentTeam.ts';
import { dayOf } from '../../../src/vocabulary/day.ts';
import { spanOf } from '../../../src/vocabulary/period.ts';
import { sourceFromDays } from '../madeUpTeam.ts';

const first = dayOf(2024, 1, 1);
const asOf = dayOf(2025, 2, 14);
/** What the days that are left brought in the first quarter. */
const span = spanOf(dayOf(2024, 2, 15), dayOf(2024, 3, 31));
const recent = spanOf(span.from, asOf);

type Member = { readonly calls: number; readonly from?: number; readonly to?: number; readonly every?: number };

function timesOf(members: readonly Member[]): number | null {
  const days = members.flatMap(({ calls, from = first, to = asOf, every = 1 }, i) =>
    Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, day) => ({
      rep: i + 1,
      day: from + day * every,
      counts: { callsMade: calls },
    })),
  );
  const names = members.map((_, i) => `Rep ${i + 1}`);
  const source = sourceFromDays(names, days, { today: asOf });
  return timesToday(presentTeam(source), answersOf(source, [span, recent]), { kpi: callsMade, span, recent });
}

describe('what an earlier span would have brought with the team of today', () => {
  it('is as much with the same team', () => {
    expect(timesOf([{ calls: 10 }, { calls: 30 }])).toBe(1);
  });

  it('is without those who have left', () => {
    expect(timesOf([{ calls: 10 }, { calls: 30, to: dayOf(2024, 9, 30) }])).toBeCloseTo(1 / 4);
  });

  it('is with what somebody new brings by now, who counts like the others at first', () => {
    expect(timesOf([{ calls: 10 }, { calls: 10, from: dayOf(2024, 10, 1) }])).toBeCloseTo(2);
    const slower = timesOf([{ calls: 10 }, { calls: 5, from: dayOf(2024, 10, 1) }]);
    expect(slower).toBeGreaterThan(1.5);
    expect(slower).toBeLessThan(1.7);
  });

  it('is as it was for whoever does something now and then', () => {
    expect(timesOf([{ calls: 10 }, { calls: 3, every: 60 }, { calls: 5, from: asOf - 3 }])).toBe(1);
  });

  it('is not known where nobody of today was there', () => {
    expect(
      timesOf([
        { calls: 10, to: dayOf(2024, 9, 30) },
        { calls: 10, from: dayOf(2024, 9, 1) },
      ]),
    ).toBeNull();
  });
});
