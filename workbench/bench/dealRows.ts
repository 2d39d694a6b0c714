import { choose, companyOf, dayOf, fresh, idOf, inOrder, repOf, share } from './cells.ts';
import { type BenchCell, type RowsRequest, sizesOf } from './request.ts';

const openStages = ['Qualification', 'Demo', 'Proposal', 'Negotiation'] as const;

export function dealCells(request: RowsRequest): BenchCell[][] {
  const { deals, leads } = sizesOf(request);
  const headings = [
    'Deal ID',
    'Lead ID',
    'Company',
    'Deal owner',
    'Deal stage',
    'Amount',
    'Created date',
    'Close date',
  ];
  const cellsOf = (row: number): BenchCell[] => {
    const lead = Math.floor((row / deals) * leads);
    const closed = dayOf(row, deals, 20 + Math.floor(40 * share(row, 31)));
    const isClosed = closed !== '' && share(row, 32) < 0.9;
    const stage = isClosed ? (share(row, 33) < 0.35 ? 'Closed Won' : 'Closed Lost') : choose(openStages, row, 34);
    return [
      idOf('D', row),
      idOf('L', lead),
      companyOf(lead),
      repOf(Math.floor(share(row, 35) * request.reps)),
      fresh(stage),
      500 + 50 * Math.floor(400 * share(row, 36)),
      dayOf(row, deals),
      isClosed ? closed : '',
    ];
  };
  return [headings, ...inOrder(deals, request.shuffled, cellsOf)];
}
