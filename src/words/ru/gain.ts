import type { GainWords } from '../gain.ts';
import { russianPlural } from './plural.ts';

export const gain: GainWords = {
  gain: ({ steps, further }) =>
    `${steps} за квартал${further.length === 0 ? '' : `, то есть около ${further.join(' и ')}`}`,
  deals: ({ text, whole }) =>
    `${text} ${whole === null ? 'выигранной сделки' : russianPlural(whole, 'выигранной сделки', 'выигранных сделок', 'выигранных сделок')}`,
};
