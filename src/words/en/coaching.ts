import type { CoachingWords } from '../coaching.ts';
import { numberText } from './number.ts';
import { englishPlural } from './plural.ts';

const first = { red: 'Coach first', amber: 'Worth a look', strength: 'Worth learning from' } as const;

export const coaching: CoachingWords = {
  team: 'The whole team',
  toDate: (span) => `${span} to date`,
  brief: ({ rep, verdict, does, others, compared, when }) =>
    verdict === 'process'
      ? `${rep} ${does} in ${when}, ${compared}. Look at the process.`
      : `${first[verdict]}: ${rep} ${does}; the others ${others} (${when}).`,
  finding: ({ rep, verdict, did, own, range, against: others, compared, when }, more) => {
    const against = verdict === 'process' ? compared : `against ${others} of the others`;
    return `${rep}, ${when}: ${[`${did} (${own}, likely ${range}), ${against}`, ...more].join('; ')}.`;
  },
  compared: (rate, against) =>
    against === 'before'
      ? `after ${rate} in the quarters before`
      : against === 'goal'
        ? `against a goal of ${rate}`
        : `against ${rate} in its best year, ${against.year}`,
  inARow: (sameWay, outOf) =>
    sameWay === outOf
      ? `${numberText(sameWay)} quarters in a row`
      : `${numberText(sameWay)} of the last ${numberText(outOf)} quarters`,
  withinSources: (others) => `within the same sources ${others === null ? 'too' : `against ${others}`}`,
  atEqualAge: ({ days, own, before }) =>
    `within ${days} days, as long as the newest have had, ${own} against ${before}`,
  hangTogether: (cases, times) =>
    `${cases} of a week hang together ${numberText(times, 1)} times chance, which is allowed for`,
  proof: {
    red: 'This differs by more than chance explains: coach this step.',
    amber: 'It may still be chance: worth a look.',
    constant: 'Over these quarters it differs by more than chance explains: time for training.',
    'perhaps constant': 'It may be constant: worth a look.',
    strength: 'This differs by more than chance explains: worth learning from.',
    'constant process': 'The whole team is constantly low: rethink the process, not the people.',
    process: 'The fall is shared: look at the process, not at one person.',
  },
  gain: (rep, gain, against) =>
    rep === null
      ? `${against === 'goal' ? 'At the goal' : against ? 'At the rate of that year' : 'Back at the earlier rate'}: ${gain}.`
      : `If it is skill and not the list or luck, at the rate of the others: ${gain}.`,
  perHundred: (rate) => `${rate} per 100`,
  nobodyStandsOut: 'No rep falls behind the others by more than chance explains.',
  tooFew: ({ rep, cases, size, needed }) =>
    `${rep}: too few ${cases} to judge (${numberText(size)}), about ${numberText(needed)} more ${englishPlural(needed, 'is', 'are')} needed.`,
  tooFewEach: ({ cases, each }) =>
    `Too few ${cases} to judge, and about how many more it takes: ${each.map(({ rep, size, needed }) => `${rep} (${numberText(size)}, ${numberText(needed)} more)`).join(', ')}.`,
};
