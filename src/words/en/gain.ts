import type { GainWords } from '../gain.ts';
import { englishPlural } from './plural.ts';

export const gain: GainWords = {
  gain: ({ steps, further }) =>
    `about ${steps} a quarter${further.length === 0 ? '' : `, some ${further.join(' and ')}`}`,
  deals: ({ text, whole }) => `${text} ${englishPlural(whole ?? 2, 'deal', 'deals')} won`,
};
