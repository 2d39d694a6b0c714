import { expect, it } from 'vitest';
import { type TallySlots, undated } from '../../../src/count/tally.ts';
import { sliceTally } from '../../../src/summary/figures/slice.ts';
import { sliceWeeks } from '../../../src/summary/figures/weekSlices.ts';

const [width, count] = [40, 300];
const reps = ['', 'Ada', 'Bo'];
/** Most measures of a slot are zero, of the last ten none. */
const slots: TallySlots = {
  width,
  count,
  reps: Int32Array.from({ length: count }, (_, slot) => slot % 3),
  days: Int32Array.from({ length: count }, (_, slot) => (slot % 50 === 0 ? undated : slot % 60)),
  values: Float64Array.from({ length: count * width }, (_, i) => (i >= 290 * width || i % 7 === 0 ? i % 11 : 0)),
};
const spans = [
  { label: 'one', from: 10, to: 20 },
  { label: 'over it', from: 15, to: 45 },
];

function summed(rep: number | null, { from, to }: { readonly from: number; readonly to: number }): number[] {
  const sums = new Array<number>(width).fill(0);
  for (let slot = 0; slot < count; slot += 1) {
    const day = slots.days[slot] as number;
    if ((rep !== null && slots.reps[slot] !== rep) || day < from || day >= to) continue;
    for (let measure = 0; measure < width; measure += 1)
      sums[measure] = (sums[measure] as number) + (slots.values[slot * width + measure] as number);
  }
  return sums;
}

it('a slice has the sums of its rep and span, what has no day only in all time', () => {
  const slices = sliceTally({ reps, slots }, spans);
  for (const rep of [null, 0, 1, 2]) {
    spans.forEach((span, i) => {
      expect([...slices.sums(rep, i)]).toEqual(summed(rep, span));
    });
    expect([...slices.sums(rep, null)]).toEqual(summed(rep, { from: undated, to: 100 }));
  }
});

it('a week has the sums of its days', () => {
  const weeks = sliceWeeks({ reps, slots }, spans);
  expect([...weeks.sums(1, 1, 2)]).toEqual(summed(1, { from: 29, to: 36 }));
  expect([...weeks.sums(null, 0, 1)]).toEqual(summed(null, { from: 17, to: 20 }));
});

it('a span that was summed before is not summed again', () => {
  const [one, over] = spans as [(typeof spans)[0], (typeof spans)[0]];
  const before = sliceTally({ reps, slots }, [one]);
  const after = sliceTally({ reps, slots }, [over, one]);
  expect(after.sums(2, 1)).toBe(before.sums(2, 0));
  expect(sliceTally({ reps, slots: { ...slots } }, [one]).sums(2, 0)).not.toBe(before.sums(2, 0));
});

it('where nothing is measured there are sums of nothing', () => {
  const none = { width: 0, count: 1, reps: new Int32Array(1), days: new Int32Array(1), values: new Float64Array() };
  const slices = sliceTally({ reps, slots: none }, spans);
  expect([slices.sums(null, 0).length, slices.sums(2, null).length, slices.undated(1)]).toEqual([0, 0, null]);
});
