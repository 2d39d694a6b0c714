import type { GainWords } from '../gain.ts';
import { numberText } from './number.ts';
import { englishPlural } from './plural.ts';

export const gain: GainWords = {
  short: ({ value, count, isDeals, money }) =>
    `+${count} ${isDeals ? englishPlural(value, 'deal', 'deals') : 'at this step'}${money === '' ? '' : `, ${money}`}`,
  text: (steps, further) => `up to ${steps} a quarter${further.length === 0 ? '' : `, some ${further.join(' and ')}`}`,
  deals: (count) =>
    `${numberText(count, Number.isInteger(count) ? 0 : 1)} ${englishPlural(count, 'deal', 'deals')} won`,
};
