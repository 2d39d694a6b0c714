import { eachAttempt } from '../../count/callAttempts.ts';
import { hourOfWeek } from '../../count/callHours.ts';
import { connectedCodes } from '../../count/connectedCodes.ts';
import { rowsOfTab } from '../../count/rowsOfSheet.ts';
import { dueAppointments, waits } from '../../count/showTimes.ts';
import { classesOf, type TypedTab, timesOf } from '../../rows/typedTab.ts';
import type { RowCollection } from './behindRows.ts';
import type { Built } from './built.ts';
import type { Meaning, SharePart } from './meaning.ts';
import { bothSides, noSides, type Sides } from './sidesOf.ts';

/** A row of the share, and whether it is one of the cases above. */
type Case = { readonly row: number; readonly isHere: boolean; readonly isAbove: boolean };

/** Calls of an hour or weekday, or of all others. */
export function collectCallTime(
  { by, time, part }: Extract<Meaning, { readonly of: 'callTime' }>,
  built: Built,
  rows: RowCollection,
): Sides {
  const isHere = (place: number): boolean => (by === 'hour' ? place % 24 : Math.floor(place / 24)) === time;
  return collectCases(
    'calls',
    part,
    (calls) => {
      const at = timesOf(calls, 'at');
      const outcome = classesOf(calls, 'outcome');
      if (!at || !outcome) return [];
      const isConnected = connectedCodes(outcome);
      return Array.from(at, (seconds, row) => ({ seconds, row }))
        .filter(({ seconds, row }) => calls.leftOut[row] === 0 && !Number.isNaN(seconds))
        .map(({ seconds, row }) => ({
          row,
          isHere: isHere(hourOfWeek(seconds)),
          isAbove: isConnected[outcome.codes[row] as number] === 1,
        }));
    },
    built,
    rows,
  );
}

/** The first, second … calls to leads nobody had reached. */
export function collectCallAttempt(
  { attempt, part }: Extract<Meaning, { readonly of: 'callAttempt' }>,
  built: Built,
  rows: RowCollection,
): Sides {
  const casesOf = (calls: TypedTab): readonly Case[] => {
    const cases: Case[] = [];
    eachAttempt(calls, (row, place, isAbove) => cases.push({ row, isHere: place === attempt - 1, isAbove }));
    return cases;
  };
  return collectCases('calls', part, casesOf, built, rows);
}

/** Appointments of a wait or weekday, or of all others. */
export function collectShowTime(
  { by, time, part }: Extract<Meaning, { readonly of: 'showTime' }>,
  built: Built,
  rows: RowCollection,
): Sides {
  const isHere = (place: number): boolean => (by === 'wait' ? waits[Math.floor(place / 7)] : place % 7) === time;
  return collectCases(
    'meetings',
    part,
    (meetings) =>
      dueAppointments(meetings).map(({ row, place, isHeld }) => ({ row, isHere: isHere(place), isAbove: isHeld })),
    built,
    rows,
  );
}

function collectCases(
  name: 'calls' | 'meetings',
  part: SharePart,
  casesOf: (tab: TypedTab) => readonly Case[],
  { counted }: Built,
  rows: RowCollection,
): Sides {
  const isShare = part === 'share' || part === 'others';
  for (const tab of counted.tabs.filter((one) => one.tab === name)) {
    const wanted = casesOf(tab).filter(({ isHere }) => isHere === (part !== 'others'));
    const own = rowsOfTab(
      tab,
      wanted.map(({ row }) => row),
    );
    wanted.forEach(({ row, isAbove }, i) => {
      const { day, rep } = own[i] as (typeof own)[number];
      if (part === 'below' || isAbove) rows.add(tab, row, { side: 'above', amount: 1, day, rep });
      if (isShare) rows.add(tab, row, { side: 'below', amount: 1, day, rep });
    });
  }
  return isShare ? bothSides : noSides;
}
