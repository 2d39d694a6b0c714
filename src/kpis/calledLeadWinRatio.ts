import { dealsWon } from '../measures/deals.ts';
import { leadsFirstCalled, leadsFirstCalledWon } from '../measures/leads.ts';
import { ratio } from '../vocabulary/kpi.ts';

/** The other reading of call-to-deal: the leads first called in the period, whenever they are won. */
export const calledLeadWinRatio = ratio({
  name: 'CALLED_LEAD_WIN_RATIO',
  label: { en: 'Called leads later won', ru: 'Выигранные лиды со звонком' },
  description: {
    en: 'Share of the leads first called in the period that have since been won.',
    ru: 'Доля лидов с первым звонком за период, которые с тех пор выиграны.',
  },
  unit: 'percent',
  direction: 'more is better',
  test: { kind: 'share', least: 20 },
  isCohort: true,
  group: 4,
  above: [leadsFirstCalledWon],
  below: [leadsFirstCalled],
  toldBy: [dealsWon],
});
