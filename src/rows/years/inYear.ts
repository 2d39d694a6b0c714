import { civilOf, type Day, dayOf, daysInMonth } from '../../vocabulary/day.ts';

/** A day in another year; 29 February is the 28th where there is none. */
export function inYear(day: Day, year: number): Day {
  const civil = civilOf(day);
  return dayOf(year, civil.month, Math.min(civil.day, daysInMonth(year, civil.month)));
}
