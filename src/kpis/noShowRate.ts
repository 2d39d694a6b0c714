import {
  appointmentsHeld,
  appointmentsNoShow,
  appointmentsResolved,
  appointmentsUnresolved,
} from '../measures/meetings.ts';
import { ratio } from '../vocabulary/kpi.ts';

/** A meeting cancelled ahead of time is nobody's no-show. */
export const noShowRate = ratio({
  name: 'NO_SHOW_RATE',
  label: { en: 'No-show rate', ru: 'Доля неявок' },
  description: {
    en: 'Share of the appointments due with a known result to which the client did not come.',
    ru: 'Доля встреч с известным результатом, на которые клиент не пришёл.',
  },
  unit: 'percent',
  direction: 'less is better',
  test: { kind: 'share', least: 10 },
  group: 2,
  above: [appointmentsNoShow],
  below: appointmentsResolved,
  optional: appointmentsResolved,
  parts: [[appointmentsNoShow], [appointmentsHeld]],
  unknown: [appointmentsUnresolved],
  bounds: {
    for: { above: [appointmentsUnresolved], below: [appointmentsUnresolved] },
    against: { below: [appointmentsUnresolved] },
  },
});
