import type { LostReasonWords } from '../lostReasons.ts';

export const lostReasons: LostReasonWords = {
  notGiven: 'Причина не указана',
  sentence: ({ stage, reason, lost, of, share, elsewhere, isProven }) => {
    if (isProven)
      return `На этапе «${stage}» особенно часто называют «${reason}»: ${lost} из ${of} потерь с указанной причиной (${share}), на других этапах ${elsewhere}.`;
    const against = elsewhere === '' ? '' : `; на других этапах ${elsewhere}, разница может быть случайной`;
    return `На этапе «${stage}» чаще всего называют «${reason}»: ${lost} из ${of} потерь с указанной причиной (${share})${against}.`;
  },
};
