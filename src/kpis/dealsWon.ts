import { dealsWon as counted, dealsUnknown } from '../measures/deals.ts';
import { total } from '../vocabulary/kpi.ts';

export const dealsWon = total({
  name: 'DEALS_WON',
  label: { en: 'Deals won', ru: 'Выигранные сделки' },
  heading: { en: 'Deals won', ru: 'Выиграно сделок' },
  description: {
    en: 'Deals won in the period.',
    ru: 'Сделки, выигранные за период.',
  },
  unit: 'count',
  direction: 'more is better',
  group: 6,
  isVolume: true,
  above: [counted],
  unknown: [dealsUnknown],
  bounds: { for: { above: [dealsUnknown] } },
});
