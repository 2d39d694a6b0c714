import { describe, expect, it } from 'vitest';
import { peersOf } from '../../../src/summary/coaching/peers.ts';
import { reportQuarters } from '../../../src/summary/figures/periods.ts';
import { dayOf } from '../../../src/vocabulary/day.ts';
import type { Language } from '../../../src/vocabulary/words.ts';
import { call, count, type Row } from '../../kpis/ask.ts';
import { type Counts, coach, sourceFrom, type Work } from '../madeUpTeam.ts';

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** A call each and what the Reps tab says of them. */
function team(
  people: readonly Row[],
  { today = '2025-03-31', language = 'en' as Language, settings = [] as string[][] } = {},
) {
  const Calls = people.map(({ Name }) => call({ Rep: Name ?? '' }));
  const { counted, settingsTab, asOf: last } = count({ Calls, Reps: people }, [['As of', today], ...settings]);
  const values = settingsTab.values;
  const { quarters } = reportQuarters(counted.tally, last, values);
  const reps = people.map(({ Name }) => counted.reps.find(String(Name)));
  const peers = peersOf(counted, reps, { quarters, settings: values, asOf: last, language });
  return { peers, reps, texts: peers.notCompared.map(({ text }) => text) };
}

const ada: Row = { Name: 'Ada', Role: 'SDR', 'Start date': day('2020-01-01') };
const ben: Row = { Name: 'Ben', Role: 'sdr ', 'Start date': '2021-05-01' };

describe('reps who ramp up', () => {
  it('are compared with nobody for 90 days from the start date of the Reps tab', () => {
    const { peers, texts } = team([ada, ben, { Name: 'Cid', Role: 'SDR', 'Start date': day('2025-02-01') }]);
    expect(peers.notCompared).toMatchObject([{ rep: 'Cid', reason: 'ramping', until: '2025-05-02' }]);
    expect(texts).toEqual(['Cid: ramping until 2 May 2025, so compared with nobody yet.']);
  });

  it('are out of the quarters that began before they were done, and in the next', () => {
    const { peers, reps } = team([ada, ben, { Name: 'Cid', Role: 'SDR', 'Start date': day('2024-11-15') }]);
    const [, , cid = 0] = reps;
    const quarter = (year: number, month: number) => ({ label: '', from: dayOf(year, month, 1), to: 0 });
    expect([quarter(2024, 10), quarter(2025, 1), quarter(2025, 4)].map((one) => peers.isOut(cid, one))).toEqual([
      true,
      true,
      false,
    ]);
    expect(peers.notCompared[0]?.text).toBe('Cid: ramping until 13 Feb 2025, so compared from the next quarter on.');
  });

  it('take as many days as KPI Settings say', () => {
    const settings = [['A new rep ramps up for, days', '30']];
    const cid: Row = { Name: 'Cid', Role: 'SDR', 'Start date': day('2024-11-15') };
    expect(team([ada, ben, cid], { settings }).texts).toEqual([]);
  });

  it('are told so in Russian', () => {
    const cid: Row = { Name: 'Cid', Role: 'SDR', 'Start date': day('2025-02-01') };
    expect(team([ada, ben, cid], { language: 'ru' }).texts).toEqual([
      'Cid: адаптация до 2 мая 2025 г., поэтому пока ни с кем не сравнивается.',
    ]);
  });
});

describe('roles', () => {
  it('keep callers among callers, whatever the case; who is alone in a role is said to be', () => {
    const { peers, reps, texts } = team([ada, ben, { Name: 'Cid', Role: 'Closer' }, { Name: 'Dan', Role: '' }]);
    const [first = 0, second = 0, third = 0] = reps;
    expect(peers.groupOf(first)).toBe(peers.groupOf(second));
    expect(peers.groupOf(first)).not.toBe(peers.groupOf(third));
    expect(texts).toEqual([
      'Cid: the only one who is “Closer”, so there is nobody to compare with.',
      'Dan: has no role in the Reps tab, so there is nobody to compare with.',
    ]);
  });

  it('are none where everybody has a title of their own, or nobody has any', () => {
    const titles = team([ada, { Name: 'Ben', Role: 'Head of sales' }]);
    expect(titles.texts).toEqual([]);
    expect(titles.peers.groupOf(titles.reps[0] ?? 0)).toBe(titles.peers.groupOf(titles.reps[1] ?? 0));
    expect(
      team([
        { Name: 'Ada', Aliases: 'A.' },
        { Name: 'Ben', Aliases: 'B.' },
      ]).texts,
    ).toEqual([]);
  });

  it('leave somebody alone whose only colleague ramps up', () => {
    const { peers } = team([ada, { ...ben, 'Start date': day('2025-03-01') }]);
    expect(peers.notCompared.map(({ rep, reason }) => [rep, reason])).toEqual([
      ['Ada', 'alone'],
      ['Ben', 'ramping'],
    ]);
  });
});

describe('coaching with a new rep', () => {
  const usual: Counts = { callsMade: 400, callsConnected: 100 };
  const work: Work[] = ['2024 Q4', '2025 Q1', '2025 Q2'].flatMap((quarter) =>
    [1, 2, 3, 4].map((rep) => ({ rep, quarter, counts: rep === 4 ? { callsMade: 400, callsConnected: 10 } : usual })),
  );
  const source = sourceFrom(['Ana', 'Ben', 'Chloe', 'Newcomer'], work);
  const peers = (isOut: boolean) => ({ groupOf: () => '', isOut: (rep: number) => isOut && rep === 4 });

  it('does not flag who is out, nor praise the others for being better', () => {
    expect(coach(source, { peers: peers(false) }).flags.map(({ rep, verdict }) => `${rep} ${verdict}`)).toEqual([
      'Newcomer red',
    ]);
    expect(coach(source, { peers: peers(true) })).toMatchObject({ flags: [], tooFew: [] });
  });

  it('leaves them out of what the others are measured by', () => {
    const weak = work.map((one) => (one.rep === 1 ? { ...one, counts: { callsMade: 400, callsConnected: 50 } } : one));
    const flag = coach(sourceFrom(['Ana', 'Ben', 'Chloe', 'Newcomer'], weak), { peers: peers(true) }).flags[0];
    expect(flag).toMatchObject({ rep: 'Ana', verdict: 'red', teamNumerator: 200, teamDenominator: 800, team: 0.25 });
  });

  it('does not blame the process for a newcomer’s first quarter', () => {
    const steady = [1, 2, 3].flatMap((rep) =>
      ['2024 Q3', '2024 Q4', '2025 Q1', '2025 Q2'].map((quarter) => ({ rep, quarter, counts: usual })),
    );
    const newcomers = [4, 5].map((rep) => ({
      rep,
      quarter: '2025 Q2',
      counts: { callsMade: 900, callsConnected: 20 },
    }));
    const withTwo = sourceFrom(['Ana', 'Ben', 'Chloe', 'Dan', 'Eve'], [...steady, ...newcomers]);
    const isOut = (rep: number) => rep >= 4;
    const verdicts = (out: boolean) =>
      coach(withTwo, { peers: { groupOf: () => '', isOut: out ? isOut : () => false } }).flags.map(
        ({ verdict }) => verdict,
      );
    expect(verdicts(false)).toContain('process');
    expect(verdicts(true)).toEqual([]);
  });
});
