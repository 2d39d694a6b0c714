import { leadsCalled, leadsNotCalled } from '../measures/leads.ts';
import { ratio } from '../vocabulary/kpi.ts';

/** What is not in the log may have been done elsewhere, so a log that has few of the leads says nothing. */
export const leadCallRatio = ratio({
  name: 'LEAD_CALL_RATIO',
  label: { en: 'New leads called', ru: 'Новые лиды со звонком' },
  description: {
    en: 'Share of the leads created while calls were logged that have a call in the call log; who called in themselves are not among them.',
    ru: 'Доля лидов, созданных, пока вёлся журнал звонков, у которых есть звонок в журнале; без тех, кто позвонил сам.',
  },
  unit: 'percent',
  direction: 'more is better',
  group: 3,
  isCohort: true,
  above: [leadsCalled],
  below: [leadsCalled, leadsNotCalled],
  parts: [[leadsCalled, leadsNotCalled]],
});
