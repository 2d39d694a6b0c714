import { expect, it } from 'vitest';
import { seededTeam, type Team } from './seeded.ts';
import type { Table, Value } from './table.ts';
import { talliedBoth } from './talliedBoth.ts';

/** Deals whose amount nobody wrote down but for those that were won. */
function sold(): Team {
  const { zone, since, asOf } = seededTeam(0);
  const start = Date.parse(since);
  const days = (Date.parse(asOf) - start) / 86_400_000 - 40;
  const rows = Array.from({ length: 200 }, (_, i): Value[] => [
    `d${i}`,
    start + (i % days) * 86_400_000,
    start + ((i % days) + 20) * 86_400_000,
    i % 4 === 0 ? 100 + i : null,
    ['Closed Won', 'Closed Lost', 'Proposal', 'Negotiation'][i % 4] as string,
    ['Ana', 'Bo'][i % 2] as string,
  ]);
  const columns = [
    { name: 'deal_id', type: 'STRING' },
    { name: 'created_at', type: 'TIMESTAMP' },
    { name: 'close_date', type: 'TIMESTAMP' },
    { name: 'actual_revenue', type: 'FLOAT64' },
    { name: 'stage', type: 'STRING' },
    { name: 'owner', type: 'STRING' },
  ] satisfies Table['columns'][number][];
  return { zone, since, asOf, tables: [{ name: 'project.sales.deals', sheet: 'Deals', columns, rows }] };
}

it('adds up the amounts of won deals alone where the others have none', async () => {
  const team = sold();
  const { names, rows, differ } = await talliedBoth(team);
  expect(names).toContain('wonAmount');
  expect(names).not.toContain('createdAmount');
  expect([...rows.keys()].some((name) => name.includes('wonAmount'))).toBe(true);
  expect(differ).toEqual([]);
});
