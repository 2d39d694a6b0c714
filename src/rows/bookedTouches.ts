import type { Reading } from '../find/reading.ts';
import { classifierOf } from '../settings/classOf.ts';
import { tabs } from '../tabs/all.ts';
import { callBooking } from '../tabs/outcomes/callBookings.ts';
import type { Field } from '../vocabulary/tab.ts';
import type { Share } from './share.ts';
import { type ClassColumn, classesOf, rowNumber, type TypedTab } from './typedTab.ts';

/** What the row of an appointment has of the touch that booked it. */
const taken = ['rep', 'repLastName', 'client', 'leadId', 'dealId', 'modifiedAt'];

/**
 * The appointments that the rows of a mixed log set, by whatever channel, as a tab of their own: each on the day of its
 * touch, and nobody knows for when. Null where no row says it, or a box for it holds what may be a yes.
 * @param activities before its rows go to other tabs; what came in booked nothing that anybody worked for
 */
export function bookedTouches(activities: TypedTab, reading: Reading, types: ClassColumn): Share | null {
  const at = reading.columns.at ?? reading.columns.atDate ?? reading.columns.doneAt;
  const box = classesOf(activities, 'booked');
  const told = box ? tickedIn(box) : saidIn(classesOf(activities, 'outcome'));
  const own = box ?? classesOf(activities, 'outcome');
  if (!at || !told || !own) return null;
  const cameIn = incoming(activities, types);
  const rows: number[] = [];
  const codes: number[] = [];
  for (let row = 0; row < activities.rows; row += 1) {
    const code = told[own.codes[row] as number] as number;
    if (code === 0 || activities.leftOut[row] !== 0 || cameIn(row)) continue;
    rows.push(rowNumber(activities, row) - 1);
    codes.push(code);
  }
  if (!codes.includes(1)) return null;
  const columns = Object.fromEntries(taken.flatMap((field) => entryOf(reading, field)));
  return {
    tab: tabs.meetings as unknown as Share['tab'],
    reading: { ...reading, tab: 'meetings', columns: { ...columns, bookedAt: at } },
    picked: Int32Array.from(rows),
    columns: {
      told: { kind: 'class', codes: Uint8Array.from(codes), texts: ['', '', ''], classes: ['no', 'yes', 'unknown'] },
    },
    isBeside: true,
  };
}

function incoming(activities: TypedTab, types: ClassColumn): (row: number) => boolean {
  const directionOf = classifierOf(tabs.calls.fields.direction);
  const byType = types.texts.map((text) => directionOf(text) === 'inbound');
  const direction = classesOf(activities, 'direction');
  return (row) =>
    byType[types.codes[row] as number] === true || direction?.classes[direction.codes[row] as number] === 'inbound';
}

function entryOf({ columns }: Reading, field: string): [string, Reading['columns'][string]][] {
  const column = columns[field];
  return column ? [[field, column]] : [];
}

/** By code: 1 a yes; null where some cell may be one. */
function tickedIn({ classes }: ClassColumn): Uint8Array | null {
  return classes.includes('unknown') ? null : Uint8Array.from(classes, (name) => Number(name === 'yes'));
}

/** By code: 1 what says that one was set, 2 what no channel understands, which may say so. */
function saidIn(outcome: ClassColumn | null): Uint8Array | null {
  if (!outcome) return null;
  const says = classifierOf(callBooking);
  const known = [tabs.calls, tabs.emails, tabs.meetings].map(({ fields }) => classifierOf(fields.outcome as Field));
  return Uint8Array.from(outcome.texts, (text) => {
    if (says(text) === 'yes') return 1;
    return text !== '' && known.every((classify) => classify(text) === 'unknown') ? 2 : 0;
  });
}

/** Says of the rows that they are counted as appointments set. */
export function noteBookedTouches(booked: TypedTab): void {
  const told = classesOf(booked, 'told') as ClassColumn;
  const isSet = (row: number): boolean => booked.leftOut[row] === 0 && told.codes[row] === 1;
  const rows = Array.from({ length: booked.rows }, (_, row) => row).filter(isSet);
  if (rows.length === 0) return;
  booked.notes.push({
    reason: 'booked by touch',
    leftOut: false,
    rows: rows.length,
    row: rowNumber(booked, rows[0] as number),
    field: 'bookedAt',
    sample: '',
  });
}
