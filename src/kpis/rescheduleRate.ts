import {
  appointmentsHeld,
  appointmentsRescheduled,
  appointmentsResolved,
  appointmentsUnresolved,
} from '../measures/meetings.ts';
import { ratio } from '../vocabulary/kpi.ts';

/** Moved and not yet held; once the moved meeting is held, the appointment counts as held. */
export const rescheduleRate = ratio({
  name: 'RESCHEDULE_RATE',
  label: { en: 'Reschedule rate', ru: 'Доля переносов' },
  description: {
    en: 'Share of the appointments due with a known result that were moved and have not been held since.',
    ru: 'Доля встреч с известным результатом, которые перенесли и пока не провели.',
  },
  unit: 'percent',
  direction: 'less is better',
  group: 2,
  above: [appointmentsRescheduled],
  below: appointmentsResolved,
  optional: appointmentsResolved,
  parts: [[appointmentsRescheduled], [appointmentsHeld]],
  unknown: [appointmentsUnresolved],
  bounds: {
    for: { above: [appointmentsUnresolved], below: [appointmentsUnresolved] },
    against: { below: [appointmentsUnresolved] },
  },
});
