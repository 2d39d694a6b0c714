import { describe, expect, it } from 'vitest';
import type { StageCount } from '../../../src/funnel/stages.ts';
import { defaultSettings } from '../../../src/settings/catalogue.ts';
import { leaksOf } from '../../../src/summary/funnel/leaks.ts';
import { stageRows } from '../../../src/summary/funnel/stageRows.ts';
import { sentencesOf } from '../../../src/summary/sentences.ts';
import { dayOf } from '../../../src/vocabulary/day.ts';
import { periodOf, spanOf } from '../../../src/vocabulary/period.ts';
import { drawsOf } from '../../simulation/draws.ts';

const quarters = ['2025 Q1', '2025 Q2'].map((label) => periodOf(label, defaultSettings) ?? { label, from: 0, to: 0 });

/** A stage by what it lost and let pass in each quarter. */
const stage = (name: string | null, closes: readonly (readonly [lost: number, passed: number])[]): StageCount => ({
  pipeline: null,
  stage: name,
  reached: 0,
  passed: closes.reduce((sum, [, passed]) => sum + passed, 0),
  lost: closes.reduce((sum, [lost]) => sum + lost, 0),
  open: 0,
  lostAmount: null,
  approximate: false,
  isOrderGuessed: false,
  closedOn: new Map(closes.map(([lost, passed], i) => [dayOf(2025, 2 + 3 * i, 10), { lost, passed }])),
  reasons: new Map(),
  stays: null,
});

const trends = (...counts: readonly StageCount[]) => stageRows(counts, 'en', quarters).map(({ trend }) => trend);

describe('a stage quarter by quarter', () => {
  const [row] = stageRows(
    [
      stage('Demo', [
        [3, 17],
        [4, 8],
      ]),
    ],
    'en',
    quarters,
  );

  it('has what was lost of what was decided', () => {
    expect(row?.quarters).toEqual([
      { period: '2025 Q1', lost: 3, decided: 20 },
      { period: '2025 Q2', lost: 4, decided: 12 },
    ]);
  });

  it('leaves days outside the quarters out', () => {
    const [only] = stageRows(
      [
        stage('Demo', [
          [3, 17],
          [4, 8],
        ]),
      ],
      'en',
      quarters.slice(1),
    );
    expect(only?.quarters).toEqual([{ period: '2025 Q2', lost: 4, decided: 12 }]);
    expect(only?.trend).toBeNull();
  });

  it('is not asked of deals of which nobody knows where they died', () => {
    const [unknown] = stageRows(
      [
        stage(null, [
          [3, 0],
          [4, 0],
        ]),
      ],
      'en',
      quarters,
    );
    expect(unknown).toMatchObject({ quarters: [], trend: null });
  });
});

describe('the share lost in a stage', () => {
  /** 20 have come to Demo and 10 were lost there; of so many more nobody knows where. */
  const demoBeside = (unknown: number) => stageRows([stage('Demo', [[10, 10]]), stage(null, [[unknown, 0]])], 'en')[0];

  it('is as it stands where losses of unknown stage hardly move it', () => {
    expect(demoBeside(0)).toMatchObject({ conversion: 0.5 });
    expect([demoBeside(0)?.lossBounds, demoBeside(1)?.lossBounds === undefined]).toEqual([undefined, false]);
  });

  it('has its bounds where they move it by more than two points, and is not told beyond ten', () => {
    expect(demoBeside(1)).toMatchObject({ conversion: 0.5, lossBounds: { low: 10 / 21, high: 11 / 21, unknown: 1 } });
    expect(demoBeside(6)).toMatchObject({ conversion: null, lost: null });
    expect(demoBeside(6)?.lossBounds).toBeUndefined();
  });

  it('is told as far as the settings let unknown values move any KPI', () => {
    const stages = [stage('Demo', [[10, 10]]), stage(null, [[6, 0]])];
    const [demo] = stageRows(stages, 'en', [], null, { unsaid: 2, blank: 12 });
    expect(demo).toMatchObject({ conversion: 0.5, lossBounds: { low: 10 / 26, high: 16 / 26, unknown: 6 } });
  });
});

describe('a leak', () => {
  it('grows or shrinks where luck does not explain it', () => {
    const grown = stage('Proposal', [
      [15, 35],
      [30, 20],
    ]);
    const shrunk = stage('Demo', [
      [30, 20],
      [15, 35],
    ]);
    expect(trends(grown, shrunk)).toEqual(['grows', 'shrinks']);
  });

  it('does not grow by a handful of deals, or from nothing', () => {
    expect(
      trends(
        stage('Demo', [
          [1, 4],
          [4, 1],
        ]),
      ),
    ).toEqual([null]);
    expect(
      trends(
        stage('Demo', [
          [0, 0],
          [9, 1],
        ]),
      ),
    ).toEqual([null]);
  });

  it('needs more proof the more stages there are: 29 of 60 after 18 of 60 would do for one', () => {
    const alone = stage('Proposal', [
      [18, 42],
      [29, 31],
    ]);
    const calm = (name: string) =>
      stage(name, [
        [5, 95],
        [5, 95],
      ]);
    expect(trends(alone)).toEqual([null]);
    const clear = stage('Proposal', [
      [18, 42],
      [31, 29],
    ]);
    expect(trends(clear)).toEqual(['grows']);
    expect(trends(clear, calm('A'), calm('B'), calm('C'))[0]).toBeNull();
  });

  it('does not grow where its quarters swing as much anyway', () => {
    const swinging = [
      [20, 80],
      [50, 50],
      [15, 85],
      [45, 55],
      [20, 80],
      [42, 58],
    ] as const;
    const eight = Array.from({ length: swinging.length }, (_, i) =>
      spanOf(dayOf(2025, 2 + 3 * i, 1), dayOf(2025, 2 + 3 * i, 27)),
    );
    expect(stageRows([stage('Demo', swinging)], 'en', eight)[0]?.trend).toBeNull();
    expect(stageRows([stage('Demo', swinging.slice(-2))], 'en', eight.slice(0, 2))[0]?.trend).toBe('grows');
  });

  it('does not grow after the quarter in which the first deals came in: by then only quick ones were closed', () => {
    const grown = stage('Proposal', [
      [15, 35],
      [30, 20],
    ]);
    const trendSince = (since: number) => stageRows([grown], 'en', quarters, since)[0]?.trend;
    expect(trendSince(dayOf(2025, 2, 1))).toBeNull();
    expect(trendSince(dayOf(2024, 12, 1))).toBeNull();
    expect(trendSince(dayOf(2024, 11, 1))).toBe('grows');
  });

  it('is blank where most lost deals do not name their stage: 100 % of those who went on is no rate', () => {
    const known = stage('Demo', [[0, 90]]);
    const blank = stageRows([known, stage(null, [[60, 0]])], 'en', quarters);
    expect(blank.map(({ conversion, quarters: told }) => [conversion, told])).toEqual([
      [null, []],
      [null, []],
    ]);
    expect(stageRows([stage('Demo', [[40, 90]]), stage(null, [[3, 0]])], 'en', quarters)[0]?.conversion).toBe(90 / 130);
  });

  it('is said to grow in the sentence of the stage that leaks most', () => {
    const stages = stageRows(
      [
        stage('Demo', [
          [10, 90],
          [10, 90],
        ]),
        stage('Proposal', [
          [30, 70],
          [60, 40],
        ]),
      ],
      'en',
      quarters,
    );
    const said = {
      growth: [],
      headline: [],
      targets: [],
      stages,
      leaks: leaksOf(stages),
      lever: null,
      brief: null,
      currency: '$',
    };
    expect(sentencesOf({ ...said, language: 'en' })).toEqual([
      'More deals are lost in “Proposal” than in the other stages: 90 of 200 of all time (45%), against 10%. The leak grows: 60% in Q2 2025 after 30% in the quarter before.',
    ]);
    expect(sentencesOf({ ...said, language: 'ru' })[0]?.replaceAll('\u00a0', ' ')).toContain(
      'Утечка растёт: 60 % (2 кв. 2025) после 30 % кварталом раньше.',
    );
  });

  it('grows by luck in one of forty funnels at most', () => {
    const draw = drawsOf(1965).binomial;
    let grown = 0;
    const funnels = 2000;
    for (let funnel = 0; funnel < funnels; funnel += 1) {
      const rates = [0.14, 0.15, 0.44, 0.2];
      const counts = rates.map((rate, i) => {
        const closes = [70, 50].map((reached) => {
          const decided = Math.round(reached * ([1, 0.86, 0.73, 0.41][i] as number));
          const lost = draw(decided, rate);
          return [lost, decided - lost] as const;
        });
        return stage(`Stage ${i}`, closes);
      });
      if (trends(...counts).includes('grows')) grown += 1;
    }
    expect(grown / funnels).toBeGreaterThan(0);
    expect(grown / funnels).toBeLessThanOrEqual(0.025);
  });
});

describe('the days in a stage', () => {
  const stays = (won: number, lost: number) => {
    const stay = (deals: number) => ({ deals, days: deals === 0 ? null : 8.5 });
    return stageRows([{ ...stage('Demo', []), stays: { won: stay(won), lost: stay(lost) } }], 'en')[0]?.days;
  };

  it('are blank for fewer than five deals', () => {
    expect(stays(5, 4)).toEqual({ won: 8.5, wonDeals: 5, lost: null, lostDeals: 4 });
  });

  it('are not there without a history', () => {
    expect(stageRows([stage('Demo', [])], 'en')[0]?.days).toBeNull();
  });
});
