import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { valuesTexts } from '../../src/sql/valuesText.ts';
import { connect, duckDb, runOnDuckDb } from '../sql/duckDb.ts';
import { seededTeam } from '../sql/seeded.ts';
import { kpisApart, summaryFromResult, summaryFromRows } from '../sql/summaries.ts';
import { cellsFromResult, cellsFromRows, differences, optionsOf, readingsOf, textOf } from '../sql/tallies.ts';
import { type GoogleSql, startGoogleSql } from './googleSql.ts';

let google: GoogleSql;
let duck: Awaited<ReturnType<typeof connect>>;
beforeAll(async () => {
  google = await startGoogleSql();
  duck = await connect();
});
afterAll(() => google?.end());

/** Ten times each of seven zones. */
const sets = 70;

describe('the query that is shipped', () => {
  it('has the sums of the add-on and of DuckDB, as the executor of Google runs it', { timeout: 900_000 }, async () => {
    let cells = 0;
    for (let seed = 0; seed < sets; seed += 1) {
      const team = seededTeam(seed);
      const { text, measures } = textOf(team);
      const answer = await google.run(text as string, team.tables);
      const result = cellsFromResult(answer);
      const rows = cellsFromRows(
        team,
        measures.map(({ name }) => name),
      );
      const sibling = await runOnDuckDb(duck, textOf(team, duckDb).text as string, team.tables);
      expect(
        answer.flatMap((row) => Object.values(row)).filter((value) => value === null),
        `seed ${seed}`,
      ).toEqual([]);
      expect(differences(rows, result), `seed ${seed}`).toEqual([]);
      expect(differences(result, cellsFromResult(sibling)), `seed ${seed}`).toEqual([]);
      cells += rows.size;
    }
    expect(cells).toBeGreaterThan(25_000);
    console.log(`${sets} teams, ${cells} cells, 0 differ`);
  });

  it('makes the same KPI summary as the rows', { timeout: 900_000 }, async () => {
    for (let seed = 0; seed < 21; seed += 1) {
      const team = seededTeam(seed, { isWhole: true });
      const result = await google.run(textOf(team).text as string, team.tables);
      expect(kpisApart(summaryFromRows(team), summaryFromResult(team, result)), `seed ${seed}`).toEqual([]);
    }
  });

  it('lists the values of each table with their counts', { timeout: 120_000 }, async () => {
    const team = seededTeam(0);
    const { sources } = textOf(team);
    const [calls] = valuesTexts(sources, { types: {} }, optionsOf(team));
    const rows = await google.run(calls?.text as string, team.tables);
    const outcome = team.tables[0]?.columns.findIndex(({ name }) => name === 'outcome') as number;
    const busy = team.tables[0]?.rows.filter((row) => row[outcome] === 'Busy').length;
    expect(rows.find((row) => row.outcome === 'Busy' && row.rows_of_value === busy)).toBeDefined();
    expect(readingsOf(team).length).toBeGreaterThan(0);
  });
});

describe('a query that is wrong in one place', () => {
  const wrong: readonly [what: string, change: (text: string) => string][] = [
    ['after the first moment', (text) => text.replace(/ >= (TIMESTAMP|DATETIME)\(DATE/g, ' > $1(DATE')],
    ['up to the moment after the last', (text) => text.replace(/ < (TIMESTAMP|DATETIME)\(/g, ' <= $1(')],
    ['without trimming', (text) => text.replace(/\bTRIM\(/g, '(')],
    ['by the day in Greenwich', (text) => text.replace(/DATETIME\((`\w+`), '[^']+'\)/g, `DATETIME($1, 'UTC')`)],
    ['with nothing for a blank', (text) => text.replace(/COALESCE\((CAST\(`\w+` AS STRING\)), ''\)/g, '$1')],
    ['with a null for no sum', (text) => text.replace(/COALESCE\((SUM\(.+?\)), 0\) AS/g, '$1 AS')],
    ['that counts a 0', (text) => text.replace(/THEN 1 END\)/g, 'THEN 1 ELSE 0 END)')],
    ['whatever the case', (text) => text.replace(/LOWER\(TRIM/g, '(TRIM')],
    ['with one second more', (text) => text.replace(/talk >= 120/g, 'talk > 120')],
  ];

  it.each(wrong)('%s is found', { timeout: 300_000 }, async (_, change) => {
    let isFound = false;
    for (let seed = 0; seed < sets && !isFound; seed += 1) {
      const team = seededTeam(seed);
      const { text, measures } = textOf(team);
      const changed = change(text as string);
      if (changed === text) continue;
      const answer = await google.run(changed, team.tables);
      const rows = cellsFromRows(
        team,
        measures.map(({ name }) => name),
      );
      isFound =
        differences(rows, cellsFromResult(answer)).length > 0 ||
        answer.some((row) => Object.values(row).includes(null));
    }
    expect(isFound).toBe(true);
  });

  it('is refused with the place where it is wrong', async () => {
    const team = seededTeam(0);
    const { text } = textOf(team);
    await expect(google.analyze((text as string).replace('COUNT(*)', 'COUNT(nothing)'), team.tables)).rejects.toThrow(
      /nothing/,
    );
    await expect(google.analyze('SELECT COUNT(*) OVER () FROM `team.sales.calls`', team.tables)).rejects.toThrow();
  });
});
