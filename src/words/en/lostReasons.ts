import type { LostReasonWords } from '../lostReasons.ts';

export const lostReasons: LostReasonWords = {
  notGiven: 'No reason given',
  sentence: ({ stage, reason, lost, of, share, elsewhere, isProven }) => {
    if (isProven)
      return `In “${stage}” one reason stands out, “${reason}”: ${lost} of ${of} deals lost there with a reason (${share}), against ${elsewhere} in the other stages.`;
    const against = elsewhere === '' ? '' : `; ${elsewhere} in the other stages, which may be luck`;
    return `In “${stage}” the commonest reason is “${reason}”: ${lost} of ${of} deals lost there with a reason (${share})${against}.`;
  },
};
