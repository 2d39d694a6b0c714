import { dealsCreated as counted } from '../measures/deals.ts';
import { total } from '../vocabulary/kpi.ts';

export const dealsCreated = total({
  name: 'DEALS_CREATED',
  label: { en: 'Deals created', ru: 'Новые сделки' },
  heading: { en: 'New deals', ru: 'Новых сделок' },
  description: {
    en: 'Deals created in the period.',
    ru: 'Сделки, созданные за период.',
  },
  unit: 'count',
  direction: 'more is better',
  group: 6,
  isVolume: true,
  above: [counted],
});
