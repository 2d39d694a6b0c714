import { expect, it } from 'vitest';
import { connect, duckDb, runOnDuckDb } from './duckDb.ts';
import { stagedTeam } from './stagedTeam.ts';
import { stagesApart, stagesFromResult, stagesFromRows } from './stages.ts';
import { funnelsApart, kpisApart, summaryFromResult, summaryFromRows } from './summaries.ts';
import { cellsFromResult, cellsFromRows, differences, textOf } from './tallies.ts';

it('counts deals by the stage they came to as the add-on does', async () => {
  const connection = await connect();
  const kinds = new Set<string>();
  for (let seed = 0; seed < 14; seed += 1) {
    const team = stagedTeam(seed);
    const { text, measures } = textOf(team, duckDb);
    const result = await runOnDuckDb(connection, text as string, team.tables);
    const rows = stagesFromRows(team);
    expect(stagesApart(team, rows, stagesFromResult(team, result)), `seed ${seed}`).toEqual([]);
    const names = measures.map(({ name }) => name);
    expect(differences(cellsFromRows(team, names), cellsFromResult(result)), `seed ${seed}`).toEqual([]);
    for (const { approximate, isOrderGuessed, stage, pipeline } of rows)
      kinds
        .add(`${approximate} ${isOrderGuessed}`)
        .add(`stage ${stage === null}`)
        .add(`pipeline ${pipeline === null}`);
  }
  expect([...kinds].sort()).toEqual([
    'false false',
    'pipeline false',
    'pipeline true',
    'stage false',
    'stage true',
    'true false',
    'true true',
  ]);
});

it('makes the same stages, leaks and targets of the result as of the rows', async () => {
  const connection = await connect();
  let [leaks, targets] = [0, 0];
  for (let seed = 0; seed < 14; seed += 1) {
    const team = stagedTeam(seed, { isWhole: true });
    const result = await runOnDuckDb(connection, textOf(team, duckDb).text as string, team.tables);
    const [rows, sums] = [summaryFromRows(team), summaryFromResult(team, result)];
    expect(funnelsApart(rows, sums), `seed ${seed}`).toEqual([]);
    expect(kpisApart(rows, sums), `seed ${seed}`).toEqual([]);
    leaks += rows.leaks?.length ?? 0;
    targets += rows.targets.filter(({ attainment }) => attainment !== null).length;
  }
  expect(leaks).toBeGreaterThan(20);
  expect(targets).toBeGreaterThan(5);
});
