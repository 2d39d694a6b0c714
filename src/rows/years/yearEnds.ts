import { civilOf, type Day } from '../../vocabulary/day.ts';

/** How many year ends lie before each row, and whether the rows go up or down at all. */
export type YearEnds = { readonly ends: readonly number[]; readonly isOrdered: boolean };

/** @param days of one leap year, as they follow each other in the sheet */
export function yearEnds(days: readonly Day[]): YearEnds {
  const step = directionOf(days);
  if (step === 0) return { ends: days.map(() => 0), isOrdered: false };
  let passed = 0;
  const ends = days.map((day, i) => {
    const before = i === 0 ? day : (days[i - 1] as Day);
    const [from, to] = step > 0 ? [before, day] : [day, before];
    if (isLate(from) && isEarly(to)) {
      passed += step;
    } else if (passed !== 0 && to - from > 366 - straggling) {
      // A late entry just behind the year end belongs before it.
      passed -= step;
    }
    return passed;
  });
  return { ends, isOrdered: true };
}

function isLate(day: Day): boolean {
  return civilOf(day).month >= 10;
}

function isEarly(day: Day): boolean {
  return civilOf(day).month <= 3;
}

/** Days around a year end within which an entry may stand on its other side. */
const straggling = 45;

/** Steps in the other direction that rows in order may still take: late entries. */
const mostAgainst = 0.2;

/** 1 where the rows go up, -1 where they go down, 0 where they are in no order. */
function directionOf(days: readonly Day[]): -1 | 0 | 1 {
  let up = 0;
  let down = 0;
  for (let i = 1; i < days.length; i += 1) {
    const step = (days[i] as Day) - (days[i - 1] as Day);
    // Longer ones may be a year end.
    if (step > 0 && step < halfYear) up += 1;
    if (step < 0 && step > -halfYear) down += 1;
  }
  if (up + down === 0 || Math.min(up, down) > mostAgainst * (up + down)) return 0;
  return up > down ? 1 : -1;
}

/** Two days of different years, of which only one year is known, are taken to be less apart. */
const halfYear = 183;
