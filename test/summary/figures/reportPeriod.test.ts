import { describe, expect, it } from 'vitest';
import { call, deal, type Sheets } from '../../kpis/ask.ts';
import { reported } from '../reported.ts';

/** Ten calls a day from Monday to Friday, as many connected as the day says. */
const days = Array.from({ length: 300 }, (_, i) => new Date(Date.UTC(2024, 5, 3 + i)))
  .filter((day) => day.getUTCDay() % 6 !== 0)
  .map((day) => day.toISOString().slice(0, 10));
const connectedOn = (day: string): number => (day < '2025-03-01' ? 4 : 2) + (Number(day.slice(-1)) % 2);
const sheets: Sheets = {
  Calls: days.flatMap((day) =>
    Array.from({ length: 10 }, (_, i) =>
      call({ 'Call date': day, 'Call outcome': i < connectedOn(day) ? 'Connected' : 'Busy' }),
    ),
  ),
  Deals: days.map((day, i) =>
    deal({
      'Deal ID': `D${i}`,
      'Create date': day,
      'Close date': day,
      'Deal stage': i % 3 === 0 ? 'Closed Lost' : 'Closed Won',
    }),
  ),
};
const on = (period: string, asOf = '2025-03-26') => {
  const { summary } = reported(sheets, [
    ['Period', period],
    ['As of', asOf],
  ]);
  const ratio = summary.headline.find(({ name }) => name === 'CALL_CONNECT_RATIO');
  return { summary, ratio };
};

describe('the period of the report', () => {
  it.each([
    ['this week', '2025-03-24..2025-03-30', true, '2025-03-17..2025-03-23'],
    ['прошлая неделя', '2025-03-17..2025-03-23', false, '2025-03-10..2025-03-16'],
    ['this month', '2025-03', true, '2025-02'],
    ['last month', '2025-02', false, '2025-01'],
    ['this quarter', '2025 Q1', true, '2024 Q4'],
    ['last quarter', '2024 Q4', false, '2024 Q3'],
    ['2025-01-15..2025-02-13', '2025-01-15..2025-02-13', false, '2024-12-16..2025-01-14'],
  ])('is %s', (said, label, toDate, before) => {
    const { summary, ratio } = on(said);
    expect(summary.period).toMatchObject({ label, toDate, before });
    expect(ratio).toMatchObject({ period: label, toDate });
  });

  it('has values of its own for the team and every rep, the same as a formula', () => {
    const { summary } = on('last month');
    const of = (rep: string | null) =>
      summary.kpis.find((one) => one.name === 'CALL_CONNECT_RATIO' && one.rep === rep && one.period === '2025-02');
    const february = days.filter((day) => day.startsWith('2025-02'));
    const connected = february.reduce((sum, day) => sum + connectedOn(day), 0);
    expect(of(null)).toMatchObject({ numerator: connected, denominator: february.length * 10 });
    expect(of('Ada')?.value).toBe(of(null)?.value);
  });

  it('is compared with the same days of the one before, and says too early of a week', () => {
    const { ratio } = on('this week');
    // Monday to Wednesday, and the same three days of the week before.
    expect(ratio).toMatchObject({ denominator: 30, verdict: 'too early', previous: 8 / 30 });
  });

  it('says worse of a month that is, and keeps the growth by quarter', () => {
    const { ratio, summary } = on('this month');
    expect(ratio?.verdict).toBe('worse');
    expect(summary.growth.map(({ period }) => period)).toContain('2024 Q3');
    expect(summary.periods).toEqual(['2024 Q2', '2024 Q3', '2024 Q4', '2025 Q1']);
  });

  it('leads the sentences, and a week says nothing of a change', () => {
    expect(on('last month').summary.sentences[0]).toBe(
      'Feb 2025: 1,400 won, 6.7% less than in the month before, no clear change.',
    );
    expect(on('last week').summary.sentences[0]).toMatch(/^17–23 Mar 2025: \d+ won\.$/);
    expect(on('last quarter').summary.sentences[0]).toMatch(/^Q4 2024: /);
  });

  it('is judged as it stood: what came after it names nobody in it', () => {
    const { summary } = on('last quarter');
    const named = [...summary.coaching, ...(summary.tooFew ?? [])].map(({ period }) => period);
    expect(named).not.toContain('2025 Q1');
  });

  it('is the newest quarter with data where the running one has none', () => {
    expect(on('this quarter', '2026-01-10').summary.period?.label).toBe('2025 Q1');
  });
});
