import { leadsCalledInDay, leadsTimed } from '../measures/leads.ts';
import { ratio } from '../vocabulary/kpi.ts';

export const leadCallInDay = ratio({
  name: 'LEAD_CALL_IN_DAY',
  label: { en: 'Leads called within a day', ru: 'Лиды со звонком за сутки' },
  description: {
    en: 'Share of the new leads with a first call in the call log within a day of coming in, day or night.',
    ru: 'Доля новых лидов, первый звонок которым по журналу сделан за сутки после поступления, в любое время суток.',
  },
  unit: 'percent',
  direction: 'more is better',
  group: 3,
  above: [leadsCalledInDay],
  below: [leadsTimed],
  parts: [[leadsTimed]],
});
