import { expect, it } from 'vitest';
import { seededTeam, type Team } from './seeded.ts';
import type { Table, Value } from './table.ts';
import { talliedBoth } from './talliedBoth.ts';

/** A list of people to call, with a box that says who was. */
function boxed(): Team {
  const { zone, since, asOf } = seededTeam(0);
  const start = Date.parse(since);
  const rows = Array.from({ length: 200 }, (_, i): Value[] => [
    start + (2 + (i % 5)) * 86_400_000,
    ['Ana', 'Bo'][i % 2] as string,
    `+1202555${1000 + i}`,
    i % 4 !== 0,
    i % 4 !== 0 && i % 3 === 0,
  ]);
  const columns = [
    { name: 'call_date', type: 'TIMESTAMP' },
    { name: 'rep', type: 'STRING' },
    { name: 'phone_number', type: 'STRING' },
    { name: 'called', type: 'BOOL' },
    { name: 'answered', type: 'BOOL' },
  ] satisfies Table['columns'][number][];
  return { zone, since, asOf, tables: [{ name: 'project.sales.calls', sheet: 'Calls', columns, rows }] };
}

it('leaves out whom nobody has called yet, as the add-on does', async () => {
  const { rows, differ } = await talliedBoth(boxed());
  const sumOf = (name: string): number =>
    [...rows].reduce((sum, [key, value]) => sum + (key.includes(name) ? value : 0), 0);
  expect(sumOf('callsMade')).toBe(150);
  expect(sumOf('callsConnected')).toBe(50);
  expect(differ).toEqual([]);
});
