import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings/catalogue.ts';
import { dayOf, isoOf } from '../../src/vocabulary/day.ts';
import { likeBefore, periodOf } from '../../src/vocabulary/period.ts';
import { relativePeriod } from '../../src/vocabulary/relativePeriod.ts';

/** A Wednesday. */
const asOf = dayOf(2025, 5, 14);
const days = (text: string, fiscal = defaultSettings) => {
  const period = relativePeriod(text, asOf, fiscal);
  return period && `${isoOf(period.from)}..${isoOf(period.to - 1)}`;
};

describe('a period in words', () => {
  it.each([
    ['today', 'сегодня', '2025-05-14..2025-05-14'],
    ['Yesterday', 'Вчера', '2025-05-13..2025-05-13'],
    ['this week', 'эта неделя', '2025-05-12..2025-05-18'],
    ['last week', 'прошлая неделя', '2025-05-05..2025-05-11'],
    ['this month', 'этот месяц', '2025-05-01..2025-05-31'],
    ['Last  month', 'в прошлом месяце', '2025-04-01..2025-04-30'],
    ['this quarter', 'текущий квартал', '2025-04-01..2025-06-30'],
    ['previous quarter', 'прошлый квартал', '2025-01-01..2025-03-31'],
    ['this year', 'этот год', '2025-01-01..2025-12-31'],
    ['last year', 'прошлый год', '2024-01-01..2024-12-31'],
    ['YTD', 'с начала года', '2025-01-01..2025-05-14'],
    ['qtd', 'с начала квартала', '2025-04-01..2025-05-14'],
    ['MTD', 'с начала месяца', '2025-05-01..2025-05-14'],
    ['last 7 days', 'последние 7 дней', '2025-05-08..2025-05-14'],
    ['past 30 days', 'за последние 30 дней', '2025-04-15..2025-05-14'],
  ])('%s, %s', (english, russian, expected) => {
    expect(days(english)).toBe(expected);
    expect(days(russian)).toBe(expected);
  });

  it('follows the fiscal year', () => {
    const fiscal = { ...defaultSettings, 'Fiscal year starts in month': 4 };
    expect(days('this year', fiscal)).toBe('2025-04-01..2026-03-31');
    expect(relativePeriod('this year', asOf, fiscal)?.label).toBe('2026');
    expect(days('last year', fiscal)).toBe('2024-04-01..2025-03-31');
  });

  it.each(['', 'last', 'week', 'last 0 days', 'next month', 'Ada'])('%j is none', (text) => {
    expect(days(text)).toBeNull();
  });
});

describe('what a period is compared with', () => {
  const before = (text: string) => {
    const period = likeBefore(periodOf(text, defaultSettings)!, defaultSettings);
    return `${isoOf(period.from)}..${isoOf(period.to - 1)}`;
  };

  it.each([
    ['2025 Q1', '2024-10-01..2024-12-31'],
    ['2025-03', '2025-02-01..2025-02-28'],
    ['2025', '2024-01-01..2024-12-31'],
    ['2025-W03', '2025-01-06..2025-01-12'],
    ['2025-01-15..2025-01-24', '2025-01-05..2025-01-14'],
  ])('%s: %s', (text, expected) => expect(before(text)).toBe(expected));
});
