import { wonAmount as amount, dealsUnknown, dealsWon, pricedDealsWon, unknownAmount } from '../measures/deals.ts';
import { total } from '../vocabulary/kpi.ts';

export const wonAmount = total({
  name: 'WON_AMOUNT',
  label: { en: 'Won amount', ru: 'Сумма выигранных сделок' },
  heading: { en: 'Won amount', ru: 'Сумма выигранных' },
  description: {
    en: 'Amount of the deals won in the period.',
    ru: 'Сумма сделок, выигранных за период.',
  },
  unit: 'money',
  direction: 'more is better',
  group: 6,
  above: [amount],
  amounts: { of: dealsWon, known: pricedDealsWon },
  unknown: [dealsUnknown],
  bounds: { for: { above: [unknownAmount] } },
});
