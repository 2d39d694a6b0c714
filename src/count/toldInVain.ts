import { codesOf, daysStoodFor, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { type Day, secondsPerDay } from '../vocabulary/day.ts';
import { type LeftOutReason, reasonCode } from '../vocabulary/leftOut.ts';
import { ownDay } from '../vocabulary/ownDay.ts';
import type { TabName } from '../vocabulary/tab.ts';

/** Rows that were kept of that day, although nothing of them is counted. */
const keptAllTheSame: readonly LeftOutReason[] = [
  'inbound',
  'internal',
  'internal meeting',
  'not a call',
  'incoming e-mail',
];

/**
 * The tabs with what their daily tallies must not add: a rep whose log holds nothing of a day but calls that came in has
 * been told of, and has made none. Of reps of whom the log counts nothing at all it tells nothing.
 */
export function withToldInVain(tabs: readonly TypedTab[]): TypedTab[] {
  if (!tabs.some(({ tab }) => tab === 'dailyActivity')) return [...tabs];
  const told = new Map(
    tabs.filter(({ tab }) => tab !== 'dailyActivity').map((tab) => [tab.tab, daysInVain(tab)] as const),
  );
  if (![...told.values()].some(({ size }) => size > 0)) return [...tabs];
  return tabs.map((tab) => (tab.tab === 'dailyActivity' ? { ...tab, toldInVain: rowsTold(tab, told) } : tab));
}

/** By rep; 0 is everybody. */
type DaysOfReps = ReadonlyMap<number, ReadonlySet<Day>>;

function daysInVain(tab: TypedTab): DaysOfReps {
  const times = timesOf(tab, ownDay[tab.tab] ?? '');
  const reps = codesOf(tab, 'rep');
  const codes = new Set(keptAllTheSame.map(reasonCode));
  const found = new Map<number, Set<Day>>();
  if (!times || !tab.leftOut.some((code) => codes.has(code))) return found;
  const counted = new Set<number>();
  for (let row = 0; row < tab.rows; row += 1) {
    const rep = reps ? (reps[row] as number) : 0;
    if (tab.leftOut[row] === 0) counted.add(rep);
    if (!codes.has(tab.leftOut[row] as number) || Number.isNaN(times[row])) continue;
    const day = Math.floor((times[row] as number) / secondsPerDay);
    for (const one of new Set([0, rep])) found.set(one, (found.get(one) ?? new Set()).add(day));
  }
  return new Map([...found].filter(([rep]) => rep === 0 || counted.has(rep)));
}

/** By tab, the rows of the tally that it has told of. */
function rowsTold(daily: TypedTab, told: ReadonlyMap<TabName, DaysOfReps>): ReadonlyMap<TabName, Uint8Array> {
  const times = timesOf(daily, 'day');
  const spans = daysStoodFor(daily, 'day');
  const reps = codesOf(daily, 'rep');
  const isTold = (of: DaysOfReps, row: number): boolean => {
    const days = of.get(reps ? (reps[row] as number) : 0);
    const first = times ? Math.floor((times[row] as number) / secondsPerDay) : Number.NaN;
    if (!days || Number.isNaN(first)) return false;
    return Array.from({ length: spans?.[row] ?? 1 }, (_, i) => first + i).some((day) => days.has(day));
  };
  return new Map(
    [...told].map(([tab, of]) => [tab, Uint8Array.from({ length: daily.rows }, (_, row) => Number(isTold(of, row)))]),
  );
}
