import { clientsBooked, clientsBookedAgain, clientsPerhapsBookedAgain } from '../measures/meetings.ts';
import { ratio } from '../vocabulary/kpi.ts';

/** A client with a single appointment is lost with a single no-show. Who was booked long ago has had time for another. */
export const repeatAppointmentRate = ratio({
  name: 'REPEAT_APPOINTMENT_RATE',
  label: { en: 'Clients with more than one appointment', ru: 'Клиенты с повторной встречей' },
  description: {
    en: 'Share of the clients first booked in the period who have more than one appointment.',
    ru: 'Доля клиентов с первой встречей за период, у которых назначена не одна встреча.',
  },
  unit: 'percent',
  direction: 'more is better',
  isCohort: true,
  group: 2,
  above: [clientsBookedAgain],
  below: [clientsBooked],
  parts: [[clientsBooked]],
  unknown: [clientsPerhapsBookedAgain],
  bounds: { for: { above: [clientsPerhapsBookedAgain] } },
});
