import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { valuesTexts } from '../../src/sql/valuesText.ts';
import { connect, duckDb, runOnDuckDb } from '../sql/duckDb.ts';
import { loggedTeam } from '../sql/loggedTeam.ts';
import { seededTeam, type Team } from '../sql/seeded.ts';
import { stagedTeam } from '../sql/stagedTeam.ts';
import { hasEnds, stagesApart, stagesFromResult, stagesFromRows } from '../sql/stages.ts';
import { funnelsApart, kpisApart, partlyBlank, summaryFromResult, summaryFromRows } from '../sql/summaries.ts';
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
  it('has the sums of the add-on and of DuckDB, as the executor of Google runs it', async () => {
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
      expect(partlyBlank(answer), `seed ${seed}`).toEqual([]);
      expect(differences(rows, result), `seed ${seed}`).toEqual([]);
      expect(differences(result, cellsFromResult(sibling)), `seed ${seed}`).toEqual([]);
      cells += rows.size;
    }
    expect(cells).toBeGreaterThan(25_000);
    console.log(`${sets} teams, ${cells} cells, 0 differ`);
  });

  it('says of leads in the call log what the add-on and DuckDB say', async () => {
    let cells = 0;
    for (let seed = 0; seed < sets; seed += 1) {
      const team = loggedTeam(seed);
      const { text, measures } = textOf(team);
      const answer = await google.run(text as string, team.tables);
      const names = measures.map(({ name }) => name);
      const result = cellsFromResult(answer);
      const sibling = await runOnDuckDb(duck, textOf(team, duckDb).text as string, team.tables);
      expect(partlyBlank(answer), `seed ${seed}`).toEqual([]);
      expect(differences(cellsFromRows(team, names), result), `seed ${seed}`).toEqual([]);
      expect(differences(result, cellsFromResult(sibling)), `seed ${seed}`).toEqual([]);
      cells += [...result.keys()].filter((key) => /^(leads(Called|NotCalled|Timed)|callsToLeads)/.test(key)).length;
    }
    expect(cells).toBeGreaterThan(5000);
    console.log(`${sets} call logs, ${cells} cells of leads in them, 0 differ`);
  });

  it('has the stages of the add-on and of DuckDB', async () => {
    let stages = 0;
    let ends = 0;
    for (let seed = 0; seed < sets; seed += 1) {
      const team = stagedTeam(seed);
      const answer = await google.run(textOf(team).text as string, team.tables);
      const sibling = await runOnDuckDb(duck, textOf(team, duckDb).text as string, team.tables);
      const rows = stagesFromRows(team);
      const sums = stagesFromResult(team, answer);
      expect(stagesApart(team, rows, sums), `seed ${seed}`).toEqual([]);
      expect(stagesApart(team, sums, stagesFromResult(team, sibling)), `seed ${seed}`).toEqual([]);
      stages += rows.length;
      if (hasEnds(team)) ends += 1;
    }
    expect(stages).toBeGreaterThan(600);
    expect(ends).toBeGreaterThan(4);
    console.log(`${sets} funnels, ${stages} stages, ${ends} with stages in which deals are laid to rest, 0 differ`);
  });

  it('makes the same KPI summary as the rows', async () => {
    const teams = Array.from({ length: 21 }, (_, seed) => seededTeam(seed, { isWhole: true }));
    const logs = Array.from({ length: 14 }, (_, seed) => loggedTeam(seed, { isWhole: true }));
    const funnels = Array.from({ length: 14 }, (_, seed) => stagedTeam(seed, { isWhole: true }));
    for (const [seed, team] of [...teams, ...logs, ...funnels].entries()) {
      const result = await google.run(textOf(team).text as string, team.tables);
      const [rows, sums] = [summaryFromRows(team), summaryFromResult(team, result)];
      expect(kpisApart(rows, sums), `seed ${seed}`).toEqual([]);
      if (funnels.includes(team)) expect(funnelsApart(rows, sums), `seed ${seed}`).toEqual([]);
    }
  });

  it('lists the values of each table with their counts', async () => {
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
    [
      'of leads that came on the day the log ended',
      (text) => text.replace(/ < call_span.last_day/, ' <= call_span.last_day'),
    ],
    ['of leads that came before the log', (text) => text.replace(/ >= call_span.first_day/, ' <> call_span.first_day')],
    [
      'of leads who called in themselves',
      (text) => text.replace(/ WHEN came_by_id.came_key IS NOT NULL THEN 'blank'/, ''),
    ],
    ['of reps who log no calls', (text) => text.replace(/rep_key IN \(SELECT rep_key FROM log_reps\)/, 'TRUE')],
    ['of a log that has few of the leads', (text) => text.replace(/ AND called >= known \* 0.5/g, '')],
    ['of a log of calls to nobody', (text) => text.replace(/ AND unnamed <= known \* 0.02/g, '')],
    ['less than a wait', (text) => text.replace(/first_at <= /g, 'first_at < ')],
    ['of leads that were entered after their call', (text) => text.replace(/WHEN first_at < came_at THEN 'blank'/, '')],
    [
      'of leads that are not a day old',
      (text) => text.replace(/INTERVAL 86400 SECOND\) > last_call/, 'INTERVAL 0 SECOND) > last_call'),
    ],
    [
      'at the stage where a deal stands',
      (text) => text.replace(/GREATEST\((COALESCE\(stood.place, 0\)).*\) AS place, /, '$1 AS place, '),
    ],
    ['through stages in which deals are laid to rest', (text) => text.replace(/WHERE funnel_ends.place IS NULL/, '')],
    ['of a stage whose deals went on', (text) => text.replace(/ AND funnel_left.place IS NULL/, '')],
    ['of a history that has few deals', (text) => text.replace(/SUM\(followed\)/, 'COUNT(*)')],
    [
      'where a deal without a stage can only have died',
      (text) => text.replace(/COALESCE\(only_place.only_place, 0\)/, '0'),
    ],
    ['of rows of the history that move nothing', (text) => text.replace(/event <> 'other'/, 'TRUE')],
    [
      'of deals on the day they came',
      (text) =>
        text
          .replace(/SELECT '' AS who, DATE\(resultAt\) AS day/, `SELECT '' AS who, DATE(created) AS day`)
          .replace(/GROUP BY DATE\(resultAt\), stage_label/, 'GROUP BY DATE(created), stage_label'),
    ],
    [
      'of the amounts of all deals',
      (text) => text.replace(/SUM\(CASE WHEN result = 'lost' THEN amount END\)/, 'SUM(amount)'),
    ],
  ];

  const teams: readonly ((seed: number) => Team)[] = [
    (seed) => seededTeam(seed),
    (seed) => loggedTeam(seed),
    stagedTeam,
  ];

  it.each(wrong)('%s is found', async (_, change) => {
    let isFound = false;
    for (let i = 0; i < sets * teams.length && !isFound; i += 1) {
      const team = (teams[i % teams.length] as (typeof teams)[number])(Math.floor(i / teams.length));
      const { text, measures } = textOf(team);
      const changed = change(text as string);
      if (changed === text) continue;
      const answer = await google.run(changed, team.tables);
      const rows = cellsFromRows(
        team,
        measures.map(({ name }) => name),
      );
      isFound =
        partlyBlank(answer).length > 0 ||
        differences(rows, cellsFromResult(answer)).length > 0 ||
        stagesApart(team, stagesFromRows(team), stagesFromResult(team, answer)).length > 0;
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
