import { expect, it } from 'vitest';
import { connect, duckDb, runOnDuckDb } from './duckDb.ts';
import { duckDbView, movingTeam, textOverView } from './movedMeetings.ts';
import { cellsFromResult, cellsFromRows, differences, textOf } from './tallies.ts';

it('counts moved meetings as the add-on does, over the view of the guide', async () => {
  const connection = await connect();
  for (let seed = 0; seed < 14; seed += 1) {
    const team = movingTeam(seed);
    const { text, names } = textOverView(team, duckDbView(team), duckDb);
    const rows = cellsFromRows(team, names);
    expect(rows.size).toBeGreaterThan(100);
    const result = cellsFromResult(await runOnDuckDb(connection, text, team.tables));
    expect(differences(rows, result), `seed ${seed}`).toEqual([]);
    const without = await runOnDuckDb(connection, textOf(team, duckDb).text as string, team.tables);
    expect(differences(rows, cellsFromResult(without)).length).toBeGreaterThan(0);
  }
});
