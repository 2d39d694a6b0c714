import {
  appointmentsHeld,
  appointmentsNoShow,
  appointmentsNotHeld,
  appointmentsResolved,
  appointmentsUnresolved,
} from '../measures/meetings.ts';
import { ratio } from '../vocabulary/kpi.ts';

export const appointmentShowRate = ratio({
  name: 'APPOINTMENT_SHOW_RATE',
  label: { en: 'Show rate', ru: 'Доля состоявшихся встреч' },
  heading: { en: 'Show rate', ru: 'Доля прошедших встреч' },
  description: {
    en: 'Share of the appointments due with a known result that were held.',
    ru: 'Доля встреч с известным результатом, которые состоялись.',
  },
  unit: 'percent',
  direction: 'more is better',
  test: { kind: 'share', least: 10 },
  group: 2,
  above: [appointmentsHeld],
  below: appointmentsResolved,
  optional: appointmentsResolved,
  parts: [[appointmentsHeld], [appointmentsNoShow, appointmentsNotHeld]],
  unknown: [appointmentsUnresolved],
  bounds: {
    for: { above: [appointmentsUnresolved], below: [appointmentsUnresolved] },
    against: { below: [appointmentsUnresolved] },
  },
});
