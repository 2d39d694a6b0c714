import { afterAll, beforeAll, expect, it } from 'vitest';
import { guideView, movingTeam, textOverView } from '../sql/movedMeetings.ts';
import { cellsFromResult, cellsFromRows, differences } from '../sql/tallies.ts';
import { type GoogleSql, startGoogleSql } from './googleSql.ts';

let google: GoogleSql;
beforeAll(async () => {
  google = await startGoogleSql(['FEATURE_ANALYTIC_FUNCTIONS', 'FEATURE_V_1_1_WITH_ON_SUBQUERY']);
});
afterAll(() => google?.end());

it('counts moved meetings as the add-on does, over the view of the guide', async () => {
  for (let seed = 0; seed < 14; seed += 1) {
    const team = movingTeam(seed);
    const { text, names } = textOverView(team, guideView(team));
    const result = cellsFromResult(await google.run(text, team.tables));
    expect(differences(cellsFromRows(team, names), result), `seed ${seed}`).toEqual([]);
  }
});
