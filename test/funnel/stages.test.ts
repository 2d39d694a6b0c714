import { describe, expect, it } from 'vitest';
import { dayOfIso } from '../../src/vocabulary/day.ts';
import { count, deal, type Row } from '../kpis/ask.ts';

const stagesOf = (Deals: readonly Row[], history: readonly Row[] = []) =>
  count(history.length > 0 ? { Deals, 'Stage history': history } : { Deals }).counted.stages.map(
    ({ stage, reached, passed, lost, open, approximate }) => [stage, reached, passed, lost, open, approximate],
  );
const at = (id: string, stage: string, differs: Row = {}) => deal({ 'Deal ID': id, 'Deal stage': stage, ...differs });
const change = (id: string, from: string, to: string, day: string): Row => ({
  'Deal ID': id,
  'From stage': from,
  'To stage': to,
  'Last modified': day,
});

describe('the stages', () => {
  it('take a won deal through all of them and an open one to where it stands', () => {
    expect(
      stagesOf([at('D1', 'Prospecting'), at('D2', 'Proposal'), at('D3', 'Closed Won', { 'Close date': '2025-02-01' })]),
    ).toEqual([
      ['Prospecting', 3, 2, 0, 1, true],
      ['Proposal', 2, 1, 0, 1, true],
    ]);
  });

  it('lose a deal in the stage it died in where status and stage are two columns', () => {
    const Deals = [
      at('D1', 'Proposal', { Status: 'Lost', 'Lost time': '2025-02-01' }),
      at('D2', 'Prospecting', { Status: 'Open' }),
      at('D3', 'Proposal', { Status: 'Won', 'Won time': '2025-02-02' }),
    ];
    expect(stagesOf(Deals)).toEqual([
      ['Prospecting', 3, 2, 0, 1, true],
      ['Proposal', 2, 1, 1, 0, true],
    ]);
  });

  it('keep lost deals apart of which nobody knows where they died', () => {
    const Deals = [
      at('D1', 'Prospecting'),
      at('D2', 'Proposal'),
      at('D3', 'Closed Lost', { 'Close date': '2025-02-01' }),
    ];
    expect(stagesOf(Deals).at(-1)).toEqual([null, 1, 0, 1, 0, true]);
  });

  it('lose deals in the only stage they can have died in', () => {
    const Deals = [
      at('D1', 'Prospecting', { 'Create date': '' }),
      at('D2', 'Engaging'),
      at('D3', 'Closed Lost', { 'Close date': '2025-02-01' }),
    ];
    expect(stagesOf(Deals)).toEqual([
      ['Prospecting', 3, 2, 0, 1, true],
      ['Engaging', 2, 0, 1, 1, true],
    ]);
  });

  it('lose nobody in a stage only because all open deals happen to stand there', () => {
    const Deals = [at('D1', 'Proposal'), at('D2', 'Closed Lost', { 'Close date': '2025-02-01' })];
    expect(stagesOf(Deals)).toEqual([
      ['Proposal', 1, 0, 0, 1, true],
      [null, 1, 0, 1, 0, true],
    ]);
  });

  it.each(['Last stage', 'Lost at stage', 'Этап отказа'])('lose deals where the column %s says so', (heading) => {
    const Deals = [
      at('D1', 'Prospecting', { [heading]: '' }),
      at('D2', 'Closed Lost', { [heading]: 'Proposal', 'Close date': '2025-02-01' }),
      at('D3', 'Closed Won', { [heading]: 'Closed Won', 'Close date': '2025-02-01' }),
    ];
    expect(stagesOf(Deals)).toEqual([
      ['Prospecting', 3, 2, 0, 1, true],
      ['Proposal', 2, 1, 1, 0, true],
    ]);
  });

  it('are approximate where the history tells of one deal in three', () => {
    const Deals = [at('D1', 'Zeta'), at('D2', 'Zeta'), at('D3', 'Alpha')];
    const history = [change('D3', 'Zeta', 'Alpha', '2025-01-15')];
    expect(stagesOf(Deals, history).map(([, , , , , approximate]) => approximate)).toEqual([true, true]);
  });

  it('follow the history: order, furthest stage, and no undoing by a step back', () => {
    const Deals = [at('D1', 'Zeta'), at('D2', 'Closed Lost', { 'Close date': '2025-02-09' }), at('D3', 'Alpha')];
    const history = [
      change('D1', 'Zeta', 'Alpha', '2025-01-10'),
      change('D1', 'Alpha', 'Zeta', '2025-01-20'),
      change('D2', 'Zeta', 'Alpha', '2025-01-12'),
      change('D2', 'Alpha', 'Closed Lost', '2025-02-09'),
      change('D3', 'Zeta', 'Alpha', '2025-01-15'),
    ];
    expect(stagesOf(Deals, history)).toEqual([
      ['Zeta', 3, 3, 0, 0, false],
      ['Alpha', 3, 0, 1, 2, false],
    ]);
  });

  describe('in which deals are only laid to rest', () => {
    const closed = (id: string, stage: string, status: 'Won' | 'Lost') =>
      at(id, stage, { Status: status, 'Close date': '2025-02-01' });
    const many = (prefix: string, stage: string, status: 'Won' | 'Lost') =>
      Array.from({ length: 5 }, (_, i) => closed(`${prefix}${i}`, stage, status));
    const open = at('O1', 'Proposal', { Status: 'Open' });
    const refused = [...many('L', 'Wider circle', 'Lost'), ...many('W', 'Proposal', 'Won'), open];

    it('are no step: nobody passed the others on the way there', () => {
      expect(stagesOf(refused)).toEqual([
        ['Proposal', 6, 5, 0, 1, true],
        [null, 5, 0, 5, 0, true],
      ]);
    });

    it('lose deals where the history saw them last', () => {
      const Deals = [...refused, closed('L9', 'Prospecting', 'Lost')];
      const history = [...refused, at('L9', '')].flatMap((row) => [
        change(String(row['Deal ID']), '', 'Prospecting', '2025-01-02'),
        change(String(row['Deal ID']), 'Prospecting', row === refused[0] ? 'Proposal' : 'Wider circle', '2025-01-12'),
      ]);
      const told = history.filter(
        ({ 'Deal ID': id, 'To stage': to }) => to !== 'Wider circle' || /^L[1-4]/.test(String(id)),
      );
      expect(stagesOf(Deals, told).map(([stage, reached, passed, lost]) => [stage, reached, passed, lost])).toEqual([
        ['Prospecting', 12, 7, 5],
        ['Proposal', 7, 5, 1],
      ]);
    });

    it.each([
      ['a deal stands there', [...refused, at('O2', 'Wider circle', { Status: 'Open' })]],
      ['a deal was won there', [...refused, closed('W9', 'Wider circle', 'Won')]],
      ['it lost few', refused.slice(1)],
      [
        'won deals do not say where',
        refused.map((row) => (row.Status === 'Won' ? { ...row, 'Deal stage': 'Closed Won' } : row)),
      ],
    ])('are steps where %s', (_, Deals) => {
      expect(stagesOf(Deals).map(([stage]) => stage)).toContain('Wider circle');
    });

    it('are steps where the history saw a deal go on', () => {
      const history = refused.map((row) => change(String(row['Deal ID']), 'Proposal', 'Wider circle', '2025-01-12'));
      const onwards = change('O1', 'Wider circle', 'Proposal', '2025-01-20');
      expect(stagesOf(refused, [...history.slice(0, 5), onwards]).map(([stage]) => stage)).toContain('Wider circle');
    });

    it('are steps where that is what a step is usually called', () => {
      const named = refused.map((row) =>
        row['Deal stage'] === 'Wider circle' ? { ...row, 'Deal stage': 'Negotiation' } : row,
      );
      expect(stagesOf(named).at(-1)).toEqual(['Negotiation', 10, 5, 5, 0, true]);
    });
  });

  it('are counted per pipeline, since their names repeat', () => {
    const Deals = [at('D1', 'Proposal', { Pipeline: 'New' }), at('D2', 'Proposal', { Pipeline: 'Renewal' })];
    expect(count({ Deals }).counted.stages.map(({ pipeline, reached }) => [pipeline, reached])).toEqual([
      ['New', 1],
      ['Renewal', 1],
    ]);
  });
});

describe('the order of the stages', () => {
  const isGuessed = (Deals: readonly Row[], history: readonly Row[] = []) =>
    count(history.length > 0 ? { Deals, 'Stage history': history } : { Deals }).counted.stages.some(
      ({ isOrderGuessed }) => isOrderGuessed,
    );
  const named = [at('D1', 'Zeta'), at('D2', 'Alpha')];

  it.each([
    ['nothing tells it', named],
    ['their names do', [at('D1', 'Prospecting'), at('D2', 'Proposal')]],
  ])('is a guess where %s', (_, Deals) => {
    expect(isGuessed(Deals)).toBe(true);
  });

  it.each([
    ['one stage has none', [at('D1', 'Zeta')], []],
    ['numbers stand before them', [at('D1', '1. Zeta'), at('D2', '2. Alpha')], []],
    [
      'probabilities tell',
      [at('D1', 'Zeta', { 'Probability (%)': 20 }), at('D2', 'Alpha', { 'Probability (%)': 60 })],
      [],
    ],
    ['the history tells', named, [change('D1', 'Alpha', 'Zeta', '2025-01-10')]],
  ])('is none where %s', (_, Deals, history) => {
    expect(isGuessed(Deals, history)).toBe(false);
  });
});

describe('what became of the stages', () => {
  const Deals = [
    at('D1', 'Closed Won', { 'Create date': '2025-01-01', 'Close date': '2025-01-21', 'Lost reason': '' }),
    at('D2', 'Closed Won', { 'Create date': '2025-01-01', 'Close date': '2025-01-31' }),
    at('D3', 'Closed Lost', { 'Create date': '2025-01-01', 'Close date': '2025-02-10', 'Lost reason': 'Price' }),
    at('D4', 'Closed Lost', { 'Create date': '2025-01-01', 'Close date': '2025-02-10', 'Lost reason': 'price' }),
    at('D5', 'Beta', { 'Create date': '2025-01-01' }),
  ];
  const history = [
    // The newest first and without a clock, as some systems export them.
    change('D1', 'Beta', 'Closed Won', '2025-01-21'),
    change('D1', 'Alpha', 'Beta', '2025-01-11'),
    change('D2', 'Beta', 'Closed Won', '2025-01-31'),
    change('D2', 'Alpha', 'Beta', '2025-01-05'),
    change('D2', 'Beta', 'Alpha', '2025-01-07'),
    change('D2', 'Alpha', 'Beta', '2025-01-09'),
    change('D3', 'Alpha', 'Beta', '2025-01-21'),
    change('D4', 'Alpha', 'Closed Lost', '2025-02-10'),
    change('D5', 'Alpha', 'Beta', '2025-03-01'),
  ];
  const [alpha, beta] = count({ Deals, 'Stage history': history }).counted.stages;
  const day = (iso: string) => dayOfIso(iso) as number;

  it('is counted on the day a deal closed: a won one has passed them all, a lost one those before its own', () => {
    expect([...(alpha?.closedOn ?? [])].sort(([a], [b]) => a - b)).toEqual([
      [day('2025-01-21'), { lost: 0, passed: 1 }],
      [day('2025-01-31'), { lost: 0, passed: 1 }],
      [day('2025-02-10'), { lost: 1, passed: 1 }],
    ]);
    expect(beta?.closedOn.get(day('2025-02-10'))).toEqual({ lost: 1, passed: 0 });
  });

  it('lose no deal on a day of which nobody knows whether it was lost', () => {
    const Deals = [
      at('D1', 'Proposal'),
      at('D2', 'Closed Won', { 'Close date': '2025-02-10' }),
      at('D3', 'Some stage', { 'Close date': '2025-02-10' }),
    ];
    const { stages } = count({ Deals }).counted;
    expect(stages.find(({ stage }) => stage === 'Some stage')?.closedOn.get(dayOfIso('2025-02-10') as number)).toEqual({
      lost: 0,
      passed: 1,
    });
  });

  it('has its reasons as they were written', () => {
    expect([...(alpha?.reasons ?? [])]).toEqual([['price', 1]]);
    expect([...(beta?.reasons ?? [])]).toEqual([['Price', 1]]);
  });

  it('took its days: all visits together, from the creation to the close, of closed deals only', () => {
    // Alpha: D1 10 days, D2 4 + 2; Beta: D1 10, D2 2 + 22, D3 20 until it closed.
    expect(alpha?.stays).toEqual({ won: { deals: 2, days: 8 }, lost: { deals: 2, days: 30 } });
    expect(beta?.stays).toEqual({ won: { deals: 2, days: 17 }, lost: { deals: 1, days: 20 } });
  });

  it('takes no days where no history says so', () => {
    expect(count({ Deals }).counted.stages.every(({ stays }) => stays === null)).toBe(true);
  });
});
