import { expect, it } from 'vitest';
import { connect, duckDb, runOnDuckDb } from './duckDb.ts';
import { seededTeam, type Team } from './seeded.ts';
import type { Table, Value } from './table.ts';
import { cellsFromResult, cellsFromRows, differences, textOf } from './tallies.ts';

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
  const { text, measures } = textOf(team, duckDb);
  const names = measures.map(({ name }) => name);
  expect(names).toContain('wonAmount');
  expect(names).not.toContain('createdAmount');
  const rows = cellsFromRows(team, names);
  expect([...rows.keys()].some((name) => name.includes('wonAmount'))).toBe(true);
  const result = await runOnDuckDb(await connect(), text as string, team.tables);
  expect(differences(rows, cellsFromResult(result))).toEqual([]);
});
