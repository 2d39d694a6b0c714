import { describe, expect, it } from 'vitest';
import { quarterText } from '../../src/words/date.ts';

describe('a period in words', () => {
  it.each([
    ['2025 Q1', 'Q1 2025', '1 кв. 2025'],
    ['2025-03', 'Mar 2025', 'март 2025'],
    ['2025-03-24..2025-03-30', '24–30 Mar 2025', '24–30 марта 2025'],
    ['2025-02-24..2025-03-02', '24 Feb – 2 Mar 2025', '24 февраля – 2 марта 2025'],
    ['2024-12-30..2025-01-05', '30 Dec 2024 – 5 Jan 2025', '30 декабря 2024 – 5 января 2025'],
    ['2025', '2025', '2025'],
  ])('%s', (label, en, ru) => {
    expect([quarterText(label, 'en'), quarterText(label, 'ru')]).toEqual([en, ru]);
  });
});
