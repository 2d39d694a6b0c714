import { leadsCalledIn5Minutes, leadsTimed } from '../measures/leads.ts';
import { ratio } from '../vocabulary/kpi.ts';

export const leadCallInFiveMinutes = ratio({
  name: 'LEAD_CALL_IN_FIVE_MINUTES',
  label: { en: 'Leads called within 5 minutes', ru: 'Лиды со звонком за 5 минут' },
  description: {
    en: 'Share of the new leads with a first call in the call log within 5 minutes of coming in, day or night.',
    ru: 'Доля новых лидов, первый звонок которым по журналу сделан за 5 минут после поступления, в любое время суток.',
  },
  unit: 'percent',
  direction: 'more is better',
  group: 3,
  above: [leadsCalledIn5Minutes],
  below: [leadsTimed],
  parts: [[leadsTimed]],
});
