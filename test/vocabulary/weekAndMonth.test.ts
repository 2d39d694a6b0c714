import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../../src/vocabulary/day.ts';
import { periodOf, unitOf } from '../../src/vocabulary/period.ts';

const calendar = { 'Fiscal year starts in month': 1, 'Fiscal year is named after': 'end' } as const;
const span = (text: string) => {
  const period = periodOf(text, calendar);
  return period && `${isoOf(period.from)}..${isoOf(period.to - 1)}`;
};

describe('a period', () => {
  it.each([
    'Jan 2025',
    'January 2025',
    '2025 Jan',
    'Jan-25',
    "янв'25",
    'январь 2025',
    'янв 25',
    'январь 25',
    'Январь 2025 г.',
    'янв. 2025',
  ])('is a month by its name: %s', (text) => expect(span(text)).toBe('2025-01-01..2025-01-31'));

  it.each(['2025-W03', '2025W3', 'W03 2025', 'Week 3, 2025', 'неделя 3 2025', '3 неделя 2025', '3-я неделя 2025 г.'])(
    'is an ISO week: %s',
    (text) => expect(span(text)).toBe('2025-01-13..2025-01-19'),
  );

  it('of week 1 may begin in the year before, and of week 53 end in the next', () => {
    expect(span('2025-W01')).toBe('2024-12-30..2025-01-05');
    expect(span('2026-W53')).toBe('2026-12-28..2027-01-03');
    expect(span('2025-W53')).toBeNull();
    expect(span('2025-W00')).toBeNull();
  });

  it.each(['Jan 25', 'January', 'Jan', 'W3', 'week 3', 'Ann 2025', 'May-June 2025'])(
    'is none without its year: %s',
    (text) => expect(span(text)).toBeNull(),
  );

  it('of a week begins on a Monday and is found again by its label', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2049 }), fc.integer({ min: 1, max: 52 }), (year, week) => {
        const period = periodOf(`${year}-W${week}`, calendar);
        expect(new Date((period?.from as number) * 86_400_000).getUTCDay()).toBe(1);
        expect(period && periodOf(period.label, calendar)).toEqual(period);
        expect(period && unitOf(period)).toBe('week');
      }),
    );
  });

  it('is as long as its name says', () => {
    expect(
      ['2025-01-06', '2025-02', 'Q1 2025', '2024', '2025-01-06..2025-01-09'].map((text) => {
        const period = periodOf(text, calendar);
        return period && unitOf(period);
      }),
    ).toEqual(['day', 'month', 'quarter', 'year', 'span']);
    expect(dayOf(2025, 1, 1)).toBe(periodOf('Jan 2025', calendar)?.from);
  });
});
