import type { GainWords } from '../gain.ts';
import { numberText } from './number.ts';
import { russianPlural } from './plural.ts';

export const gain: GainWords = {
  text: (steps, further) =>
    `${steps} за квартал${further.length === 0 ? '' : `, то есть около ${further.join(' и ')}`}`,
  deals: (count) => {
    const isWhole = Number.isInteger(count);
    const deals = isWhole
      ? russianPlural(count, 'выигранной сделки', 'выигранных сделок', 'выигранных сделок')
      : 'выигранной сделки';
    return `${numberText(count, isWhole ? 0 : 1)}\u00a0${deals}`;
  },
};
