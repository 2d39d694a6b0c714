import { expect, it } from 'vitest';
import { connect, duckDb, runOnDuckDb } from './duckDb.ts';
import { seededTeam, type Team } from './seeded.ts';
import type { Table, Value } from './table.ts';
import { cellsFromResult, cellsFromRows, differences, textOf } from './tallies.ts';

const { zone, since, asOf } = seededTeam(0);
const start = Date.parse(since);
const days = (Date.parse(asOf) - start) / 86_400_000 - 1;
const day = (i: number): number => start + (i % days) * 86_400_000 + 36_000_000;

/** Meetings of which only a reason says that they were called off. */
function bookings(columns: readonly string[]): Team {
  const all = {
    start_time: { type: 'TIMESTAMP', value: day },
    host: { type: 'STRING', value: (i: number) => ['Ana', 'Bo'][i % 2] as string },
    created_at: { type: 'TIMESTAMP', value: (i: number) => day(i) - 86_400_000 },
    cancellation_reason: { type: 'STRING', value: (i: number) => [null, 'ill', '', '-', null, 'busy'][i % 6] ?? null },
    no_show: { type: 'STRING', value: (i: number) => ['no', 'no', 'yes', 'no'][i % 4] as string },
    status: { type: 'STRING', value: (i: number) => ['scheduled', 'completed', 'scheduled'][i % 3] as string },
  } as const satisfies Record<string, { type: Table['columns'][number]['type']; value: (i: number) => Value }>;
  const own = columns.map((name) => ({ name, ...all[name as keyof typeof all] }));
  const table: Table = {
    name: 'project.sales.meetings',
    sheet: 'Meetings',
    columns: own.map(({ name, type }) => ({ name, type })),
    rows: Array.from({ length: 240 }, (_, i) => own.map(({ value }) => value(i))),
  };
  return { zone, since, asOf, tables: [table] };
}

/** Activities of which only the day on which they were done says that they are. */
function activities(): Team {
  const columns = [
    { name: 'id', type: 'STRING' },
    { name: 'type', type: 'STRING' },
    { name: 'due_date', type: 'TIMESTAMP' },
    { name: 'marked_as_done_time', type: 'TIMESTAMP' },
    { name: 'owner', type: 'STRING' },
  ] satisfies Table['columns'][number][];
  const rows = Array.from({ length: 240 }, (_, i): Value[] => {
    const kind = ['Call', 'Email', 'Meeting', 'Task'][i % 4] as string;
    return [`A${i}`, kind, day(i), i % 5 === 0 ? null : day(i), ['Ana', 'Bo'][i % 2] as string];
  });
  return { zone, since, asOf, tables: [{ name: 'project.sales.activities', sheet: 'Activities', columns, rows }] };
}

/** Calls of two people of one first name, who are told apart by the last one. */
function namesakes(): Team {
  const columns = [
    { name: 'call_sid', type: 'STRING' },
    { name: 'call_date', type: 'TIMESTAMP' },
    { name: 'agent_first_name', type: 'STRING' },
    { name: 'agent_last_name', type: 'STRING' },
    { name: 'call_status', type: 'STRING' },
  ] satisfies Table['columns'][number][];
  const rows = Array.from({ length: 240 }, (_, i): Value[] => {
    const [first, last] = [
      ['Ana', 'Lee'],
      ['Ana', 'Dow'],
      ['Bo', 'Dahl'],
    ][i % 3] as [string, string];
    return [`CA${90000 + i}`, day(i), first, last, i % 2 ? 'answered' : 'no answer'];
  });
  return { zone, since, asOf, tables: [{ name: 'project.sales.calls', sheet: 'Calls', columns, rows }] };
}

it.each<[string, Team, RegExp]>([
  ['a reason alone', bookings(['start_time', 'host', 'created_at', 'cancellation_reason']), /cancelReason = 'text'/],
  ['beside no-shows', bookings(['start_time', 'host', 'cancellation_reason', 'no_show']), /cancelReason = 'text'/],
  ['beside a status', bookings(['start_time', 'host', 'cancellation_reason', 'status']), /cancelReason = 'text' AND/],
  ['the day on which it was done', activities(), /AS activity_done/],
  ['the last name of a rep', namesakes(), /agent_last_name/],
])('counts as the add-on does what another column says: %s', async (_, team, written) => {
  const { text, measures } = textOf(team, duckDb);
  expect(text).toMatch(written);
  const rows = cellsFromRows(
    team,
    measures.map(({ name }) => name),
  );
  expect(rows.size).toBeGreaterThan(50);
  const result = await runOnDuckDb(await connect(), text as string, team.tables);
  expect(differences(rows, cellsFromResult(result))).toEqual([]);
});
