import { callsToLeads, leadsCalled } from '../measures/leads.ts';
import { ratio } from '../vocabulary/kpi.ts';

export const callsPerLead = ratio({
  name: 'CALLS_PER_LEAD',
  label: { en: 'Calls per lead called', ru: 'Звонков на лид со звонком' },
  description: {
    en: 'Calls in the call log for each new lead that was called, until now.',
    ru: 'Сколько звонков на сегодня приходится на новый лид, которому звонили.',
  },
  unit: 'ratio',
  direction: 'neither',
  group: 3,
  isCohort: true,
  above: [callsToLeads],
  below: [leadsCalled],
});
