import { type BenchCase, million } from '../benchCase.ts';

const megabyte = 1024 * 1024;
/** So large that nothing is collected during the run, and what was allocated can be read off at its end. */
const youngGeneration = ['--min-semi-space-size=1024', '--max-semi-space-size=1024'];

export const memory: BenchCase = {
  name: 'memory',
  run: async ({ bundle, fresh }) => {
    const { allocated, kept, input } = fresh('memory', [bundle, million], youngGeneration);
    return [
      { what: '1M calls, allocated in all', value: allocated / megabyte, unit: 'megabytes', goal: 16 },
      { what: '1M calls, kept by the summary', value: kept / megabyte, unit: 'megabytes', goal: 16 },
      { what: '1M calls, the cells themselves', value: input / megabyte, unit: 'megabytes' },
    ];
  },
};
