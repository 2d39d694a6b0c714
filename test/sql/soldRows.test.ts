import { expect, it } from 'vitest';
import { seededTeam, type Team } from './seeded.ts';
import type { Table, Value } from './table.ts';
import { talliedBoth } from './talliedBoth.ts';

const { zone, since, asOf } = seededTeam(0);
const day = (i: number): number => Date.parse(since) + (2 + (i % 5)) * 86_400_000;

/** Calls with a box for the sale that came of each, and what it was worth. */
function calls(outcomeOf: (i: number) => string, isBoxed: boolean): Team {
  const rows = Array.from({ length: 200 }, (_, i): Value[] => {
    const own = [day(i), ['Ana', 'Bo'][i % 2] as string, `+1202555${1000 + i}`, outcomeOf(i)];
    return isBoxed ? [...own, i % 8 === 0, i % 8 === 0 ? 100 + i : null] : own;
  });
  const columns = [
    { name: 'call_date', type: 'TIMESTAMP' },
    { name: 'rep', type: 'STRING' },
    { name: 'phone_number', type: 'STRING' },
    { name: 'call_outcome', type: 'STRING' },
    ...(isBoxed
      ? ([
          { name: 'deal_won', type: 'BOOL' },
          { name: 'deal_value', type: 'FLOAT64' },
        ] as const)
      : []),
  ] satisfies Table['columns'][number][];
  return { zone, since, asOf, tables: [{ name: 'project.sales.calls', sheet: 'Calls', columns, rows }] };
}

/** Meetings with the one who set each, who closed it and whether. */
function meetings(): Team {
  const rows = Array.from({ length: 200 }, (_, i): Value[] => [
    day(i),
    ['Ana', 'Bo'][i % 2] as string,
    ['Cy', 'Di', null][i % 3] ?? null,
    `Company ${i}`,
    ['Held', 'No show'][i % 2] as string,
    i % 8 === 0 ? 'yes' : 'no',
    i % 8 === 0 ? 100 + i : null,
  ]);
  const columns = [
    { name: 'meeting_date', type: 'TIMESTAMP' },
    { name: 'set_by', type: 'STRING' },
    { name: 'closer', type: 'STRING' },
    { name: 'company', type: 'STRING' },
    { name: 'meeting_outcome', type: 'STRING' },
    { name: 'closed_won', type: 'STRING' },
    { name: 'deal_value', type: 'FLOAT64' },
  ] satisfies Table['columns'][number][];
  return { zone, since, asOf, tables: [{ name: 'project.sales.meetings', sheet: 'Meetings', columns, rows }] };
}

const results = (i: number): string => ['Connected', 'No answer', 'Left voicemail', 'Sold'][i % 4] as string;

for (const [name, team, sold] of [
  ['by a box', calls((i) => results(i).replace('Sold', 'Connected'), true), 25],
  ['by the outcome', calls(results, false), 50],
  ['at a meeting', meetings(), 25],
] as const)
  it(`counts what was sold as the add-on does: ${name}`, async () => {
    const { rows, differ } = await talliedBoth(team);
    const won = [...rows].reduce((sum, [key, value]) => sum + (key.includes('dealsWon') ? value : 0), 0);
    expect(won).toBe(sold);
    expect(differ).toEqual([]);
  });
