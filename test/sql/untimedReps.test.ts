import { expect, it } from 'vitest';
import { seededTeam, type Team } from './seeded.ts';
import type { Table, Value } from './table.ts';
import { talliedBoth } from './talliedBoth.ts';

/** Calls of three people, one of whom nobody times. */
function calls(): Team {
  const { zone, since, asOf } = seededTeam(0);
  const start = Date.parse(since);
  const rows = Array.from({ length: 240 }, (_, i): Value[] => {
    const rep = ['Ana', 'Bo', 'Cy'][i % 3] as string;
    const outcome = ['Connected', 'No answer', 'Left voicemail', null][((i / 3) % 4) | 0] ?? null;
    const talk = rep === 'Bo' || outcome !== 'Connected' ? 0 : 60 + i;
    return [start + (2 + (i % 5)) * 86_400_000, rep, `+1202555${1000 + i}`, outcome, talk];
  });
  const columns = [
    { name: 'call_date', type: 'TIMESTAMP' },
    { name: 'rep', type: 'STRING' },
    { name: 'phone_number', type: 'STRING' },
    { name: 'call_outcome', type: 'STRING' },
    { name: 'call_duration_seconds', type: 'INT64' },
  ] satisfies Table['columns'][number][];
  return { zone, since, asOf, tables: [{ name: 'project.sales.calls', sheet: 'Calls', columns, rows }] };
}

it('leaves the talk times of a rep whom nobody times unknown, as the add-on does', async () => {
  const { rows, differ } = await talliedBoth(calls());
  const sumOf = (rep: string, name: string): number =>
    [...rows].reduce((sum, [key, value]) => sum + (key.includes(rep) && key.includes(name) ? value : 0), 0);
  expect(sumOf('ana', 'callsTimed')).toBe(20);
  expect(sumOf('bo', 'callsTimed')).toBe(0);
  expect(sumOf('bo', 'callsUntimed')).toBe(20);
  expect(differ).toEqual([]);
});
