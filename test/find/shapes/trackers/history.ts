import fc from 'fast-check';
import { civilOf, dayOf, isoOf } from '../../../../src/vocabulary/day.ts';

/** What some reps did, by rep and day; nothing was planned of it that is not said here. */
export type History = {
  readonly reps: readonly string[];
  /** Monday to Friday of one or two weeks of one month. */
  readonly days: readonly number[];
  /** By rep, then by day: calls made, connected and appointments set. */
  readonly done: readonly (readonly (readonly [number, number, number])[])[];
};

export const measureFields = ['callsMade', 'callsConnected', 'appointmentsSet'] as const;

/** A Monday whose fortnight ends in its month. */
const firstMonday = dayOf(2025, 4, 7);

export const histories: fc.Arbitrary<History> = fc
  .record({
    reps: fc.shuffledSubarray(['Ann Lee', 'Bob Moss', 'Мария', 'Cy'], { minLength: 2, maxLength: 3 }),
    weeks: fc.constantFrom(1, 2),
    later: fc.constantFrom(0, 28, 56, 119),
  })
  .chain(({ reps, weeks, later }) => {
    const days = Array.from({ length: weeks * 5 }, (_, i) => firstMonday + later + Math.floor(i / 5) * 7 + (i % 5));
    const done = fc
      .tuple(fc.integer({ min: 3, max: 60 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
      .map(([made, connected, set]): [number, number, number] => [made, connected, set]);
    return fc.record({
      reps: fc.constant(reps),
      days: fc.constant(days),
      done: fc.array(fc.array(done, { minLength: days.length, maxLength: days.length }), {
        minLength: reps.length,
        maxLength: reps.length,
      }),
    });
  });

export function doneOf({ done }: History, rep: number, day: number): readonly [number, number, number] {
  return done[rep]?.[day] as readonly [number, number, number];
}

/** The lines of the tally that every layout of the history must give. */
export function expectedOf(history: History, unit: 'day' | 'week' | 'month', fields: readonly number[]): string[] {
  const sums = new Map<string, number>();
  history.reps.forEach((rep, r) => {
    history.days.forEach((day, d) => {
      for (const field of fields) {
        const key = `${rep} ${isoOf(startOf(day, unit))} ${measureFields[field]}`;
        sums.set(key, (sums.get(key) ?? 0) + (doneOf(history, r, d)[field] as number));
      }
    });
  });
  return [...sums].map(([key, value]) => `${key} ${value}`).sort();
}

function startOf(day: number, unit: 'day' | 'week' | 'month'): number {
  if (unit === 'week') return day - ((day + 3) % 7);
  return unit === 'month' ? day - civilOf(day).day + 1 : day;
}

export function dateOf(day: number): Date {
  return new Date(day * 86_400_000);
}
