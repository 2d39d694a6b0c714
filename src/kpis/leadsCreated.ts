import { leadsCreated as counted } from '../measures/leads.ts';
import { total } from '../vocabulary/kpi.ts';

export const leadsCreated = total({
  name: 'LEADS_CREATED',
  label: { en: 'Leads created', ru: 'Новые лиды' },
  heading: { en: 'New leads', ru: 'Новых лидов' },
  description: {
    en: 'Leads created in the period.',
    ru: 'Лиды, созданные за период.',
  },
  unit: 'count',
  direction: 'more is better',
  group: 1,
  isVolume: true,
  above: [counted],
});
