import { dealsCreated } from '../measures/deals.ts';
import { leadsConverted, leadsCreated, leadsNotConverted, leadsUnknownStatus } from '../measures/leads.ts';
import { ratio } from '../vocabulary/kpi.ts';

/** A cohort: both counted on the day the lead was created, so that it never exceeds 100 %. */
export const leadOpportunityRatio = ratio({
  name: 'LEAD_OPPORTUNITY_RATIO',
  label: { en: 'Lead-to-opportunity ratio', ru: 'Лиды → сделки' },
  description: {
    en: 'Share of the leads created in the period that became opportunities, whenever that happened.',
    ru: 'Доля лидов, созданных за период, которые стали сделками, когда бы это ни случилось.',
  },
  unit: 'percent',
  direction: 'more is better',
  test: { kind: 'share', least: 20 },
  isCohort: true,
  group: 1,
  above: [leadsConverted],
  below: [leadsCreated],
  parts: [[leadsConverted], [leadsNotConverted, leadsUnknownStatus]],
  unknown: [leadsUnknownStatus],
  bounds: { for: { above: [leadsUnknownStatus] } },
  otherwise: {
    above: [dealsCreated],
    below: [leadsCreated],
    note: {
      en: 'Opportunities created in the period ÷ leads created in the period; it can exceed 100 %.',
      ru: 'Сделки, созданные за период ÷ лиды, созданные за период; может быть больше 100 %.',
    },
  },
});
