import { describe, expect, it } from 'vitest';
import { dayMonthOrder } from '../../src/values/dayMonthOrder.ts';
import { textMoments } from '../../src/values/textMoments.ts';

describe('the order of day and month', () => {
  it('is asked about for days, and not for the sums that bear one', () => {
    expect(dayMonthOrder(['Total 3/7/2025', 'Итого 3/8/2025'], 'en_US').doubtful).toBeNull();
    expect(dayMonthOrder(['3/4/2025', 'Total 3/7/2025'], 'en_US').doubtful).toBe('3/4/2025');
    expect(dayMonthOrder(['3/4/2025', 'Total 25/4/2025'], 'en_US').order).toBe('day first');
  });

  it.each([
    [['3/4/2025', '25/4/2025'], 'en_US', 'day first'],
    [['3/4/2025', '4/25/2025'], 'ru_RU', 'month first'],
    [['02/23/26 08:55 PM', '02/03/24'], 'de_DE', 'month first'],
    [['3/4/2025', '5/6/2025'], 'en_US', 'month first'],
    [['3/4/2025', '5/6/2025'], 'en_GB', 'day first'],
    [['3/4/2025', '5/6/2025'], 'ru_RU', 'day first'],
    [['03.04.2025', '05.06.2025'], 'en_US', 'day first'],
    [['2025-03-25', '3/4/2025'], 'en_US', 'month first'],
    [['Tue 3/4/2025 5:00', 'Fri 4/25/2025 5:00'], 'en_GB', 'month first'],
    [[], 'en_US', 'month first'],
  ] as const)('of %j in %s is %s', (texts, locale, order) => {
    expect(dayMonthOrder(texts, locale).order).toBe(order);
  });

  it('is one for the whole column', () => {
    const { read } = textMoments(['3/4/2025', '4/25/2025'], 'en_GB');
    expect(read('3/4/2025')).toMatchObject({ seconds: Date.UTC(2025, 2, 4) / 1000 });
    expect(read('25/4/2025')).toBe('impossible');
  });
});

it('a heading that says UTC makes instants of wall-clock times', () => {
  const { read } = textMoments([], 'en_US', 'time', 'datetime (utc)');
  expect(read('2025-03-31 09:15:00')).toMatchObject({ isInstant: true });
  expect(read('2025-03-31')).toMatchObject({ isInstant: false });
  expect(textMoments([], 'en_US', 'time', 'datetime').read('2025-03-31 09:15:00')).toMatchObject({ isInstant: false });
});

it('a column of the clock alone gives seconds of the day', () => {
  const { read } = textMoments(['9:12:58'], 'en_US', 'timeOfDay');
  expect(read('9:12:58')).toMatchObject({ seconds: 33_178 });
  expect(read('soon')).toBe('unreadable');
});
