import { describe, expect, it } from 'vitest';
import type { GrowthRow } from '../../src/summary/figures/growthRow.ts';
import { leaksOf } from '../../src/summary/funnel/leaks.ts';
import type { StageRow } from '../../src/summary/funnel/stageRow.ts';
import { sentencesOf } from '../../src/summary/sentences.ts';
import type { Summary } from '../../src/summary/summary.ts';
import type { TargetRow } from '../../src/summary/targets/targetRow.ts';

const growth = (differs: Partial<GrowthRow> = {}): GrowthRow => ({
  period: '2025 Q2',
  rep: null,
  wonAmount: 300_000,
  dealsWon: 30,
  dealsLost: 45,
  dealsCreated: 80,
  leadsCreated: 300,
  appointmentsSet: 90,
  callsMade: 2_000,
  growth: 0.2,
  dealsWonGrowth: 0.1,
  dealsCreatedGrowth: 0,
  leadsCreatedGrowth: 0,
  appointmentsSetGrowth: 0.05,
  callsMadeGrowth: -0.1,
  toDate: false,
  ...differs,
});

const target = (differs: Partial<TargetRow> = {}): TargetRow => ({
  kpi: 'WON_AMOUNT',
  rep: null,
  period: '2025 Q2',
  target: 250_000,
  actual: 300_000,
  attainment: 1.2,
  projection: null,
  low: null,
  high: null,
  status: null,
  basis: null,
  requiredPerDay: null,
  text: 'Target reached.',
  ...differs,
});

const stages: StageRow[] = [
  {
    pipeline: null,
    stage: 'Demo',
    reached: 500,
    passed: 430,
    lost: 70,
    open: 0,
    conversion: 0.86,
    lostAmount: null,
    approximate: false,
  },
  {
    pipeline: null,
    stage: 'Proposal',
    reached: 430,
    passed: 240,
    lost: 190,
    open: 0,
    conversion: 240 / 430,
    lostAmount: 190_000,
    approximate: false,
  },
];

const lever = {
  kpi: 'CALL_CONNECT_RATIO',
  reps: ['Ben'],
  gain: { count: 50, deals: 3.3, amount: 33_000 },
  text: 'Biggest lever.',
};

const said = (differs: Partial<Parameters<typeof sentencesOf>[0]> = {}) =>
  sentencesOf({
    growth: [growth()],
    headline: [],
    targets: [target()],
    stages,
    leaks: leaksOf(differs.stages ?? stages),
    lever,
    brief: 'Coach first: Ben.',
    currency: '$',
    language: 'en',
    ...differs,
  });

describe('the sentences', () => {
  it('are five: growth, target, whom to help, leak and lever', () => {
    expect(said()).toEqual([
      'Q2 2025: $300,000 won, 20.0% more than in the quarter before.',
      'Target reached.',
      'Coach first: Ben.',
      'More deals are lost in “Proposal” than in the other stages: 190 of 430 of all time (44%), worth $190,000, against 14%.',
      'Biggest lever.',
    ]);
  });

  it('begin with the finished quarter until there is something to say of the running one', () => {
    const running = growth({ period: '2025 Q3', toDate: true, wonAmount: 0, growth: -1 });
    expect(said({ growth: [growth(), running] })[0]).toBe(
      'Q2 2025: $300,000 won, 20.0% more than in the quarter before.',
    );
    const few = growth({ period: '2025 Q3', toDate: true, wonAmount: 900, growth: -0.9 });
    const headline = (verdict: 'too early' | 'no clear change') =>
      [{ name: 'WON_AMOUNT', verdict }] as unknown as Summary['headline'];
    expect(said({ growth: [growth(), few], headline: headline('too early') })[0]).toContain('Q2 2025');
    expect(said({ growth: [growth(), few], headline: headline('no clear change') })[0]).toBe(
      'Q3 2025 to date: $900 won, 90.0% less than in the same days of the quarter before, no clear change.',
    );
    expect(said({ growth: [running] })[0]).toContain('Q3 2025');
  });

  it('leave out what there is nothing to say of', () => {
    const uncounted = {
      dealsWon: null,
      dealsCreated: null,
      leadsCreated: null,
      appointmentsSet: null,
      callsMade: null,
    };
    const nothing = growth({ wonAmount: null, ...uncounted });
    expect(said({ growth: [nothing], targets: [], stages: [], lever: null, brief: null })).toEqual([]);
  });

  it('tell growth by what is counted where no money is', () => {
    const calls = { wonAmount: null, dealsWon: null, dealsCreated: null, leadsCreated: null, appointmentsSet: null };
    const running = growth({ ...calls, period: '2025 Q3', toDate: true, callsMade: 1_319, callsMadeGrowth: 0.132 });
    expect(said({ growth: [growth({ wonAmount: null })] })[0]).toBe(
      'Q2 2025: 30 deals won, 10.0% more than in the quarter before.',
    );
    expect(said({ growth: [growth(calls), running] })[0]).toBe(
      'Q3 2025 to date: 1,319 calls made, 13.2% more than in the same days of the quarter before.',
    );
    const fewer = growth({ ...calls, callsMade: 900, callsMadeGrowth: -0.1 });
    expect(said({ growth: [fewer] })[0]).toBe('Q2 2025: 900 calls made, 10.0% fewer than in the quarter before.');
    const [russian] = said({ growth: [growth(calls), running], language: 'ru' });
    expect(russian?.replaceAll('\u00a0', ' ')).toBe(
      '3 кв. 2025 на сегодня: звонки — 1 319, на 13,2 % больше, чем за те же дни прошлого квартала.',
    );
  });

  it('speak of the team, not of a rep', () => {
    const sentences = said({
      growth: [growth(), growth({ rep: 'Ben', wonAmount: 1 })],
      targets: [target(), target({ rep: 'Ben', text: 'Ben.' })],
    });
    expect(sentences.slice(0, 2)).toEqual([
      'Q2 2025: $300,000 won, 20.0% more than in the quarter before.',
      'Target reached.',
    ]);
  });

  it('take the target that is still to be reached, of money before anything else', () => {
    const running = target({ projection: 1, text: 'Running.' });
    expect(
      said({ targets: [running, target({ kpi: 'APPOINTMENTS_SET', projection: 1, text: 'Meetings.' }), target()] })[1],
    ).toBe('Running.');
    expect(
      said({ targets: [target({ kpi: 'APPOINTMENTS_SET', projection: 1, text: 'Meetings.' }), target()] })[1],
    ).toBe('Meetings.');
  });

  it('do not name a leak where most lost deals do not say where they were lost', () => {
    const unknown: StageRow = {
      ...(stages[0] as StageRow),
      stage: 'Lost, stage unknown',
      passed: 0,
      lost: 400,
      conversion: null,
      isUnknown: true,
      allLost: 660,
    };
    expect(said({ stages: [...stages, unknown] })[3]).toBe(
      'Where deals are lost cannot be said: 400 of 660 lost deals do not name the stage. A column “Lost at stage” or a stage history would tell.',
    );
  });

  it('say when a leak may be luck and when it is only approximate', () => {
    const alike = stages.map((row) => ({
      ...row,
      passed: 40,
      lost: 8,
      conversion: 40 / 48,
      lostAmount: null,
      approximate: true,
    }));
    expect(said({ stages: alike })[3]).toBe(
      'Most deals are lost in “Demo”: 8 of 48 of all time (17%); it may be chance, the other stages lose 17%. Approximate: there is no stage history.',
    );
  });
});
