import { callsMade } from '../measures/calls.ts';
import { emailsSent } from '../measures/emails.ts';
import { appointmentsPerhapsSet, appointmentsSet } from '../measures/meetings.ts';
import { ratio } from '../vocabulary/kpi.ts';

export const activitiesPerAppointment = ratio({
  name: 'ACTIVITIES_PER_APPOINTMENT',
  label: { en: 'Activities per appointment', ru: 'Активностей на встречу' },
  description: {
    en: 'Calls made and e-mails sent for each appointment set.',
    ru: 'Сколько звонков и писем приходится на одну назначенную встречу.',
  },
  unit: 'ratio',
  direction: 'less is better',
  group: 2,
  above: [callsMade, emailsSent],
  below: [appointmentsSet],
  optional: [callsMade, emailsSent],
  unknown: [appointmentsPerhapsSet],
  bounds: { for: { below: [appointmentsPerhapsSet] } },
});
