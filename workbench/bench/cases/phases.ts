import { type BenchCase, million, repeated } from '../benchCase.ts';
import { medianLine } from '../line.ts';
import type { ReportRun } from '../report.ts';
import type { Spent } from '../spent.ts';

/** What finding the tabs and judging the numbers add to reading and counting. */
export const phases: BenchCase = {
  name: 'phases',
  run: async ({ bundle, samples, fresh }) => {
    // Collected on threads as usual: on a single one what the tally left behind is swept, and charged, while it is judged.
    const runs = (calls: number) => repeated(samples, () => fresh('report', [bundle, { ...million, calls }]));
    const found = runs(100_000).map(({ until: { found, counted } }) => found.cpu / (counted.cpu - found.cpu));
    const all = runs(million.calls);
    const judged = (by: keyof Spent): number[] => all.map((run) => judgedOverTally(run, by));
    return [
      medianLine(found, { what: '100k calls, finding the tabs ÷ tally', unit: 'times', required: 0.33 }),
      medianLine(judged('cpu'), { what: '1M calls, tally and judgement ÷ tally', unit: 'times', required: 1.3 }),
      // What somebody waits for: compiling what is run often goes on beside it.
      medianLine(judged('wall'), { what: '1M calls, the same by the clock', unit: 'times', required: 1.3 }),
    ];
  },
};

function judgedOverTally({ report, until: { found, counted } }: ReportRun, by: keyof Spent): number {
  return (report[by] - found[by]) / (counted[by] - found[by]);
}
