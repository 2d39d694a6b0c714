import { connect, duckDb, runOnDuckDb } from './duckDb.ts';
import type { Team } from './seeded.ts';
import { cellsFromResult, cellsFromRows, differences, textOf } from './tallies.ts';

/** What the add-on counts of a team's rows, and the cells in which a database that runs the query differs. */
export async function talliedBoth(team: Team) {
  const { text, measures } = textOf(team, duckDb);
  const names = measures.map(({ name }) => name);
  const rows = cellsFromRows(team, names);
  const result = await runOnDuckDb(await connect(), text as string, team.tables);
  return { text, names, rows, differ: differences(rows, cellsFromResult(result)) };
}
