import { companyOf, dayOf, fresh, idOf, inOrder, repOf, share } from './cells.ts';
import { type BenchCell, type RowsRequest, sizesOf } from './request.ts';

export function leadCells(request: RowsRequest): BenchCell[][] {
  const { leads } = sizesOf(request);
  const headings = ['Lead ID', 'Created date', 'Rep', 'Company', 'Lead status', 'Converted date'];
  const cellsOf = (row: number): BenchCell[] => {
    const converted = share(row, 11) < 0.25 ? dayOf(row, leads, 14) : '';
    const status = converted !== '' ? 'Converted' : share(row, 12) < 0.6 ? 'Working' : 'Unqualified';
    return [
      idOf('L', row),
      dayOf(row, leads),
      repOf(Math.floor(share(row, 13) * request.reps)),
      companyOf(row),
      fresh(status),
      converted,
    ];
  };
  return [headings, ...inOrder(leads, request.shuffled, cellsOf)];
}
