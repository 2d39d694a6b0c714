import { describe, expect, it } from 'vitest';
import { dataEnds } from '../../../src/summary/figures/dataEnds.ts';
import { tabDays } from '../../../src/summary/figures/tabDays.ts';
import { dayOf, isoOf } from '../../../src/vocabulary/day.ts';
import { call, count, deal } from '../../kpis/ask.ts';

const through = (days: readonly string[], asOf: number) => {
  const Calls = days.map((day) => call({ 'Call date': day }));
  return isoOf(dataEnds(tabDays(count({ Calls }).counted.tally, asOf), asOf).get('calls') ?? asOf);
};

describe('a running period is compared', () => {
  const daily = Array.from({ length: 40 }, (_, i) => isoOf(dayOf(2025, 1, 1) + i));

  it('up to the last day of the data where they end clearly before the report', () => {
    expect(through(daily, dayOf(2025, 2, 20))).toBe('2025-02-09');
  });

  it('up to the day of the report after a quiet weekend', () => {
    expect(through(daily, dayOf(2025, 2, 11))).toBe('2025-02-11');
  });

  it('up to the day of the report where days without rows are usual', () => {
    expect(through(['2025-01-02', '2025-01-20', '2025-02-07', '2025-02-20'], dayOf(2025, 3, 12))).toBe('2025-03-12');
  });
});

it('the change of a running quarter stands on the days that the data hold', async () => {
  const { answersOf, sourceOf } = await import('../../../src/summary/figures/answers.ts');
  const { quarterlyGrowth } = await import('../../../src/kpis/quarterlyGrowth.ts');
  const { quarterOf } = await import('../../../src/vocabulary/period.ts');
  const { calendarYear } = await import('../../../src/vocabulary/period.ts');
  // One deal of 100 a day until 9 February, and a report of the 20th.
  const Deals = Array.from({ length: 132 }, (_, i) => {
    const day = isoOf(dayOf(2024, 10, 1) + i);
    return deal({ 'Deal ID': `D${i}`, 'Create date': day, 'Close date': day, 'Deal stage': 'Closed won' });
  });
  const asOf = dayOf(2025, 2, 20);
  const source = sourceOf(count({ Deals }).counted.tally, [], { asOf, fiscal: calendarYear, language: 'en' });
  const quarter = quarterOf(asOf, calendarYear);
  expect(answersOf(source, [quarter])(quarterlyGrowth, null, quarter)).toMatchObject({
    value: 0,
    numerator: 4000,
    denominator: 4000,
  });
});
