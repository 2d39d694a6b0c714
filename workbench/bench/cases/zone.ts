import { type BenchCase, million } from '../benchCase.ts';
import type { Line } from '../line.ts';

/** How often a report asks for the offset of the spreadsheet's zone, which is a service call there. */
export const zone: BenchCase = {
  name: 'zone',
  run: async ({ reports }) => {
    const asked = (calls: number): Line => {
      const [run] = reports({ ...million, calls });
      const goal = 2 * ((run?.periods ?? 0) + 1);
      return { what: `zone look-ups, ${calls / 1000}k calls`, value: run?.offsetsAsked ?? 0, unit: 'count', goal };
    };
    const [few, many] = [asked(10_000), asked(100_000)];
    return [
      few,
      many,
      {
        what: 'zone look-ups, difference with ten times the rows',
        value: Math.abs(many.value - few.value),
        unit: 'count',
        required: 0,
      },
    ];
  },
};
