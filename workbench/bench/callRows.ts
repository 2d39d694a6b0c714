import { choose, companyOf, fresh, idOf, inOrder, momentOf, repOf, share } from './cells.ts';
import { type BenchCell, type RowsRequest, sizesOf } from './request.ts';

const conversations = ['Connected', 'Connected', 'Callback Requested', 'Not Interested', 'Meeting Booked'] as const;
const others = [
  'No answer',
  'No answer',
  'No answer',
  'Left voicemail',
  'Left voicemail',
  'Busy',
  'Gatekeeper',
  'Wrong number',
] as const;
/** Few enough that no quarter of a rep could be moved by more than the settings let pass: every sum is shown. */
const blankShare = 0.03;

function outcomeOf(row: number, isConversation: boolean): string {
  if (isConversation) return choose(conversations, row, 3);
  return share(row, 10) < blankShare ? '' : choose(others, row, 4);
}

export function callCells(request: RowsRequest): BenchCell[][] {
  const { calls, leads } = sizesOf(request);
  const headings = [
    'Call date',
    'Rep',
    'Company',
    'Lead ID',
    'Direction',
    'Call outcome',
    'Duration (seconds)',
    'Decision maker',
  ];
  const cellsOf = (row: number): BenchCell[] => {
    // Around the time a lead arrives it is called a dozen times.
    const lead = Math.min(leads - 1, Math.floor((row / calls) * leads * (0.98 + 0.02 * share(row, 1))));
    const isConversation = share(row, 2) < 0.25;
    const outcome = outcomeOf(row, isConversation);
    const talk = isConversation ? 20 + Math.floor(400 * share(row, 5) ** 2) : outcome === 'Left voicemail' ? 30 : 0;
    const decisionMaker = isConversation && share(row, 6) < 0.66 ? (share(row, 7) < 0.6 ? 'Yes' : 'No') : '';
    return [
      momentOf(row, calls),
      repOf(Math.floor(share(row, 8) * request.reps)),
      companyOf(lead),
      idOf('L', lead),
      fresh(share(row, 9) < 0.95 ? 'Outbound' : 'Inbound'),
      fresh(outcome),
      talk,
      fresh(decisionMaker),
    ];
  };
  return [headings, ...inOrder(calls, request.shuffled, cellsOf)];
}
