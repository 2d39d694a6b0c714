import { expect, it } from 'vitest';
import { dateText, quarterText } from '../../src/words/date.ts';

it('a day has its month in letters', () => {
  expect(dateText('2025-03-01', 'en')).toBe('1 Mar 2025');
  expect(dateText('2025-03-01', 'ru')).toBe('1 марта 2025 г.');
  expect(dateText('2025-12-31', 'ru')).toBe('31 декабря 2025 г.');
});

it('a day that is none stays as it is', () => {
  expect(dateText('soon', 'en')).toBe('soon');
});

it('a quarter is written as people write it', () => {
  expect(quarterText('2025 Q1', 'en')).toBe('Q1 2025');
  expect(quarterText('2025 Q1', 'ru')).toBe('1 кв. 2025');
  expect(quarterText('2025', 'ru')).toBe('2025');
});
