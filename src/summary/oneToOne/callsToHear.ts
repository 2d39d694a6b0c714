import type { Counted } from '../../count/tallyOf.ts';
import type { Reading } from '../../find/reading.ts';
import { textAt } from '../../rows/leftOut/leaveOut.ts';
import { classesOf, codesOf, numbersOf, type TypedTab, timesOf } from '../../rows/typedTab.ts';
import { isoOf, secondsPerDay } from '../../vocabulary/day.ts';
import type { Period } from '../../vocabulary/period.ts';
import { readingOf, rowPlace } from '../workList/rowPlace.ts';
import type { CallToHear } from './oneToOne.ts';

const mostCalls = 5;
/** Of them, where it is known who was a decision maker. */
const mostShort = 2;

type Found = { readonly tab: TypedTab; readonly reading: Reading; readonly row: number; readonly seconds: number };

/** Calls of the rep that are worth hearing: long ones that led to nothing, and short ones with a decision maker. */
export function callsToHear({ tabs, readings }: Counted, rep: number, span: Period): CallToHear[] {
  const spoken = tabs
    .filter(({ tab }) => tab === 'calls')
    .flatMap((tab) => {
      const reading = readingOf(tab, readings);
      return reading ? spokenCalls(tab, rep, span).map((one): Found => ({ ...one, tab, reading })) : [];
    });
  const short = spoken
    .filter(({ tab, row }) => classAt(tab, 'decisionMaker', row) === 'yes')
    .sort((a, b) => a.seconds - b.seconds)
    .slice(0, mostShort);
  const long = spoken
    .filter((one) => isWithoutResult(one) && !short.includes(one))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, mostCalls - short.length);
  return [
    ...long.map((one) => callOf(one, 'longest without a result')),
    ...short.map((one) => callOf(one, 'shortest with a decision maker')),
  ];
}

/** Counted, answered, and timed. */
function spokenCalls(tab: TypedTab, rep: number, { from, to }: Period): Pick<Found, 'row' | 'seconds'>[] {
  const [reps, at, talk] = [codesOf(tab, 'rep'), timesOf(tab, 'at'), numbersOf(tab, 'talk')];
  if (!reps || !at || !talk) return [];
  const found: Pick<Found, 'row' | 'seconds'>[] = [];
  for (let row = 0; row < tab.rows; row += 1) {
    if (reps[row] !== rep || tab.leftOut[row] !== 0) continue;
    const day = Math.floor((at[row] as number) / secondsPerDay);
    const seconds = talk[row] as number;
    const outcome = classAt(tab, 'outcome', row);
    // A comparison with NaN is false.
    if (day >= from && day < to && seconds > 0 && (outcome === 'connected' || outcome === 'productive'))
      found.push({ row, seconds });
  }
  return found;
}

/** Neither the outcome nor a box of its own says that anything came of it. */
function isWithoutResult({ tab, row }: Found): boolean {
  const isYes = (field: string): boolean => classAt(tab, field, row) === 'yes';
  return classAt(tab, 'outcome', row) === 'connected' && !isYes('productive') && !isYes('booked') && !isYes('booking');
}

function classAt(tab: TypedTab, field: string, row: number): string | null {
  const column = classesOf(tab, field);
  return column ? (column.classes[column.codes[row] as number] ?? null) : null;
}

function callOf({ tab, reading, row, seconds }: Found, why: CallToHear['why']): CallToHear {
  const textOf = (field: string): string => textAt(tab, reading, field, row).trim();
  const recording = textOf('recording');
  return {
    ...rowPlace(tab, reading, row),
    why,
    day: isoOf(Math.floor((timesOf(tab, 'at')?.[row] as number) / secondsPerDay)),
    client: textOf('client'),
    seconds,
    outcome: textOf('outcome'),
    recording: /^https?:\/\/\S+$/i.test(recording) ? recording : null,
  };
}
