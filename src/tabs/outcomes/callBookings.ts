import { leftover, oneOf, withWhole, yesNo } from '../../vocabulary/tab.ts';
import { spelled } from '../../vocabulary/words.ts';

/** Results of a call that say an appointment was set on it. */
export const bookings = spelled(
  `Meeting Booked | Meeting Scheduled | Meeting Set | Appointment Booked |
  Appointment Scheduled | Appointment Set | Demo Booked | Demo Scheduled | Demo Set | Mtg set | Mtg booked |
  Booked mtg | Booked meeting | Booked a meeting | Booked demo | Booked a demo | Appt set | Appt booked |
  Appt scheduled | Booked appt | Set appt | Set appointment | Set an appointment | Set meeting | Set a meeting | Set demo | Meeting arranged |
  Demo arranged | Consult set | Consult booked | Consultation booked | Consultation scheduled`,
  `Назначена встреча | Встреча назначена | Назначен показ | Назначено демо | Договорились о встрече |
  Договорился о встрече | Договорилась о встрече | Записан на встречу | Записали на встречу |
  Назначили встречу | Назначил встречу | Назначила встречу | Встреча назначили | Записан на показ |
  Записан на демо | Назначена демонстрация | Демо назначено | Показ назначен | Записан на консультацию`,
);

/** What the text of an outcome says of a booking; "Booked" within other words may be a load or a room. */
export const callBooking = withWhole(oneOf(spelled('', ''), { yes: bookings }), {
  yes: spelled('Booked | Appt | Appointment | Mtg | Meeting | Demo', 'Записался | Записалась | Встреча | Показ | Демо'),
});

/** Ticked where an appointment was set on the call, or by the e-mail. */
export const bookingBox = leftover(
  yesNo(
    spelled(
      `Meeting booked | Meeting booked? | Meeting set | Meeting scheduled | Appointment booked | Appointment set |
      Appointment scheduled | Appt booked | Appt set | Mtg booked | Mtg set | Demo booked | Demo set |
      Demo scheduled | Booked meeting | Booked demo | Booked appointment | Booked a meeting | Booked | Appt | Appointment`,
      `Встреча назначена | Назначена встреча | Назначил встречу | Назначили встречу | Договорились о встрече |
      Демо назначено | Назначено демо | Показ назначен | Назначен показ | Записан на встречу`,
    ),
  ),
);
