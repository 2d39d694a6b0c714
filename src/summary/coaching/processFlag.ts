import { rateOf, type Sample, sumOfSamples } from '../luck/sample.ts';
import { hasTeamFallen, membersOf } from '../luck/teamFall.ts';
import { newestJudged } from './judgedQuarters.ts';
import type { KpiHistory, KpiQuarter } from './kpiHistory.ts';
import { type RankedFlag, rankedFlag } from './rankedFlag.ts';

/** Two years before, so that every season is in it twice. */
const quartersBefore = 8;

/**
 * The whole team against its own past.
 * @param aged the same where all quarters have had the same time to turn out well, of a cohort: without it nothing is said
 */
export function processFlag(one: KpiHistory, aged: AgedHistory | null): RankedFlag | null {
  if (!one.judged.isCohort) return fallIn(one, one);
  return aged && fallIn(one, aged.history, aged.days);
}

/** A KPI's quarters with what happened within so many days. */
export type AgedHistory = { readonly history: KpiHistory; readonly days: number };

/** Tested in one history, told of the other: a reader finds the numbers of the report. */
function fallIn(told: KpiHistory, one: KpiHistory, days?: number): RankedFlag | null {
  const { kpiQuarters, judged, teamDispersion } = one;
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
  const seen = told.kpiQuarters[start];
  if (!seen) return null;
  const pastOf = (quarters: readonly KpiQuarter[]): Sample => sumOfSamples(quarters.map(({ samples }) => samples.team));
  return rankedFlag(told, {
    rep: null,
    verdict: 'process',
    tail: 0,
    own: seen.samples.team,
    other: pastOf(told.kpiQuarters.slice(start + 1, start + 1 + quartersBefore)),
    kpiQuarters: [seen],
    sameWay: 1,
    outOf: 1,
    ...(days !== undefined && { withinDays: { days, own: rateOf(now), before: rateOf(pastOf(before)) } }),
  });
}
