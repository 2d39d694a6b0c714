import { expect, it } from 'vitest';
import { findTabs } from '../../src/find/findTabs.ts';
import type { Cell, Cells } from '../../src/vocabulary/cell.ts';
import { settingsOf } from '../kpis/ask.ts';

/** The same cells, which count how often one of their rows is asked for. */
function counting(cells: Cells) {
  let asked = 0;
  const watched = new Proxy(cells, {
    get: (rows, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) asked += 1;
      return Reflect.get(rows, key);
    },
  });
  return { cells: watched, perRow: () => asked / cells.length };
}

const logOf = (headings: Cell[], row: (i: number) => Cell[]): Cells => [
  headings,
  ...Array.from({ length: 20_000 }, (_, i) => row(i)),
];

const reps = ['Ana Keller', 'Ben Ortiz', 'Carla Novak'];
const logs: [string, Cells][] = [
  [
    'Calls',
    logOf(['Call date', 'Rep', 'Lead ID', 'Call outcome', 'Duration', 'Decision maker', 'Company'], (i) => [
      ...[`2025-${1 + (i % 9)}-${1 + (i % 28)} 09:${10 + (i % 50)}`, reps[i % 3] as string, `L-${i % 5000}`],
      ...[['Connected', 'No answer', 'Busy'][i % 3] as string, i % 400, i % 2 === 0, `Client ${i % 5000}`],
    ]),
  ],
  [
    'Log',
    logOf(['Rep', 'Date', 'Result'], (i) => [
      ...[reps[i % 3] as string, new Date(Date.UTC(2025, 0, 1 + (i % 300)))],
      ['Connected', 'No answer'][i % 2] as string,
    ]),
  ],
];

it.each(logs)('%s, a long log, is gone through once, whatever layouts there are to try', (sheet, cells) => {
  const { cells: watched, perRow } = counting(cells);
  expect(findTabs([{ sheet, cells: watched }], settingsOf([])).readings.map(({ tab }) => tab)).toEqual(['calls']);
  expect(perRow()).toBeGreaterThan(0.9);
  expect(perRow()).toBeLessThan(1.5);
});
