import { callBooking } from '../tabs/outcomes/callBookings.ts';
import { type Brought, noteBrought, toldByRow } from './toldByRow.ts';
import { type ClassColumn, type Columns, classesOf, type TypedTab } from './typedTab.ts';

export const booked: Brought = { box: 'booked', words: callBooking };

/**
 * On which calls an appointment was set.
 * @param typed the outcomes as people left them
 */
export function findBookings(calls: TypedTab, typed: ClassColumn | null): Columns {
  const booking = toldByRow(calls, booked, typed);
  return booking ? { booking } : {};
}

/** Says of the calls that they are counted as appointments set. */
export function noteBookings(calls: TypedTab): void {
  noteBrought(calls, classesOf(calls, 'booking') as ClassColumn, booked, 'booked by call');
}
