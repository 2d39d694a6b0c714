import { type Day, dayOfIso, weekdayOf } from './day.ts';
import { type FiscalYear, periodOf } from './period.ts';

/** What decides when a quarter begins and which days are worked on; without holidays every Monday to Friday is. */
export type Calendar = FiscalYear & {
  /** As `holidayList` writes them. */
  readonly Holidays?: string;
};

/** Mondays to Fridays from the first day to the last, `to` not in it, without the holidays. */
export function workdaysIn(
  { from, to }: { from: Day; to: Day },
  { Holidays: holidays = '' }: Partial<Calendar>,
): number {
  const free = new Set(holidaysIn(holidays));
  let days = 0;
  for (let day = from; day < to; day += 1) if (weekdayOf(day) < 5 && !free.has(day)) days += 1;
  return days;
}

/** As `holidayList` writes them. */
function holidaysIn(holidays: string): Day[] {
  return holidays.split(', ').flatMap((text) => {
    const [first = '', last = first] = text.split('..');
    const [from, to] = [dayOfIso(first), dayOfIso(last)];
    return from === null || to === null ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
}

/**
 * Days as people list them, `2025-12-25, 01.01.2026; 2026-05-01..2026-05-03`, in the one way they are kept.
 * @returns null where something is no day
 */
export function holidayList(text: string, fiscal: FiscalYear): string | null {
  const parts = text.split(/[,;\n]+/).map((part) => part.trim());
  const days = parts
    .filter((part) => part !== '')
    .map((part) => {
      const iso = part.replace(/(\d{1,2})\.(\d{1,2})\.(\d{4})/g, (_, day: string, month: string, year: string) =>
        [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
      );
      return /^\d{4}-\d{2}-\d{2}/.test(iso) ? (periodOf(iso, fiscal)?.label ?? null) : null;
    });
  return days.includes(null) || days.length === 0 ? null : days.join(', ');
}
