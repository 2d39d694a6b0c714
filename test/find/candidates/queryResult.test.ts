import { expect, it } from 'vitest';
import { isQueryResult } from '../../../src/find/candidates/queryResult.ts';

it('a query’s result is known by our own names, whatever people keep beside it', () => {
  expect(isQueryResult(['day', 'rep', 'dealsCreated', 'funnelStage', 'stageDeals'])).toBe(true);
  expect(isQueryResult(['day', 'rep', 'callsMade', 'My notes'])).toBe(true);
});

it.each([
  [['day', 'rep', 'calls', 'deals']],
  [['day', 'rep', 'amount', 'Deal stage']],
  [['Day', 'Rep', 'Calls made']],
  [['rep', 'day', 'callsMade']],
  [['day', 'rep']],
])('%s are anybody’s', (headings) => {
  expect(isQueryResult(headings)).toBe(false);
});
