import { expect, it } from 'vitest';
import { seededTeam, type Team } from './seeded.ts';
import type { Table, Value } from './table.ts';
import { talliedBoth } from './talliedBoth.ts';

/** Deals without a stage: two boxes say which were won and which were lost, some neither, and some have no first box. */
function flagged(): Team {
  const { zone, since, asOf } = seededTeam(0);
  const start = Date.parse(since);
  const days = (Date.parse(asOf) - start) / 86_400_000 + 20;
  const rows = Array.from({ length: 300 }, (_, i): Value[] => [
    `d${i}`,
    start + (i % days) * 86_400_000,
    100 + i,
    i % 11 === 0 ? null : i % 3 === 0,
    i % 3 === 1 && i % 2 === 0,
    ['Ana', 'Bo'][i % 2] as string,
  ]);
  const columns = [
    { name: 'deal_id', type: 'STRING' },
    { name: 'close_date', type: 'TIMESTAMP' },
    { name: 'amount', type: 'FLOAT64' },
    { name: 'is_won', type: 'BOOL' },
    { name: 'is_lost', type: 'BOOL' },
    { name: 'owner', type: 'STRING' },
  ] satisfies Table['columns'][number][];
  return { zone, since, asOf, tables: [{ name: 'project.sales.deals', sheet: 'Deals', columns, rows }] };
}

it('counts what is not won as the add-on does: perhaps lost where the close day is past', async () => {
  const team = flagged();
  const { names, rows, differ } = await talliedBoth(team);
  expect(names).toEqual(expect.arrayContaining(['dealsWon', 'dealsLost', 'dealsUnknown', 'dealsPerhapsLost']));
  const sumOf = (name: string): number =>
    [...rows].reduce((sum, [key, value]) => sum + (key.includes(name) ? value : 0), 0);
  expect(sumOf('dealsPerhapsLost')).toBeGreaterThan(sumOf('dealsUnknown'));
  expect(differ).toEqual([]);
});
