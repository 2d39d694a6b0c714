import { describe, expect, it } from 'vitest';
import { appointmentsSet } from '../../../src/kpis/appointmentsSet.ts';
import { callConnectRatio } from '../../../src/kpis/callConnectRatio.ts';
import { dealsWon } from '../../../src/kpis/dealsWon.ts';
import { leadOpportunityRatio } from '../../../src/kpis/leadOpportunityRatio.ts';
import { noShowRate } from '../../../src/kpis/noShowRate.ts';
import { quarterlyGrowth } from '../../../src/kpis/quarterlyGrowth.ts';
import { changeVerdicts } from '../../../src/summary/figures/changeVerdict.ts';
import { dayOf } from '../../../src/vocabulary/day.ts';
import { spanOf } from '../../../src/vocabulary/period.ts';
import { drawsOf } from '../../simulation/draws.ts';
import { sourceFromDays } from '../madeUpTeam.ts';

const before = spanOf(dayOf(2025, 1, 1), dayOf(2025, 3, 31));
const now = spanOf(dayOf(2025, 4, 1), dayOf(2025, 6, 30));

type Week = { readonly rate: number; readonly calls?: number };

/** One rep, a few days a week; each week as good as it says. */
function verdictsOf(older: (week: number) => Week, newer: (week: number) => Week, today = now.to - 1) {
  const work = [before, now].flatMap((span, i) =>
    Array.from({ length: 13 }, (_, week) => {
      const { rate, calls = 200 } = (i === 0 ? older : newer)(week);
      const callsConnected = Math.round(calls * rate);
      const counts = {
        callsMade: calls,
        callsConnected,
        appointmentsSet: Math.round(callsConnected / 10),
        appointmentsNoShow: Math.round(callsConnected / 20),
        appointmentsHeld: 40,
        leadsCreated: 10,
        leadsConverted: 5,
        wonAmount: 100,
      };
      return { rep: 1, day: span.from + week * 7 + 2, counts };
    }),
  );
  const source = sourceFromDays(
    ['Ana'],
    work.filter(({ day }) => day <= today),
    { today },
  );
  const end = Math.min(now.to - 1, today);
  const shown = spanOf(now.from, end);
  return changeVerdicts(source, shown, spanOf(before.from, before.from + (end - now.from)));
}

const swing = (week: number): number => [0.03, -0.02, 0.01, -0.03, 0.02][week % 5] as number;

describe('the verdict on a change', () => {
  it('says nothing of a difference that weeks have anyway', () => {
    const verdictOf = verdictsOf(
      (week) => ({ rate: 0.25 + swing(week) }),
      (week) => ({ rate: 0.245 + swing(week + 2) }),
    );
    expect(verdictOf(callConnectRatio)).toBe('no clear change');
  });

  it('is worse for a clear fall, better for a rise, the other way round where less is better', () => {
    const fall = verdictsOf(
      (week) => ({ rate: 0.25 + swing(week) }),
      (week) => ({ rate: 0.19 + swing(week) }),
    );
    expect([callConnectRatio, appointmentsSet, noShowRate].map(fall)).toEqual(['worse', 'worse', 'better']);
    const rise = verdictsOf(
      (week) => ({ rate: 0.19 + swing(week) }),
      (week) => ({ rate: 0.25 + swing(week) }),
    );
    expect([callConnectRatio, appointmentsSet, noShowRate].map(rise)).toEqual(['better', 'better', 'worse']);
  });

  it('is too early before two weeks have gone', () => {
    const early = verdictsOf(
      () => ({ rate: 0.25 }),
      () => ({ rate: 0.05 }),
      now.from + 12,
    );
    expect(early(callConnectRatio)).toBe('too early');
  });

  it('is none of growth, which is a change, of a cohort, nor of what no tab counts', () => {
    const same = verdictsOf(
      () => ({ rate: 0.25 }),
      () => ({ rate: 0.25 }),
    );
    expect([quarterlyGrowth, leadOpportunityRatio].map(same)).toEqual([null, null]);
  });

  it('is none of more closed deals than in the period in which the first ones came in; of fewer it is', () => {
    /** Weekly wins of three months, then of three, and the day on which the first deal was created. */
    const verdictWith = (older: number, newer: number, firstDeal: number) => {
      const wins = [before, now].flatMap((span, i) =>
        Array.from({ length: 13 }, (_, week) => {
          const dealsWon = (i === 0 ? older : newer) + (week % 2);
          return { rep: 1, day: span.from + week * 7 + 2, counts: { dealsWon, dealsCreated: 0 } };
        }),
      );
      const first = { rep: 1, day: firstDeal, counts: { dealsWon: 0, dealsCreated: 1 } };
      return changeVerdicts(sourceFromDays(['Ana'], [first, ...wins], { today: now.to - 1 }), now, before)(dealsWon);
    };
    expect(verdictWith(5, 10, dayOf(2024, 11, 1))).toBe('better');
    expect(verdictWith(5, 10, dayOf(2024, 12, 1))).toBe('no clear change');
    expect(verdictWith(5, 10, dayOf(2025, 1, 2))).toBe('no clear change');
    expect(verdictWith(10, 5, dayOf(2025, 1, 2))).toBe('worse');
  });

  it('compares the weeks on which something could be recorded, not those after the last row', () => {
    const cut = verdictsOf(
      (week) => ({ rate: 0.25 + swing(week) }),
      (week) => (week < 8 ? { rate: 0.25 + swing(week) } : { rate: 0, calls: 0 }),
    );
    expect(cut(appointmentsSet)).not.toBe('better');
    expect(cut(callConnectRatio)).toBe('no clear change');
  });

  it('is wrong in at most 8 of 100 quarters in which nothing has changed, though calls come in clusters', () => {
    const draws = drawsOf(61);
    let wrong = 0;
    for (let team = 0; team < 200; team += 1) {
      const week = (): Week => ({ rate: draws.varied(0.25, 0.03) });
      const verdict = verdictsOf(week, week)(callConnectRatio);
      if (verdict === 'better' || verdict === 'worse') wrong += 1;
    }
    expect(wrong / 200).toBeLessThanOrEqual(0.08);
    expect(wrong).toBeGreaterThan(0);
  });
});
