import { describe, expect, it } from 'vitest';
import { dayWithoutYear, withYear } from '../../src/values/dayWithoutYear.ts';

describe('a day without a year', () => {
  it.each([
    ['4/1', '4/1/2025'],
    ['4/30', '4/30/2025'],
    ['01.04', '01.04.2025'],
    ['01.04.', '01.04.2025'],
    ['Apr 7', 'Apr 7 2025'],
    ['7-Apr', '7-Apr 2025'],
    ['April 7th', 'April 7th 2025'],
    ['7 апр.', '7 апр 2025'],
    ['7 апреля', '7 апреля 2025'],
    ['Mon 4/7', 'Mon 4/7/2025'],
    ['Пн, 07.04', 'Пн, 07.04.2025'],
    ['4/7 9:15 AM', '4/7/2025 9:15 AM'],
    ['13.01–17.01', '13.01.2025-17.01'],
    ['4/7 - 4/11', '4/7/2025-4/11'],
    ['30.12-05.01', '30.12.2025-05.01'],
  ])('%s takes one', (text, dated) => {
    const day = dayWithoutYear(text);
    expect(day && withYear(day, 2025)).toBe(dated);
  });

  it.each([
    '4/1/2025',
    '13/13',
    '4/32',
    '9.15',
    '1.5',
    'call 4/1',
    '3 min',
    'Apr',
    '04.2025',
    '10:30',
    '13.01-17.02',
    '17.01-13.01',
    '',
  ])('is not %j', (text) => {
    expect(dayWithoutYear(text)).toBeNull();
  });
});
