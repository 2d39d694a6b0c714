import { expect, it } from 'vitest';
import { type TallySlots, undated } from '../../../src/count/tally.ts';
import { daysOfRep, never, outlineOf } from '../../../src/summary/figures/outline.ts';

const width = 3;
/** Rep, day and the three measures of each slot. */
const rows: readonly (readonly [number, number, number, number, number])[] = [
  [1, 12, 0, 4, 0],
  [1, 10, 2, 0, -3],
  [0, undated, 0, 0, 5],
  [2, 13, 0, 0, 0],
  [0, 11, 1, 0, 0],
];
const slots: TallySlots = {
  width,
  count: rows.length,
  reps: Int32Array.from(rows, ([rep]) => rep),
  days: Int32Array.from(rows, ([, day]) => day),
  values: Float64Array.from(rows.flatMap(([, , ...values]) => values)),
};
const tally = { reps: ['', 'Ada', 'Bo', 'Cy'], slots };
const outline = outlineOf(tally);

it('tells which measures of a slot are anything', () => {
  const filled = rows.map((_, slot) => [...outline.filled.subarray(outline.starts[slot], outline.starts[slot + 1])]);
  expect(filled).toEqual([[1], [0, 2], [2], [], [0]]);
});

it('tells the days of reps and of measures, and when each began', () => {
  expect([outline.from, outline.length]).toEqual([10, 4]);
  expect([...outline.reps]).toEqual([1, 1, 1, 0]);
  expect(tally.reps.map((_, rep) => daysOfRep(tally, rep, 13))).toEqual([[11], [10, 12], [13], []]);
  expect(daysOfRep(tally, 1, 11)).toEqual([10]);
  expect([...outline.measureDays]).toEqual([1, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0]);
  expect([...outline.firstDays.subarray(width, 2 * width)]).toEqual([10, 12, 10]);
  expect([...outline.firstDays.subarray(3 * width)]).toEqual([never, never, never]);
});

it('tells how much has no day and how much no rep, whatever the sign', () => {
  expect([...outline.all]).toEqual([3, 4, 8]);
  expect([...outline.dayless]).toEqual([0, 0, 5]);
  expect([...outline.repless]).toEqual([1, 0, 5]);
});

it('is of nothing where nothing has a day', () => {
  const none = outlineOf({ reps: [''], slots: { ...slots, count: 0 } });
  expect([none.length, none.repDays.length, none.starts.length]).toEqual([0, 0, 1]);
});
