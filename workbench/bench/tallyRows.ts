import { choose, repOf, share } from './cells.ts';
import type { BenchCell } from './request.ts';

/** As the query of the daily tally heads them. */
const measures = [
  'callsMade',
  'callsConnected',
  'callsNotConnected',
  'talkSeconds',
  'callsTimed',
  'productiveCalls',
  'prospectsCalled',
  'prospectsReached',
  'appointmentsSet',
  'dealsWon',
];

const [secondsPerDay, msPerSecond] = [86_400, 1000];
const lastDay = Date.UTC(2026, 11, 31);

/** A row for each rep and day, the last day first: what BigQuery makes of rows that no spreadsheet holds. */
export function tallyCells({ reps, days }: { readonly reps: number; readonly days: number }): BenchCell[][] {
  const cellsOf = (row: number): BenchCell[] => {
    const day = new Date(lastDay - Math.floor(row / reps) * secondsPerDay * msPerSecond);
    const counts = measures.map((_, i) => Math.floor(choose([60, 15, 3000], row, i) * share(row, i)));
    return [day, repOf(row % reps), ...counts];
  };
  return [['day', 'rep', ...measures], ...Array.from({ length: reps * days }, (_, row) => cellsOf(row))];
}
