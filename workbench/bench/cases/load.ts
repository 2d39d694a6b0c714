import { statSync } from 'node:fs';
import { type BenchCase, repeated } from '../benchCase.ts';
import { medianLine, medianOf } from '../line.ts';

/** Every custom function that is computed loads the script anew. */
export const load: BenchCase = {
  name: 'load',
  run: async ({ bundle, samples, fresh }) => {
    const milliseconds = (file: string | null) => repeated(samples * 3, () => fresh('load', [file]).cpu);
    const [empty, own] = [milliseconds(null), milliseconds(bundle)];
    return [
      { what: 'size of the script', value: statSync(bundle).size / 1024, unit: 'kilobytes' },
      medianLine(empty, { what: 'loading an empty script', unit: 'milliseconds' }),
      medianLine(own, { what: 'loading the script', unit: 'milliseconds' }),
      {
        what: 'loading the script ÷ an empty one',
        value: medianOf(own) / medianOf(empty),
        unit: 'times',
        samples: own,
      },
    ];
  },
};
