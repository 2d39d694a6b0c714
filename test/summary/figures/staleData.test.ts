import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../../../src/vocabulary/day.ts';
import { call, deal } from '../../kpis/ask.ts';
import { reported } from '../reported.ts';

const from = (first: number, days: number) => Array.from({ length: days }, (_, i) => isoOf(first + i));
const start = dayOf(2024, 10, 1);

describe('calls that end ten days before the deals do', () => {
  // Ten calls and a won deal a day; calls until 10 February, deals until the 20th.
  const Calls = from(start, 133).flatMap((day) =>
    Array.from({ length: 10 }, (_, i) => call({ 'Call date': day, 'Call outcome': i < 3 ? 'Connected' : 'Busy' })),
  );
  const Deals = from(start, 143).map((day, i) =>
    deal({ 'Deal ID': `D${i}`, 'Create date': day, 'Close date': day, 'Deal stage': 'Closed Won' }),
  );
  const { summary } = reported({ Calls, Deals }, [['As of', '2025-02-20']]);
  const changeOf = (name: string) => summary.headline.find((kpi) => kpi.name === name)?.change;

  it('are said at the top', () => {
    const sentence = 'Calls: the data end on 10 Feb 2025, nothing after that day is in any number.';
    expect(summary.staleData).toEqual([sentence]);
    expect(summary.sentences[0]).toBe(sentence);
  });

  it('are compared up to their own last day, and deals up to theirs', () => {
    expect(changeOf('CALLS_MADE')).toBe(0);
    expect(changeOf('WON_AMOUNT')).toBe(0);
    expect(changeOf('QUARTERLY_GROWTH')).toBeNull();
    expect(summary.growth.find(({ period, rep }) => period === '2025 Q1' && rep === null)?.growth).toBe(0);
  });
});

describe('a quarter that the calls end before', () => {
  const Calls = from(start, 90).flatMap((day) =>
    Array.from({ length: 4 }, (_, i) => call({ 'Call date': day, 'Call outcome': i < 1 ? 'Connected' : 'Busy' })),
  );
  const Deals = from(start, 170).map((day, i) =>
    deal({ 'Deal ID': `D${i}`, 'Create date': day, 'Close date': day, 'Deal stage': 'Closed Won' }),
  );
  const { summary } = reported({ Calls, Deals }, [['As of', '2025-03-19']]);

  it.each(['CALLS_MADE', 'CALL_CONNECT_RATIO', 'CALL_DEAL_RATIO'])(
    'has no %s, and says since when, not that it is 0',
    (name) => {
      const kpi = summary.kpis.find((one) => one.name === name && one.rep === null && one.period === '2025 Q1');
      expect(kpi?.value).toBeNull();
      expect(kpi?.note).toBe('No rows after 29 Dec 2024: Calls.');
    },
  );
});

it('data of today are not said to end', () => {
  const Calls = from(start, 140).map((day) => call({ 'Call date': day }));
  expect(reported({ Calls }, [['As of', '2025-02-18']]).summary.staleData).toEqual([]);
});
