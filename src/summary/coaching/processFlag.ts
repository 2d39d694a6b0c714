import { emptySample, plus } from '../luck/sample.ts';
import { hasTeamFallen, membersOf } from '../luck/teamFall.ts';
import { newestJudged } from './judgedQuarters.ts';
import type { KpiHistory } from './kpiHistory.ts';
import { type RankedFlag, rankedFlag } from './rankedFlag.ts';

/** Two years before, so that every season is in it twice. */
const quartersBefore = 8;

/** The whole team against its own past. Cohorts of unequal age are none: the older one has had more time to turn out well. */
export function processFlag(one: KpiHistory): RankedFlag | null {
  const { kpiQuarters, judged, teamDispersion } = one;
  if (judged.isCohort) return null;
  const start = newestJudged(kpiQuarters, ({ samples: { team } }) => ({ own: team, team }), judged.least);
  const newest = kpiQuarters[start];
  const before = kpiQuarters.slice(start + 1, start + 1 + quartersBefore);
  if (!newest || before.length === 0) return null;
  const now = newest.samples.team;
  const past = before.map(({ samples }) => samples.team);
  const members = membersOf(
    newest.samples.byRep,
    before.map(({ samples }) => samples.byRep),
  );
  const { kind, least, kpi } = judged;
  const rules = { kind, least, direction: kpi.direction, dispersion: teamDispersion };
  if (!hasTeamFallen({ now, past }, members, rules)) return null;
  return rankedFlag(one, {
    rep: null,
    verdict: 'process',
    tail: 0,
    own: now,
    other: past.reduce(plus, emptySample),
    kpiQuarters: [newest],
    sameWay: 1,
    outOf: 1,
  });
}
