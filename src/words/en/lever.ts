import type { LeverWords } from '../lever.ts';

export const lever: LeverWords = {
  back: ({ step, brings, isProven }) =>
    `Biggest lever${isProven ? '' : ', unless it is bad luck'}, the step ${step}: back at its earlier rate the team would have ${brings}.`,
  level: ({ step, brings, isProven, people }) =>
    `Biggest lever${isProven ? '' : ', unless it is bad luck'}, the step ${step}: at the rate of the rest of the team, ${people} would bring ${brings}.`,
  and: 'and',
  andMore: (count) => `and ${count} more`,
};
