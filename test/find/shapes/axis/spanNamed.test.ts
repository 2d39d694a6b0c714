import { expect, it } from 'vitest';
import { spanNamed } from '../../../../src/find/shapes/axis/spanNamed.ts';
import { isoOf } from '../../../../src/vocabulary/day.ts';

it.each([
  ['Wk of 4-7-25', 'week 2025-04-07'],
  ['Week of 4-14', 'week 2025-04-14'],
  ['Week 7-13 April', 'week 2025-04-07'],
  ['4-7', ''],
  ['Week 15 2025', 'week 2025-04-07'],
  ['2025-W15', 'week 2025-04-07'],
  ['Неделя 15, 2025', 'week 2025-04-07'],
  ['Week 15', ''],
  ['Week 2 April 2025', ''],
  ['Неделя 2 апреля 2025', ''],
  ['Week of 2 April 2025', 'week 2025-04-02'],
  ['Week 5 May 2025', 'week 2025-05-05'],
  ['Week 8 April 2025', 'week 2025-04-08'],
  ['Mon 4/7/2025 – Fri 4/11/2025', 'week 2025-04-07'],
  ['7/4/2025 – 11/4/2025', 'week 2025-04-07'],
  ['4/28/2025 – 5/2/2025', 'week 2025-04-28'],
  ['4/7/2025 – 7/4/2025', ''],
])('the name of a sheet has dashes for slashes and tells weeks of its own year: %s', (name, told) => {
  const span = spanNamed(name, 2025);
  expect(span ? `${span.unit} ${isoOf(span.from)}` : '').toBe(told);
});
