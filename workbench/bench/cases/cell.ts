import { type BenchCase, repeated } from '../benchCase.ts';
import { medianLine } from '../line.ts';

/** CPU of one formula with its range, cold, the load of the script included. */
export const cell: BenchCase = {
  name: 'cell',
  run: async ({ bundle, samples, fresh }) =>
    [1000, 10_000, 100_000].map((calls) => {
      const spent = repeated(samples, () => fresh('cell', [bundle, { calls, reps: 25, shuffled: false }]));
      return medianLine(
        spent.map(({ cpu }) => cpu),
        { what: `one cell with ${calls} calls, CPU`, unit: 'milliseconds' },
      );
    }),
};
