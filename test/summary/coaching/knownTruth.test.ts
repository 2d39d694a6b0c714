import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../src/summary/figures/plan.ts';
import { count, deal, type Row } from '../../kpis/ask.ts';
import { type Counts, coach, sourceFrom, type Work } from '../madeUpTeam.ts';

const names = ['Ana', 'Ben', 'Carla', 'David', 'Elena'];
const quarters = ['2024 Q3', '2024 Q4', '2025 Q1', '2025 Q2'];
const usual: Counts = {
  callsMade: 400,
  callsConnected: 100,
  callsUnknownOutcome: 0,
  productiveCalls: 60,
  callsTimed: 100,
  talkSeconds: 20_000,
};

/** Five equally good reps, but for what Ben's rows say. */
function team(ben: Counts, more: Partial<Parameters<typeof coach>[1]> = {}) {
  const work: Work[] = quarters.flatMap((quarter) =>
    names.map((name, i) => ({ rep: i + 1, quarter, counts: name === 'Ben' ? { ...usual, ...ben } : usual })),
  );
  return coach(sourceFrom(names, work), more);
}

const found = (flags: ReturnType<typeof coach>['flags']) =>
  flags.map(({ verdict, rep, kpi }) => `${verdict} ${rep} ${kpi}`);

describe('a team whose truth is known', () => {
  it('accuses nobody of blanks, few or many', () => {
    for (const blank of [0.05, 0.08, 0.16]) {
      const kept = (all: number) => Math.round(all * (1 - blank));
      const ben = {
        callsConnected: kept(100),
        callsUnknownOutcome: Math.round(400 * blank),
        productiveCalls: kept(60),
        callsTimed: kept(100),
        talkSeconds: kept(20_000),
      };
      expect(found(team(ben).flags)).toEqual([]);
    }
  });

  it('finds a weak rep through the blanks of everybody', () => {
    const ben = { callsConnected: 45, callsUnknownOutcome: 20, productiveCalls: 27, callsTimed: 45 };
    expect(found(team(ben).flags)).toEqual(['red Ben CALL_CONNECT_RATIO']);
  });

  it('judges nobody by talk times that are all 0, and says so', () => {
    const { flags, untimed } = team({ productiveCalls: 0, talkSeconds: 0 });
    expect(found(flags)).toEqual([]);
    expect(untimed).toMatchObject([{ rep: 'Ben', reason: 'untimed' }]);
    expect(found(team({ productiveCalls: 10, talkSeconds: 9000 }).flags)).toEqual([
      'red Ben PRODUCTIVE_CONVERSATION_RATIO',
    ]);
  });

  it('says nothing of who has left', () => {
    const weak = { callsConnected: 30, productiveCalls: 18, callsTimed: 30 };
    expect(found(team(weak).flags)).toEqual(['red Ben CALL_CONNECT_RATIO']);
    const peers = { groupOf: () => '', isOut: () => false, hasLeft: (rep: number) => rep === 2 };
    expect(found(team(weak, { peers }).flags)).toEqual([]);
  });

  it('does not find weak who has the hard pipeline and is better in both', () => {
    const rows = (rep: string, pipeline: string, won: number, lost: number): Row[] =>
      Array.from({ length: won + lost }, (_, i) =>
        deal({
          'Deal ID': `${rep} ${pipeline} ${i}`,
          'Deal owner': rep,
          Pipeline: pipeline,
          'Deal stage': i < won ? 'Closed Won' : 'Closed Lost',
          'Create date': '2025-01-02',
          'Close date': '2025-02-03',
        }),
      );
    const Deals = [
      ...rows('Ben', 'New', 50, 150),
      ...rows('Ben', 'Renewal', 26, 14),
      ...['Ana', 'Carla'].flatMap((rep) => [...rows(rep, 'New', 10, 40), ...rows(rep, 'Renewal', 120, 80)]),
    ];
    const { counted } = count({ Deals }, [['As of', '2025-03-31']]);
    const strata = counted.pipelines.map((tally) => ({ tally, places: placesOf(tally.measures) }));
    expect(strata).toHaveLength(2);
    const work: Work[] = [
      { rep: 1, quarter: '2025 Q1', counts: { dealsWon: 130, dealsLost: 120 } },
      { rep: 2, quarter: '2025 Q1', counts: { dealsWon: 76, dealsLost: 164 } },
      { rep: 3, quarter: '2025 Q1', counts: { dealsWon: 130, dealsLost: 120 } },
    ];
    const source = sourceFrom(['Ana', 'Ben', 'Carla'], work);
    const order = ['Ana', 'Ben', 'Carla'].map((name) => counted.reps.find(name));
    const renumbered = strata.map(({ tally, places }) => {
      const reps = tally.slots.reps.map((rep) => order.indexOf(rep) + 1);
      return { places, tally: { ...tally, reps: ['', 'Ana', 'Ben', 'Carla'], slots: { ...tally.slots, reps } } };
    });
    expect(found(coach(source).flags)).toContain('red Ben WIN_RATE');
    expect(found(coach(source, { strata: renumbered }).flags)).toEqual([]);
  });
});
