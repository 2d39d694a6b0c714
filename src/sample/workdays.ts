import { type Day, weekdayOf } from '../vocabulary/day.ts';
import { calendarYear, type Period, quarterBefore, quarterOf } from '../vocabulary/period.ts';

export function isWorkday(day: Day): boolean {
  return weekdayOf(day) < 5;
}

/** The n-th working day after a day; with 0 the day itself, or the Monday after a weekend. */
export function workdayAfter(day: Day, workdays: number): Day {
  let result = day;
  for (let left = workdays; left > 0; ) {
    result += 1;
    if (isWorkday(result)) left -= 1;
  }
  while (!isWorkday(result)) result += 1;
  return result;
}

/** The quarters that end with the running one, oldest first. */
export function quartersUpTo(asOf: Day, count: number): readonly Period[] {
  const quarters = [quarterOf(asOf, calendarYear)];
  while (quarters.length < count) quarters.unshift(quarterBefore(quarters[0] as Period, calendarYear));
  return quarters;
}

/** Which of the quarters a day falls in; the last one for days after them. */
export function quarterIndex(quarters: readonly Period[], day: Day): number {
  const found = quarters.findIndex((quarter) => day < quarter.to);
  return found < 0 ? quarters.length - 1 : found;
}
