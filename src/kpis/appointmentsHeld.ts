import { appointmentsUnresolved, appointmentsHeld as counted } from '../measures/meetings.ts';
import { total } from '../vocabulary/kpi.ts';

export const appointmentsHeld = total({
  name: 'APPOINTMENTS_HELD',
  label: { en: 'Appointments held', ru: 'Состоявшиеся встречи' },
  heading: { en: 'Appointments held', ru: 'Прошло встреч' },
  description: {
    en: 'Appointments due in the period that were held.',
    ru: 'Встречи, которые должны были пройти за период и состоялись.',
  },
  unit: 'count',
  direction: 'more is better',
  group: 2,
  isVolume: true,
  above: [counted],
  unknown: [appointmentsUnresolved],
  bounds: { for: { above: [appointmentsUnresolved] } },
});
