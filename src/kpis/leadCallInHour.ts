import { leadsCalledInHour, leadsTimed } from '../measures/leads.ts';
import { ratio } from '../vocabulary/kpi.ts';

export const leadCallInHour = ratio({
  name: 'LEAD_CALL_IN_HOUR',
  label: { en: 'Leads called within an hour', ru: 'Лиды со звонком за час' },
  description: {
    en: 'Share of the new leads with a first call in the call log within an hour of coming in, day or night.',
    ru: 'Доля новых лидов, первый звонок которым по журналу сделан за час после поступления, в любое время суток.',
  },
  unit: 'percent',
  direction: 'more is better',
  group: 3,
  above: [leadsCalledInHour],
  below: [leadsTimed],
  parts: [[leadsTimed]],
});
