import { classifierOf } from '../settings/classOf.ts';
import { callBooking } from '../tabs/outcomes/callBookings.ts';
import { foldText } from '../values/foldText.ts';
import { type ClassColumn, type Columns, classesOf, numbersOf, rowNumber, type TypedTab } from './typedTab.ts';

/**
 * On which calls an appointment was set: where the box for it is ticked, or where the outcome says so of somebody who
 * was reached. There is no such column where no call says it, for then nothing shows that anybody would have; nor where
 * the box holds something that is not understood, which may be a booking. Without a box a blank outcome may be one.
 * @param typed the outcomes as people left them, before anything else told what became of those that are blank
 */
export function findBookings(calls: TypedTab, typed: ClassColumn | null): Columns {
  const box = classesOf(calls, 'booked');
  const outcome = classesOf(calls, 'outcome');
  const ticked = box && codesWhere(box, (name) => name === 'yes');
  const unclear = box && codesWhere(box, (name) => name === 'unknown');
  const said = outcome && saysBooking(outcome);
  const strange = !box && outcome ? mayBeBooking(outcome) : null;
  const isUntold = !box && outcome && typed ? untoldIn(calls, outcome, typed) : null;
  const codes = new Uint8Array(calls.rows);
  let booked = 0;
  for (let row = 0; row < codes.length; row += 1) {
    const boxCode = box ? (box.codes[row] as number) : 0;
    const isCounted = calls.leftOut[row] === 0;
    if (isCounted && unclear?.[boxCode] === 1) return {};
    const outcomeCode = outcome ? (outcome.codes[row] as number) : 0;
    if (strange?.[outcomeCode] === 1 || isUntold?.(row)) codes[row] = 2;
    if (ticked?.[boxCode] !== 1 && said?.[outcomeCode] !== 1) continue;
    codes[row] = 1;
    if (isCounted) booked += 1;
  }
  return booked > 0 ? { booking: { kind: 'class', codes, texts: ['', '', ''], classes: bookingClasses } } : {};
}

/** Nobody typed what came of a call on which somebody may have spoken. */
function untoldIn(calls: TypedTab, outcome: ClassColumn, typed: ClassColumn): (row: number) => boolean {
  const isBlank = codesWhere(typed, (name) => name === 'blank');
  const isOpen = codesWhere(outcome, (name) => (perhapsBooked as readonly string[]).includes(name));
  const talk = numbersOf(calls, 'talk');
  return (row) =>
    isBlank[typed.codes[row] as number] === 1 && isOpen[outcome.codes[row] as number] === 1 && talk?.[row] !== 0;
}

/** What a call without an outcome may turn out to be and have booked a meeting. */
export const perhapsBooked = ['blank', 'unknown', 'connected', 'productive'] as const;

/** An outcome that nobody understands may be a booking, where no box of its own says so. */
const bookingClasses = ['no', 'yes', 'unknown'] as const;

/** Says of the calls that they are counted as appointments set. */
export function noteBookings(calls: TypedTab): void {
  const { codes } = classesOf(calls, 'booking') as ClassColumn;
  let rows = 0;
  let first = -1;
  for (let row = 0; row < codes.length; row += 1) {
    if (codes[row] !== 1 || calls.leftOut[row] !== 0) continue;
    rows += 1;
    if (first === -1) first = row;
  }
  const field = ['booked', 'outcome', 'answered'].find((name) => name in calls.letters) ?? 'outcome';
  calls.notes.push({ reason: 'booked by call', leftOut: false, rows, row: rowNumber(calls, first), field, sample: '' });
}

/** By code: a person may have said that the word means something else, and a booking takes somebody who was reached. */
function saysBooking({ classes, texts }: ClassColumn): Uint8Array {
  const classify = classifierOf(callBooking);
  return Uint8Array.from(classes, (name, code) =>
    Number((name === 'productive' || name === 'connected') && classify(texts[code] as string) === 'yes'),
  );
}

/** By code: what nobody understands, unless it says that no meeting was booked. */
export function mayBeBooking({ classes, texts }: ClassColumn): Uint8Array {
  const classify = classifierOf(callBooking);
  const withoutNot = (text: string): string =>
    foldText(text).replace(/(^| )(not|no|never|didnt|не|нет|без)(?= )/gu, ' ');
  return Uint8Array.from(classes, (name, code) =>
    Number(name === 'unknown' && classify(withoutNot(texts[code] as string)) !== 'yes'),
  );
}

function codesWhere({ classes }: ClassColumn, is: (name: string) => boolean): Uint8Array {
  return Uint8Array.from(classes, (name) => Number(is(name)));
}
