import { expect, it } from 'vitest';
import type { Row } from '../kpis/ask.ts';
import { count } from '../kpis/ask.ts';

const heads = {
  day: '',
  rep: 'No rep',
  dealsCreated: 0,
  funnelStage: '',
  stageDeals: 0,
  stageDealsLost: 0,
  stageClosed: 0,
};
const row = (differs: Row): Row => ({ ...heads, ...differs });
const last = '2025-03-31';
const rows = [
  row({ day: '2025-03-01', rep: 'Ana', dealsCreated: 9 }),
  row({ day: '2025-03-10', funnelStage: '2. Proposal', stageClosed: 1 }),
  row({ day: '2025-03-11', funnelStage: 'Won', stageClosed: 2 }),
  row({ day: last, funnelStage: '1. New', stageDeals: 3, stageDealsLost: 0 }),
  row({ day: last, funnelStage: '2. Proposal', stageDeals: 4, stageDealsLost: 1 }),
  row({ day: last, funnelStage: '3. Contract' }),
  row({ day: last, funnelStage: 'Won', stageDeals: 2 }),
  row({ day: last, funnelStage: 'Unknown', stageDeals: 5, stageDealsLost: 2 }),
  row({ day: last, funnelStage: 'Not listed', stageDeals: 6 }),
];
const counted = (tally: readonly Row[], asOf?: string) =>
  count({ 'Extract 1': tally }, asOf ? [['As of', asOf]] : []).counted;
const stagesOf = (tally: readonly Row[], asOf?: string) =>
  counted(tally, asOf).stages.map(({ stage, reached, passed, lost, open }) => [stage, reached, passed, lost, open]);

const told = [
  ['New', 9, 6, 0, 3],
  ['Proposal', 6, 2, 1, 3],
  ['Contract', 2, 2, 0, 0],
  [null, 2, 0, 2, 0],
];

it('a query’s result tells how far deals came, and on which day they closed there', () => {
  expect(stagesOf(rows)).toEqual(told);
  const [, proposal] = counted(rows).stages;
  expect([...(proposal?.closedOn.values() ?? [])]).toEqual([
    { lost: 1, passed: 0 },
    { lost: 0, passed: 2 },
  ]);
});

it('of results that were kept one below the other the newest tells how many deals there are', () => {
  const earlier = [row({ day: '2025-02-28', funnelStage: '1. New', stageDeals: 7 })];
  expect(stagesOf([...earlier, ...rows])).toEqual(told);
});

it('tells nothing of stages before the day of its result', () => {
  expect(stagesOf(rows, '2025-03-20')).toEqual([]);
});

it('are rows of nobody and of no day’s work', () => {
  const { tally } = counted(rows);
  expect([...tally.slots.reps.slice(0, tally.slots.count)].map((rep) => tally.reps[rep])).toEqual(['Ana']);
  expect(counted(rows).tabs[0]?.notes.map(({ reason, rows: of, sample }) => [reason, of, sample])).toEqual([
    ['sums of a query', 9, ''],
    ['stage not listed', 1, '6'],
  ]);
});
