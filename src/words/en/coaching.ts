import type { CoachingWords } from '../coaching.ts';
import { numberText } from './number.ts';
import { englishPlural } from './plural.ts';

const first = { red: 'Coach first', amber: 'Worth a look', strength: 'Worth learning from' } as const;

export const coaching: CoachingWords = {
  team: 'The whole team',
  toDate: (span) => `${span} to date`,
  brief: ({ rep, verdict, does, others, when }) =>
    verdict === 'process'
      ? `${rep} ${does} in ${when}, after ${others} in the quarters before. Look at the process.`
      : `${first[verdict]}: ${rep} ${does}; the others ${others} (${when}).`,
  finding: ({ rep, verdict, did, own, range, against: others, when }, more) => {
    const against =
      verdict === 'process' ? `after ${others} in the quarters before` : `against ${others} of the others`;
    return `${rep}, ${when}: ${[`${did} (${own}, likely ${range}), ${against}`, ...more].join('; ')}.`;
  },
  inARow: (sameWay, outOf) =>
    sameWay === outOf
      ? `${numberText(sameWay)} quarters in a row`
      : `${numberText(sameWay)} of the last ${numberText(outOf)} quarters`,
  hangTogether: (cases, times) =>
    `${cases} of a week hang together ${numberText(times, 1)} times chance, which is allowed for`,
  proof: {
    red: 'This differs by more than chance explains: coach this step.',
    amber: 'It may still be chance: worth a look.',
    constant: 'Over these quarters it differs by more than chance explains: time for training.',
    'perhaps constant': 'It may be constant: worth a look.',
    strength: 'This differs by more than chance explains: worth learning from.',
    process: 'The fall is shared: look at the process, not at one person.',
  },
  gain: (rep, gain) =>
    rep === null
      ? `Back at the earlier rate: ${gain}.`
      : `If it is skill and not the list or luck, at the rate of the others: ${gain}.`,
  perHundred: (rate) => `${rate} per 100`,
  nobodyStandsOut: 'No rep falls behind the others by more than chance explains.',
  tooFew: ({ rep, cases, size, needed }) =>
    `${rep}: too few ${cases} to judge (${numberText(size)}), about ${numberText(needed)} more ${englishPlural(needed, 'is', 'are')} needed.`,
};
