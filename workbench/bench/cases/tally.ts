import { type BenchCase, million, overTouch } from '../benchCase.ts';
import { medianLine, medianOf } from '../line.ts';

/** Tally and whole summary, cold, against looking at every cell once. */
export const tally: BenchCase = {
  name: 'tally',
  run: async ({ reports }) => {
    const [ten, hundred, thousand] = [10_000, 100_000, 1_000_000].map((calls) => reports({ ...million, calls }));
    const cpu = (runs: typeof ten) => medianOf((runs ?? []).map(({ report }) => report.cpu));
    return [
      medianLine((ten ?? []).map(overTouch), { what: '10k calls ÷ touch', unit: 'times', goal: 2 }),
      medianLine((hundred ?? []).map(overTouch), { what: '100k calls ÷ touch', unit: 'times', goal: 2.5 }),
      medianLine((thousand ?? []).map(overTouch), { what: '1M calls ÷ touch', unit: 'times', goal: 1.75, required: 3 }),
      { what: '1M ÷ 100k calls', value: cpu(thousand) / cpu(hundred), unit: 'times', goal: 10, required: 11 },
    ];
  },
};
