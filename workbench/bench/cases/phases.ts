import { type BenchCase, million } from '../benchCase.ts';
import { medianLine } from '../line.ts';

/** What finding the tabs and judging the numbers add to reading and counting. */
export const phases: BenchCase = {
  name: 'phases',
  run: async ({ reports }) => {
    const found = reports({ ...million, calls: 100_000 }).map(
      ({ cpuUntil: { found, counted } }) => found / (counted - found),
    );
    const judged = reports(million).map(({ report, cpuUntil: { found, counted } }) => {
      const tally = counted - found;
      return (report.cpu - found) / tally;
    });
    return [
      medianLine(found, { what: '100k calls, finding the tabs ÷ tally', unit: 'times', required: 0.33 }),
      medianLine(judged, { what: '1M calls, tally and judgement ÷ tally', unit: 'times', required: 1.3 }),
    ];
  },
};
