import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../../src/vocabulary/day.ts';
import { periodOf, quarterBefore, quarterOf, quartersBetween } from '../../src/vocabulary/period.ts';

const calendar = { 'Fiscal year starts in month': 1, 'Fiscal year is named after': 'end' } as const;
const fromApril = (named: 'start' | 'end') =>
  ({ 'Fiscal year starts in month': 4, 'Fiscal year is named after': named }) as const;
const span = (text: string, fiscal: Parameters<typeof periodOf>[1] = calendar) => {
  const period = periodOf(text, fiscal);
  return period && `${isoOf(period.from)}..${isoOf(period.to - 1)}`;
};

describe('a period', () => {
  it.each([
    '2025 Q1',
    'Q1 2025',
    '2025-Q1',
    'q1 2025',
    '2025Q1',
    'Q1-2025',
    '1 кв. 2025',
    '1 квартал 2025',
    '2025 1 кв.',
    '1кв 2025 г.',
    'FY25-Q1',
    'Q1 25',
  ])('is a quarter: %s', (text) => expect(span(text)).toBe('2025-01-01..2025-03-31'));

  it('is a year, a month, a day or a span', () => {
    expect(span('2025')).toBe('2025-01-01..2025-12-31');
    expect(span('2025 г.')).toBe('2025-01-01..2025-12-31');
    expect(span('2024-02')).toBe('2024-02-01..2024-02-29');
    expect(span('02.2024')).toBe('2024-02-01..2024-02-29');
    expect(span('2025-01-15')).toBe('2025-01-15..2025-01-15');
    expect(span('2025-01-15..2025-03-31')).toBe('2025-01-15..2025-03-31');
  });

  it('is nothing else', () => {
    for (const text of ['', 'last month', '2025 Q5', '2025-13', '2025-02-30', '2025-03-31..2025-01-15'])
      expect(periodOf(text, calendar)).toBeNull();
  });

  it('of a fiscal year that starts in April is named after the year it ends in, or after the one it starts in', () => {
    expect(span('2026 Q1', fromApril('end'))).toBe('2025-04-01..2025-06-30');
    expect(span('2025 Q1', fromApril('start'))).toBe('2025-04-01..2025-06-30');
    expect(span('2026', fromApril('end'))).toBe('2025-04-01..2026-03-31');
    expect(quarterOf(dayOf(2026, 2, 1), fromApril('end')).label).toBe('2026 Q4');
  });
});

describe('a fiscal quarter', () => {
  const fiscal = fc.record({
    'Fiscal year starts in month': fc.integer({ min: 1, max: 12 }),
    'Fiscal year is named after': fc.constantFrom('start' as const, 'end' as const),
  });
  const day = fc.integer({ min: 10_000, max: 25_000 });

  it('holds its day, follows the one before without a gap, and is found again by its name', () => {
    fc.assert(
      fc.property(day, fiscal, (someDay, year) => {
        const quarter = quarterOf(someDay, year);
        expect(quarter.from <= someDay && someDay < quarter.to).toBe(true);
        expect(quarterBefore(quarter, year).to).toBe(quarter.from);
        expect(periodOf(quarter.label, year)).toEqual(quarter);
      }),
    );
  });

  it('fills a span with its neighbours', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 2000 }), fiscal, (first, length, year) => {
        const quarters = quartersBetween(first, first + length, year);
        expect(quarters[0]).toEqual(quarterOf(first, year));
        expect(quarters.at(-1)).toEqual(quarterOf(first + length, year));
        for (let i = 1; i < quarters.length; i += 1) expect(quarters[i]?.from).toBe(quarters[i - 1]?.to);
      }),
    );
  });
});
