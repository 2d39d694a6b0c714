import { describe, expect, it } from 'vitest';
import { callsMade } from '../../../src/measures/calls.ts';
import { lateBeginning } from '../../../src/summary/figures/dataBegins.ts';
import { tabDays } from '../../../src/summary/figures/tabDays.ts';
import { type Day, dayOf, isoOf } from '../../../src/vocabulary/day.ts';
import { ask, call, count, deal, type Sheets } from '../../kpis/ask.ts';
import { reported } from '../reported.ts';

const quarter = { from: dayOf(2025, 1, 1), to: dayOf(2025, 4, 1) };
const from = (first: Day, days: number, every = 1): string[] =>
  Array.from({ length: Math.ceil(days / every) }, (_, i) => isoOf(first + i * every));
const callsOn = (days: readonly string[]) =>
  days.map((day, i) => call({ 'Call date': day, 'Call outcome': i % 2 ? 'Connected' : 'No answer' }));

describe('a period was kept from its middle on', () => {
  const asOf = dayOf(2025, 6, 30);
  const begunIn = (days: readonly string[]): string | null => {
    const { tally } = count({ Calls: callsOn(days) }).counted;
    const begun = lateBeginning([callsMade], quarter, tabDays(tally, asOf));
    return begun === null ? null : isoOf(begun);
  };

  it('where daily rows begin in it', () => {
    expect(begunIn(from(dayOf(2025, 2, 14), 100))).toBe('2025-02-14');
  });

  it('not where they begin after its first holiday, or before it', () => {
    expect(begunIn(from(dayOf(2025, 1, 4), 100))).toBeNull();
    expect(begunIn(from(dayOf(2024, 12, 20), 100))).toBeNull();
  });

  it('nor where rows stand as far apart anyway', () => {
    expect(begunIn(from(dayOf(2025, 1, 20), 120, 30))).toBeNull();
    expect(begunIn(from(dayOf(2025, 3, 20), 90, 30))).toBe('2025-03-20');
  });
});

describe('growth against a quarter that was kept from its middle on', () => {
  const days = from(dayOf(2025, 2, 14), 137);
  const sheets: Sheets = {
    Calls: callsOn(days),
    Deals: days.map((day, i) =>
      deal({ 'Deal ID': `D${i}`, 'Create date': day, 'Close date': day, 'Deal stage': 'Closed Won', Amount: 10 }),
    ),
  };
  const since = 'Recorded only since 14 Feb 2025: the period before is not whole, so nothing is compared with it.';
  const { summary } = reported(sheets, [['As of', '2025-06-30']]);
  const headline = (name: string) => summary.headline.find((kpi) => kpi.name === name);

  it('is blank with the reason in the headline, for everything that adds up', () => {
    for (const name of ['CALLS_MADE', 'WON_AMOUNT', 'DEALS_CREATED'])
      expect(headline(name)).toMatchObject({ previous: null, change: null, verdict: null, note: since });
  });

  it('is no matter to a share', () => {
    expect(headline('CALL_CONNECT_RATIO')).toMatchObject({ previous: 0.5, verdict: 'no clear change' });
  });

  it('is blank in the quarters, in the sentence and in a cell', () => {
    const row = summary.growth.find(({ period, rep }) => period === '2025 Q2' && rep === null);
    expect(row).toMatchObject({ growth: null, callsMadeGrowth: null, since: { wonAmount: '2025-02-14' } });
    expect(summary.sentences[0]).toBe(`Q2 2025: 910 won. ${since}`);
    expect(ask('QUARTERLY_GROWTH', sheets, { period: '2025 Q2', settings: [['As of', '2025-06-30']] })).toMatchObject({
      value: null,
      numerator: 910,
      denominator: null,
      note: since,
    });
  });

  it('is there again in the quarter after it', () => {
    const later = reported({ Calls: callsOn(from(dayOf(2025, 2, 14), 230)) }, [
      ['As of', '2025-09-30'],
    ]).summary.growth.find(({ period }) => period === '2025 Q3');
    expect(later?.callsMadeGrowth).toBeCloseTo(1 / 91);
    expect(later?.since).toBeUndefined();
  });

  it('nor do the same days of it stand beside those of a running quarter', () => {
    const running = reported(sheets, [['As of', '2025-05-20']]).summary;
    expect(running.headline.find(({ name }) => name === 'CALLS_MADE')).toMatchObject({
      change: null,
      note: expect.stringContaining(since),
    });
    expect(running.sameDay?.find(({ kpi }) => kpi === 'CALLS_MADE')).toBeUndefined();
  });
});

describe('a period of which nothing is recorded', () => {
  const asOf = [['As of', '2025-09-30']] as const;
  const Calls = callsOn(from(dayOf(2025, 4, 1), 60));
  const Deals = from(dayOf(2025, 1, 1), 270).map((day, i) =>
    deal({ 'Deal ID': `D${i}`, 'Create date': day, 'Close date': day, 'Deal stage': 'Closed Won', Amount: 10 }),
  );
  const of = (period: string) => ask('CALLS_MADE', { Calls, Deals }, { period, settings: asOf });

  it('has no count, with the day from or up to which there are rows', () => {
    expect(of('2025 Q1')).toMatchObject({ value: null, note: 'No rows before 1 Apr 2025: Calls.' });
    expect(of('2025 Q2').value).toBe(60);
    expect(of('2025 Q3')).toMatchObject({ value: null, note: 'No rows after 30 May 2025: Calls.' });
  });

  it('has none in the quarters, the trend and the growth of the report', () => {
    const { growth, headline } = reported({ Calls, Deals }, asOf).summary;
    const team = growth.filter(({ rep }) => rep === null);
    expect(team.map(({ callsMade, dealsWon }) => [callsMade, dealsWon])).toEqual([
      [null, 90],
      [60, 91],
      [null, 89],
    ]);
    expect(headline.find(({ name }) => name === 'CALLS_MADE')).toMatchObject({ value: null, trend: [null, 60, null] });
  });

  it('is none where the rows may still come: so short a silence is usual', () => {
    const until = (day: string) =>
      ask('CALLS_MADE', { Calls, Deals }, { period: '2025-06', settings: [['As of', day]] });
    expect(until('2025-06-02').value).toBe(0);
    expect(until('2025-06-20').value).toBeNull();
  });
});
