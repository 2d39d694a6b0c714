import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings/catalogue.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import { holidayList, workdaysIn } from '../../src/vocabulary/workdays.ts';

const year = { from: dayOf(2025, 1, 1), to: dayOf(2026, 1, 1) };

describe('working days', () => {
  // 2025 has 365 days from Wednesday to Wednesday: 52 weeks of five and one Wednesday.
  it('are Mondays to Fridays: 261 in 2025', () => {
    expect(workdaysIn(year, {})).toBe(261);
  });

  // Source: production calendar of Russia for 2025, 247 working days, of which 1 November was a moved Saturday.
  it('leave out holidays, but none twice that falls on a weekend', () => {
    const Holidays =
      '2025-01-01..2025-01-08, 2025-05-01..2025-05-02, 2025-05-08..2025-05-09, 2025-06-12..2025-06-13, 2025-11-03..2025-11-04, 2025-12-31';
    expect(workdaysIn(year, { Holidays })).toBe(246);
    expect(workdaysIn(year, { Holidays: '2025-03-01, 2025-03-02' })).toBe(261);
  });

  it('are none in a weekend or in no days at all', () => {
    expect(workdaysIn({ from: dayOf(2025, 3, 1), to: dayOf(2025, 3, 3) }, {})).toBe(0);
    expect(workdaysIn({ from: dayOf(2025, 3, 3), to: dayOf(2025, 3, 3) }, {})).toBe(0);
  });
});

describe('a list of holidays', () => {
  it('is read as people write it', () => {
    expect(holidayList(' 2025-12-25; 01.01.2026\n2026-05-01..2026-05-03 ', defaultSettings)).toBe(
      '2025-12-25, 2026-01-01, 2026-05-01..2026-05-03',
    );
    expect(holidayList('31.12.2025..8.1.2026', defaultSettings)).toBe('2025-12-31..2026-01-08');
  });

  it.each(['Christmas', '2025-02-30', '2025', '2025-12', ', ;', '2026-01-08..2026-01-01'])('is not %s', (text) => {
    expect(holidayList(text, defaultSettings)).toBeNull();
  });
});
