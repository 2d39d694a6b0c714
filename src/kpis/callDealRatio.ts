import { callsMade } from '../measures/calls.ts';
import { dealsUnknown, dealsWon } from '../measures/deals.ts';
import { ratio } from '../vocabulary/kpi.ts';

export const callDealRatio = ratio({
  name: 'CALL_DEAL_RATIO',
  label: { en: 'Call-to-deal ratio', ru: 'Звонки → сделки' },
  description: {
    en: 'Deals won in the period for each call made in the period.',
    ru: 'Сколько сделок выиграно за период на один сделанный звонок.',
  },
  unit: 'percent',
  direction: 'more is better',
  group: 4,
  above: [dealsWon],
  below: [callsMade],
  unknown: [dealsUnknown],
  bounds: { for: { above: [dealsUnknown] } },
});
