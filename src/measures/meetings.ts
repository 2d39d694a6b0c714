import { meetings } from '../tabs/meetings.ts';
import { count, sum } from '../vocabulary/measure.ts';
import { callsBooked, callsPerhapsBooked } from './calls.ts';

/** One per reschedule chain, on the day it was booked; on the meeting's day, once it has come, where no tab says when that was. */
export const appointmentsSet = count(meetings, {
  name: 'appointmentsSet',
  label: { en: 'Appointments set', ru: 'Назначенные встречи' },
  where: { isSet: ['yes'] },
  on: 'booked',
  elsewhere: [callsBooked],
});

/** Only of calls that stand for appointments may it be unknown; a row of meetings is one. */
export const appointmentsPerhapsSet = count(meetings, {
  name: 'appointmentsPerhapsSet',
  label: { en: 'Appointments that may have been set', ru: 'Встречи, которые могли быть назначены' },
  where: { isSet: ['unknown'] },
  on: 'booked',
  elsewhere: [callsPerhapsBooked],
});

/** A chain stays on the day it was first due; when a moved meeting is later held, it is held there. */
export const appointmentsHeld = count(meetings, {
  name: 'appointmentsHeld',
  label: { en: 'Appointments held', ru: 'Состоявшиеся встречи' },
  where: { chainHead: ['yes'], result: ['held'] },
  needs: ['outcome'],
  on: 'due',
});

export const appointmentsNoShow = count(meetings, {
  name: 'appointmentsNoShow',
  label: { en: 'No-shows', ru: 'Неявки' },
  where: { chainHead: ['yes'], result: ['no-show'] },
  needs: ['outcome'],
  on: 'due',
});

export const appointmentsCancelled = count(meetings, {
  name: 'appointmentsCancelled',
  label: { en: 'Appointments cancelled', ru: 'Отменённые встречи' },
  where: { chainHead: ['yes'], result: ['cancelled'] },
  needs: ['outcome'],
  on: 'due',
});

export const appointmentsRescheduled = count(meetings, {
  name: 'appointmentsRescheduled',
  label: { en: 'Appointments rescheduled', ru: 'Перенесённые встречи' },
  where: { chainHead: ['yes'], result: ['rescheduled'] },
  needs: ['outcome'],
  on: 'due',
});

/** "Did not take place", and nobody says why. */
export const appointmentsNotHeld = count(meetings, {
  name: 'appointmentsNotHeld',
  label: { en: 'Appointments that did not take place', ru: 'Несостоявшиеся встречи' },
  where: { chainHead: ['yes'], result: ['not held'] },
  needs: ['outcome'],
  on: 'due',
});

/** The day has passed and the tab still says "Scheduled", or says nothing that is understood. */
export const appointmentsUnresolved = count(meetings, {
  name: 'appointmentsUnresolved',
  label: { en: 'Past appointments without a result', ru: 'Прошедшие встречи без результата' },
  where: { chainHead: ['yes'], result: ['unresolved'] },
  needs: ['outcome'],
  on: 'due',
});

/** Counted on the client's first appointment, so that clients add up. */
export const clientsBooked = count(meetings, {
  name: 'clientsBooked',
  label: { en: 'Clients with an appointment', ru: 'Клиенты со встречей' },
  where: { clientFirst: ['yes'] },
  needs: ['clientFirst'],
  on: 'booked',
});

export const clientsBookedAgain = count(meetings, {
  name: 'clientsBookedAgain',
  label: { en: 'Clients with a second appointment', ru: 'Клиенты со второй встречей' },
  where: { clientFirst: ['yes'], clientAgain: ['yes'] },
  needs: ['clientFirst'],
  on: 'booked',
});

/** Their second one may be the first, moved: the outcome of that is not understood. */
export const clientsPerhapsBookedAgain = count(meetings, {
  name: 'clientsPerhapsBookedAgain',
  label: { en: 'Clients who may have a second appointment', ru: 'Клиенты, у которых, возможно, вторая встреча' },
  where: { clientFirst: ['yes'], clientAgain: ['unknown'] },
  needs: ['clientFirst'],
  on: 'booked',
});

/** Due with a known result: one denominator for five shares that add up to 100 %. */
export const appointmentsResolved = [
  appointmentsHeld,
  appointmentsNoShow,
  appointmentsCancelled,
  appointmentsRescheduled,
  appointmentsNotHeld,
];

/** Something was sold at the meeting, and nobody keeps a list of deals: won on the day of the meeting. */
export const meetingsSold = count(meetings, {
  name: 'meetingsSold',
  label: { en: 'Meetings that ended in a sale', ru: 'Встречи с продажей' },
  where: { sale: ['yes'] },
  on: 'due',
  by: 'soldBy',
});

export const meetingsSoldAmount = sum(meetings, {
  name: 'meetingsSoldAmount',
  label: { en: 'Amount sold at meetings', ru: 'Сумма продаж на встречах' },
  where: { sale: ['yes'] },
  amount: 'saleAmount',
  on: 'due',
  by: 'soldBy',
});

export const meetingsSoldPriced = count(meetings, {
  name: 'meetingsSoldPriced',
  label: { en: 'Meetings that ended in a sale with an amount', ru: 'Встречи с продажей и суммой' },
  where: { sale: ['yes'], saleAmount: { known: true } },
  on: 'due',
  by: 'soldBy',
});
