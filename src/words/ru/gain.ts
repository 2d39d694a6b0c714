import type { GainWords } from '../gain.ts';
import { numberText } from './number.ts';
import { russianPlural } from './plural.ts';

const dealsOf = (value: number): string =>
  Number.isInteger(value) ? russianPlural(value, 'сделка', 'сделки', 'сделок') : 'сделки';

export const gain: GainWords = {
  short: ({ value, count, isDeals, money }) =>
    `+${count} ${isDeals ? dealsOf(value) : 'на этом шаге'}${money === '' ? '' : `, ${money}`}`,
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
