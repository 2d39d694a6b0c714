import { type Bench, type BenchCase, million, overTouch } from '../benchCase.ts';
import { medianOf } from '../line.ts';
import type { RowsRequest } from '../request.ts';

/** Whether order and size of the team matter. */
export const shape: BenchCase = {
  name: 'shape',
  run: async ({ reports }) => {
    const plain = cost(reports, million);
    return [
      {
        what: '1M calls, shuffled ÷ by date',
        value: cost(reports, { ...million, shuffled: true }) / plain,
        unit: 'times',
        goal: 1.1,
      },
      {
        what: '1M calls, 200 ÷ 25 reps',
        value: cost(reports, { ...million, reps: 200 }) / plain,
        unit: 'times',
        goal: 1.5,
      },
    ];
  },
};

/** In units of the touch loop, so that a machine that gets slower meanwhile does not count. */
function cost(reports: Bench['reports'], request: RowsRequest): number {
  return medianOf(reports(request).map(overTouch));
}
