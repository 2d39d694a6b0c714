import { classesOf, codesOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { type Day, secondsPerDay, weekdayOf } from '../vocabulary/day.ts';
import { type Contrasts, casesOf, contrastsOf } from './contrasts.ts';

/** From so many days on a wait between booking and meeting counts as the next longer one. */
export const waits = [0, 2, 4, 8, 15] as const;

/** Appointments of a known result by wait and by weekday (0 is Monday): `due[wait * 7 + weekday]`. */
export type ShowTimes = {
  readonly due: Float64Array;
  readonly held: Float64Array;
  /** Each wait and weekday against the appointments of the same rep. */
  readonly contrasts: Contrasts;
};

/** Null where nobody writes down when an appointment was booked. */
export function countShowTimes(meetings: TypedTab): ShowTimes | null {
  const width = waits.length * 7;
  const [due, held] = [new Float64Array(width), new Float64Array(width)];
  const found = dueAppointments(meetings);
  if (found.length === 0) return null;
  for (const { place, isHeld } of found) {
    due[place] = (due[place] as number) + 1;
    if (isHeld) held[place] = (held[place] as number) + 1;
  }
  const reps = codesOf(meetings, 'rep');
  const cases = found.map(({ row, day, place, isHeld }) => ({ place, day, kind: reps?.[row] ?? 0, isYes: isHeld }));
  return { due, held, contrasts: contrastsOf(casesOf(cases, width)) };
}

/** The appointments that `countShowTimes` counts, each with its place there. */
export function dueAppointments(meetings: TypedTab): { row: number; day: Day; place: number; isHeld: boolean }[] {
  const booked = timesOf(meetings, 'bookedAt');
  const at = timesOf(meetings, 'due');
  const heads = classesOf(meetings, 'chainHead');
  const results = classesOf(meetings, 'result');
  if (!booked || !at || !heads || !results) return [];
  const known = ['held', 'no-show', 'cancelled', 'rescheduled', 'not held'];
  const found: ReturnType<typeof dueAppointments> = [];
  for (let row = 0; row < meetings.rows; row += 1) {
    const result = results.classes[results.codes[row] as number] ?? '';
    if (meetings.leftOut[row] !== 0 || heads.classes[heads.codes[row] as number] !== 'yes' || !known.includes(result))
      continue;
    const day = Math.floor((at[row] as number) / secondsPerDay);
    const days = day - Math.floor((booked[row] as number) / secondsPerDay);
    // A comparison with NaN is false; booked after it took place, it is a note and no booking.
    if (!(days >= 0)) continue;
    const wait = waits.filter((least) => days >= least).length - 1;
    found.push({ row, day, place: wait * 7 + weekdayOf(day), isHeld: result === 'held' });
  }
  return found;
}
