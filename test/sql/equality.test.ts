import { beforeAll, describe, expect, it } from 'vitest';
import { measures } from '../../src/measures/all.ts';
import { connect, duckDb, runOnDuckDb } from './duckDb.ts';
import { seededTeam } from './seeded.ts';
import { kpisApart, summaryFromResult, summaryFromRows } from './summaries.ts';
import { cellsFromResult, cellsFromRows, differences, textOf } from './tallies.ts';

let connection: Awaited<ReturnType<typeof connect>>;
beforeAll(async () => {
  connection = await connect();
});

describe('the query of a daily tally', () => {
  it('has the sums of the add-on, as a database runs it', async () => {
    for (let seed = 0; seed < 14; seed += 1) {
      const team = seededTeam(seed);
      const { text, measures: own } = textOf(team, duckDb);
      const result = await runOnDuckDb(connection, text as string, team.tables);
      const rows = cellsFromRows(
        team,
        own.map(({ name }) => name),
      );
      expect(rows.size).toBeGreaterThan(100);
      expect(differences(rows, cellsFromResult(result)), `seed ${seed}`).toEqual([]);
    }
  });

  it('makes the same KPI summary as the rows', async () => {
    for (let seed = 0; seed < 7; seed += 1) {
      const team = seededTeam(seed, { isWhole: true });
      const result = await runOnDuckDb(connection, textOf(team, duckDb).text as string, team.tables);
      const [rows, sums] = [summaryFromRows(team), summaryFromResult(team, result)];
      expect(rows.kpis.filter(({ value }) => value !== null).length).toBeGreaterThan(50);
      expect(kpisApart(rows, sums), `seed ${seed}`).toEqual([]);
    }
  });

  it('supplies every measure that adds up where the tables have all columns', () => {
    const supplied = new Set<string>();
    for (let seed = 0; seed < 84; seed += 1)
      for (const { name } of textOf(seededTeam(seed)).measures) supplied.add(name);
    const missing = measures.filter(({ name, onlyIf }) => !supplied.has(name) && !onlyIf).map(({ name }) => name);
    expect(missing).toEqual(['appointmentsRescheduled']);
  });
});
