import { type BenchCase, repeated } from '../benchCase.ts';
import { medianLine, medianOf } from '../line.ts';

/** Every custom function that is computed loads the script anew. */
export const load: BenchCase = {
  name: 'load',
  run: async ({ bundle, samples, fresh }) => {
    const milliseconds = (file: string | null, part: string | null = null) =>
      repeated(samples * 3, () => fresh('load', [file, part]).cpu);
    const [empty, own] = [milliseconds(null), milliseconds(bundle)];
    const all = medianOf(milliseconds(bundle, 'commands'));
    const share = (part: string) => milliseconds(bundle, part).map((cpu) => cpu / all);
    return [
      medianLine(own, { what: 'loading the script', unit: 'milliseconds', goal: 2, required: 5 }),
      {
        what: 'loading the script ÷ an empty one',
        value: medianOf(own) / medianOf(empty),
        unit: 'times',
        goal: 4,
        samples: empty,
      },
      medianLine(share('opening'), { what: 'opening a spreadsheet ÷ what a build loads', unit: 'times' }),
      medianLine(share('kpiFormulas'), { what: 'the cell of a KPI ÷ what a build loads', unit: 'times' }),
    ];
  },
};
