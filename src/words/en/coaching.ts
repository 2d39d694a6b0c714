import type { CoachingWords } from '../coaching.ts';

export const coaching: CoachingWords = {
  processBrief: ({ step, own, others, when }) =>
    `The whole team has fallen at the step ${step}: ${own} in ${when}, ${others} in the quarters before. Look at the process.`,
  brief: ({ verdict, rep, step, own, others, when }) => {
    const what = { red: 'Coach first', amber: 'Worth a look', strength: 'Worth learning from' }[verdict];
    return `${what}: ${rep}, at the step ${step}, ${own} in ${when} against ${others} in the rest of the team.`;
  },
  nobodyStandsOut: 'No rep falls behind the team by more than luck explains.',
  perHundred: (rate) => `${rate} per 100`,
  percentRange: (low, high) => `${low}–${high}%`,
  finding: ({ rep, when, did, rate, range, others }) =>
    `${rep ?? 'The whole team'}, ${when}: ${did} (${rate}, likely ${range}); ${rep === null ? `${others} in the quarters before` : `the rest of the team ${others}`}.`,
  toDate: (span) => `${span} to date`,
  process: 'The fall is shared: look at the process, not at one person.',
  strength: 'Clearly better than the team: worth learning from.',
  constant: (sameWay, outOf) =>
    `Behind the team in ${sameWay} of ${outOf} quarters: constant and no bad luck, time for training.`,
  maybeConstant: (sameWay, outOf) =>
    `Behind the team in ${sameWay} of ${outOf} quarters: it may be constant, worth a look.`,
  maybeLuck: 'It may still be bad luck: worth a look.',
  noLuck: 'Bad luck does not explain it: coach this step.',
  noLuckAgain: (sameWay, outOf) => `Behind the team in ${sameWay} of the last ${outOf} quarters: coach this step.`,
  processGain: (brings) => `At the earlier rate: ${brings}.`,
  gain: (brings) => `At the team's rate: ${brings}.`,
  tooFew: ({ rep, cases, has, more }) => `${rep}: too few ${cases} to judge (${has}), about ${more} more needed.`,
};
