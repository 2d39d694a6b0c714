import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, dayOf, dayOfIso, daysInMonth, isoOf } from '../../src/vocabulary/day.ts';

describe('a day', () => {
  it('counts from 1970-01-01', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(2000, 3, 1)).toBe(11_017);
  });

  it('is the same day as in the platform calendar, over twelve centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 150_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(civilOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        const { year, month, day: dayOfMonth } = civilOf(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });

  it('is written and read as ISO', () => {
    expect(isoOf(dayOf(2025, 3, 31))).toBe('2025-03-31');
    expect(dayOfIso('2025-03-31')).toBe(dayOf(2025, 3, 31));
  });

  it('is none where there is no such day', () => {
    for (const text of ['2025-02-29', '2025-13-01', '2025-00-10', '2025-1-1', 'yesterday'])
      expect(dayOfIso(text)).toBeNull();
  });

  it('knows leap years', () => {
    expect([1900, 2000, 2024, 2025].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
  });
});
