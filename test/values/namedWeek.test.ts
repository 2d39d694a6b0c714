import { describe, expect, it } from 'vitest';
import { dayWithoutYear, withYear } from '../../src/values/dayWithoutYear.ts';
import { firstDayOf } from '../../src/values/firstDay.ts';
import { isoOf } from '../../src/vocabulary/day.ts';
import { calendarYear } from '../../src/vocabulary/period.ts';

const firstOf = (text: string): string | null => {
  const first = firstDayOf(text, 'day first', calendarYear);
  return first ? `${isoOf(first.day)} ${first.unit}` : null;
};

describe('a numbered week with its days', () => {
  it.each(['Week 19 (5 May - 11 May 2025)', 'Wk 19: 5–11 May 2025', 'Неделя 19 (05.05–11.05.2025)'])(
    '%s is the week of these',
    (text) => {
      expect(firstOf(text)).toBe('2025-05-05 week');
    },
  );

  it.each(['Week 19 (5 May - 11 May)', 'Неделя 19 (05.05–11.05)'])('%s lacks its year', (text) => {
    const day = dayWithoutYear(text);
    expect(day && firstOf(withYear(day, 2025))).toBe('2025-05-05 week');
  });

  it('is no day of a month behind a dash', () => {
    expect(firstOf('Week 5 - 11 May 2025')).toBe('2025-05-05 week');
  });
});
