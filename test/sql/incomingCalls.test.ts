import { expect, it } from 'vitest';
import { connect, duckDb, runOnDuckDb } from './duckDb.ts';
import { seededTeam, type Team } from './seeded.ts';
import type { Table, Value } from './table.ts';
import { cellsFromResult, cellsFromRows, differences, textOf } from './tallies.ts';

/** A log of a telephone exchange: who called whom, and no word of the direction. */
function exchange(): Team {
  const { zone, since, asOf } = seededTeam(0);
  const start = Date.parse(since);
  const days = (Date.parse(asOf) - start) / 86_400_000 - 1;
  const inside = ['Ann Lee (101)', '102', 'PJSIP/103'];
  const outside = ['+1 (202) 555-01', '120255501', 'Mrs Roe +120255502', null];
  const rows = Array.from({ length: 300 }, (_, i): Value[] => {
    const at = start + (i % days) * 86_400_000 + i * 61_000;
    const isOut = i % 3 !== 0;
    const party = isOut ? outside[i % 31 === 0 ? 3 : i % 3] : inside[i % 3];
    return [
      `C${i}`,
      at,
      ['Ana', 'Bo'][i % 2] as string,
      party ? `${party}${isOut ? 10 + (i % 80) : ''}` : null,
      i % 5 ? 'Unanswered' : 'Answered',
    ];
  });
  const columns = [
    { name: 'call_id', type: 'STRING' },
    { name: 'call_time', type: 'TIMESTAMP' },
    { name: 'agent', type: 'STRING' },
    { name: 'destination', type: 'STRING' },
    { name: 'status', type: 'STRING' },
  ] satisfies Table['columns'][number][];
  return { zone, since, asOf, tables: [{ name: 'project.sales.calls', sheet: 'Calls', columns, rows }] };
}

/** The same by the team's own lines, with numbers of the same kind at both ends. */
function lines(): Team {
  const team = exchange();
  const [table] = team.tables as [Table];
  const own = ['+12025559001', '+12025559002'];
  const rows = table.rows.map((row, i) => {
    const [id, at, agent, , status] = row as [Value, Value, Value, Value, Value];
    const [line, client] = [own[i % 2] as string, i % 41 === 0 ? null : ` +1415555${1000 + (i % 80)} `];
    return i % 3 === 0 ? [id, at, agent, client, line, status] : [id, at, agent, line, client, status];
  });
  const names = ['call_id', 'call_time', 'agent', 'from_number', 'to_number', 'status'];
  const columns = names.map((name) => ({ name, type: name === 'call_time' ? 'TIMESTAMP' : 'STRING' }) as const);
  return { ...team, tables: [{ ...table, columns, rows }] };
}

/** The same by who called, where nobody wrote down who was called. */
function callers(): Team {
  const team = exchange();
  const [table] = team.tables as [Table];
  const rows = table.rows.map((row, i) => {
    const who = i % 3 === 0 ? `+1415555${1000 + (i % 80)}` : `10${i % 2}`;
    return row.map((value, column) => (column === 3 ? who : value));
  });
  const columns = table.columns.map((column) => (column.name === 'destination' ? { ...column, name: 'src' } : column));
  return { ...team, tables: [{ ...table, columns, rows }] };
}

/** The query in words that say it, and with the numbers of the add-on. */
async function expectSame(team: Team, word: string): Promise<void> {
  const { text, measures } = textOf(team, duckDb);
  expect(text).toContain(word);
  const counted = cellsFromRows(
    team,
    measures.map(({ name }) => name),
  );
  expect(counted.size).toBeGreaterThan(100);
  const result = await runOnDuckDb(await connect(), text as string, team.tables);
  expect(differences(counted, cellsFromResult(result))).toEqual([]);
}

/** The lines of the team, every seventh call between two extensions. */
function withExtensions(): { readonly team: Team; readonly table: Table } {
  const team = lines();
  const [table] = team.tables as [Table];
  const parties = ['101', 'Bo (102)'];
  const rows = table.rows.map((row, i) =>
    i % 7 === 0 ? row.map((value, column) => ([3, 4].includes(column) ? (parties[column - 3] as Value) : value)) : row,
  );
  return { team, table: { ...table, rows } };
}

it('leaves out calls between colleagues as the add-on does, whatever the direction says', async () => {
  const { team, table } = withExtensions();
  const columns = [...table.columns, { name: 'direction', type: 'STRING' as const }];
  const rows = table.rows.map((row, i) => [...row, i % 3 === 0 ? 'Incoming' : 'Outgoing']);
  await expectSame({ ...team, tables: [{ ...table, columns, rows }] }, 'is_within');
});

it('leaves out what came in to a line where only colleagues called extensions', async () => {
  const { team, table } = withExtensions();
  await expectSame({ ...team, tables: [table] }, 'came_in');
});

it.each([
  ['who was called', exchange],
  ['who called', callers],
  ['the lines of the team', lines],
])('leaves out what came in as the add-on does, where only %s says it', async (_, teamOf) => {
  await expectSame(teamOf(), 'came_in');
});
