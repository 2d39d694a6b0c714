import { expect, it } from 'vitest';
import { connect, duckDb, runOnDuckDb } from './duckDb.ts';
import { loggedTeam } from './loggedTeam.ts';
import { cellsFromResult, cellsFromRows, differences, textOf } from './tallies.ts';

it('says of the leads in the call log what the add-on says, and nothing of a log that has few', async () => {
  const connection = await connect();
  const told = new Set<string>();
  for (let seed = 0; seed < 14; seed += 1) {
    const team = loggedTeam(seed);
    const { text, measures } = textOf(team, duckDb);
    const names = measures.map(({ name }) => name);
    const result = await runOnDuckDb(connection, text as string, team.tables);
    const rows = cellsFromRows(team, names);
    expect(differences(rows, cellsFromResult(result)), `seed ${seed}`).toEqual([]);
    for (const name of ['leadsCalled', 'leadsTimed']) {
      const isTold = [...rows.keys()].some((key) => key.startsWith(`${name} `));
      told.add(`${name} ${isTold}`);
      // Blank from top to bottom, or a number everywhere.
      expect(new Set(result.map((row) => row[name] === null))).toEqual(
        new Set(names.includes(name) ? [!isTold] : [false]),
      );
    }
  }
  expect([...told].sort()).toEqual(['leadsCalled false', 'leadsCalled true', 'leadsTimed false', 'leadsTimed true']);
});
