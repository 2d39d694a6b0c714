import { expect, it } from 'vitest';
import { seededTeam, type Team } from './seeded.ts';
import type { Table, Value } from './table.ts';
import { talliedBoth } from './talliedBoth.ts';

/** Payments of all fates, some returned in part or in whole under a status of their own, some deleted. */
function payments(): Team {
  const { zone, since, asOf } = seededTeam(0);
  const start = Date.parse(since);
  const days = (Date.parse(asOf) - start) / 86_400_000 - 1;
  const rows = Array.from({ length: 200 }, (_, i): Value[] => [
    `ch_${i}`,
    start + (i % days) * 86_400_000 + i * 61_000,
    (i % 17 === 0 ? -1 : 1) * (100 + i),
    i % 5 === 0 ? 20 : i % 7 === 0 ? 100 + i : i % 3 === 0 ? null : 0,
    ['Paid', 'Failed', 'Paid', 'Refunded', 'Pending'][i % 5] as string,
    ['Ana', 'Bo'][i % 2] as string,
    i % 11 === 3,
    i % 13 === 5 ? 'Payment Refund' : i % 13 === 6 ? null : 'Refundable payment',
  ]);
  const columns = [
    { name: 'id', type: 'STRING' },
    { name: 'created_at', type: 'TIMESTAMP' },
    { name: 'amount', type: 'FLOAT64' },
    { name: 'amount_refunded', type: 'FLOAT64' },
    { name: 'status', type: 'STRING' },
    { name: 'sales_rep', type: 'STRING' },
    { name: 'is_deleted', type: 'BOOL' },
    { name: 'type', type: 'STRING' },
  ] satisfies Table['columns'][number][];
  return { zone, since, asOf, tables: [{ name: 'project.sales.deals', sheet: 'Deals', columns, rows }] };
}

it('counts payments as the add-on does: what was returned is no sale and no loss', async () => {
  const team = payments();
  const { text, names, rows, differ } = await talliedBoth(team);
  expect(names).toContain('wonAmount');
  expect(text).toContain(`deleted <> 'yes'`);
  expect(text).toContain('is_return');
  expect(rows.size).toBeGreaterThan(50);
  expect(differ).toEqual([]);
  expect([...rows].filter(([name, sum]) => name.includes('dealsLost') && sum > 0)).toEqual([]);
});
