import {
  appointmentsCancelled,
  appointmentsHeld,
  appointmentsResolved,
  appointmentsUnresolved,
} from '../measures/meetings.ts';
import { ratio } from '../vocabulary/kpi.ts';

export const cancellationRate = ratio({
  name: 'CANCELLATION_RATE',
  label: { en: 'Cancellation rate', ru: 'Доля отмен' },
  description: {
    en: 'Share of the appointments due with a known result that were cancelled.',
    ru: 'Доля встреч с известным результатом, которые отменили.',
  },
  unit: 'percent',
  direction: 'less is better',
  group: 2,
  above: [appointmentsCancelled],
  below: appointmentsResolved,
  optional: appointmentsResolved,
  parts: [[appointmentsCancelled], [appointmentsHeld]],
  unknown: [appointmentsUnresolved],
  bounds: {
    for: { above: [appointmentsUnresolved], below: [appointmentsUnresolved] },
    against: { below: [appointmentsUnresolved] },
  },
});
