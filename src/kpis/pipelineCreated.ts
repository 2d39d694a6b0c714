import { createdAmount, dealsCreated, pricedDealsCreated } from '../measures/deals.ts';
import { total } from '../vocabulary/kpi.ts';

export const pipelineCreated = total({
  name: 'PIPELINE_CREATED',
  label: { en: 'Pipeline created', ru: 'Созданная воронка' },
  description: {
    en: 'Amount of the deals created in the period, whatever became of them.',
    ru: 'Сумма сделок, созданных за период, чем бы они ни закончились.',
  },
  unit: 'money',
  direction: 'more is better',
  group: 6,
  isVolume: true,
  above: [createdAmount],
  amounts: { of: dealsCreated, known: pricedDealsCreated },
});
