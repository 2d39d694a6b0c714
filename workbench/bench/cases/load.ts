import { type BenchCase, repeated } from '../benchCase.ts';
import { medianLine, medianOf } from '../line.ts';

/** Every custom function that is computed loads the script anew. */
export const load: BenchCase = {
  name: 'load',
  run: async ({ bundle, samples, fresh }) => {
    const milliseconds = (file: string | null) => repeated(samples * 3, () => fresh('load', [file]).cpu);
    const [empty, own] = [milliseconds(null), milliseconds(bundle)];
    return [
      medianLine(own, { what: 'loading the script', unit: 'milliseconds', goal: 2, required: 5 }),
      {
        what: 'loading the script ÷ an empty one',
        value: medianOf(own) / medianOf(empty),
        unit: 'times',
        goal: 4,
        samples: empty,
      },
    ];
  },
};
