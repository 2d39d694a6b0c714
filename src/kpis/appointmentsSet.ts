import { appointmentsSet as appointments, appointmentsPerhapsSet } from '../measures/meetings.ts';
import { total } from '../vocabulary/kpi.ts';

export const appointmentsSet = total({
  name: 'APPOINTMENTS_SET',
  label: { en: 'Appointments set', ru: 'Назначено встреч' },
  description: {
    en: 'Appointments booked in the period; one that was moved counts once.',
    ru: 'Встречи, назначенные за период; перенесённая считается один раз.',
  },
  unit: 'count',
  direction: 'more is better',
  /** Per conversation, connected call or call, whichever is counted: one talk may bring two. */
  test: { kind: 'rate', least: 30 },
  group: 2,
  above: [appointments],
  unknown: [appointmentsPerhapsSet],
  bounds: { for: { above: [appointmentsPerhapsSet] } },
});
