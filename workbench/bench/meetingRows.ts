import { choose, companyOf, dayOf, fresh, idOf, inOrder, momentOf, repOf } from './cells.ts';
import { type BenchCell, type RowsRequest, sizesOf } from './request.ts';

const outcomes = ['Held', 'Held', 'Held', 'Held', 'Held', 'No show', 'Cancelled'] as const;

/** Of twenty meetings one is moved to the next row, and one is a client's second. */
export function meetingCells(request: RowsRequest): BenchCell[][] {
  const { meetings, leads } = sizesOf(request);
  const headings = ['Meeting ID', 'Booked on', 'Meeting date', 'Rep', 'Company', 'Meeting outcome', 'Rescheduled from'];
  const cellsOf = (row: number): BenchCell[] => {
    const place = row % 20;
    const isMoved = place === 18 && row + 1 < meetings;
    const sameAsBefore = place === 19 || place === 9 ? row - 1 : row;
    const lead = Math.floor((sameAsBefore / meetings) * leads);
    const rep = Math.floor(((sameAsBefore * 7919) % 9973) % request.reps);
    return [
      idOf('M', row),
      dayOf(row, meetings),
      momentOf(row, meetings),
      repOf(rep),
      companyOf(lead),
      fresh(isMoved ? 'Rescheduled' : choose(outcomes, row, 21)),
      place === 19 ? idOf('M', row - 1) : '',
    ];
  };
  return [headings, ...inOrder(meetings, request.shuffled, cellsOf)];
}
