import type { MeasuredKpi } from '../../vocabulary/kpi.ts';
import type { Period } from '../../vocabulary/period.ts';
import { judgedKpis } from '../coaching/judgedKpis.ts';
import { historyOf, type KpiHistory } from '../coaching/kpiHistory.ts';
import { teamSamples } from '../coaching/teamSamples.ts';
import { wonPerQuarter } from '../coaching/won.ts';
import type { KpiSource } from '../figures/answers.ts';
import { benjaminiHochberg } from '../luck/benjaminiHochberg.ts';
import { evidenceTails } from '../luck/evidence.ts';
import { sampleNeeded } from '../luck/minimumSample.ts';
import { pooled } from '../luck/overQuarters.ts';
import { plus, rateOf } from '../luck/sample.ts';
import type { GroupVerdict } from './groupSummary.ts';

/** One group that differs at one KPI. */
export type GroupFinding = {
  readonly kpi: MeasuredKpi;
  readonly group: number;
  readonly verdict: GroupVerdict;
  readonly own: number;
  readonly others: number;
};

/** Of all that is said to differ so many may be luck. A table that is looked at once may be stricter than a headline. */
const luckyFindings = 0.05;

/**
 * Which groups differ from the others by more than chance explains: shares only, with the tests by which reps are
 * compared, over the quarters together and quarter by quarter, and of all tests only what holds among so many
 * (Benjamini and Hochberg). The farthest group is found first and no longer counts among the others of the next, or one
 * source that pays would make all the others look poor.
 * @param groups by number; without the unknown ones
 * @param judged of which something may be said: "all others" are no group
 */
export function groupVerdicts(
  source: KpiSource,
  quarters: readonly Period[],
  {
    groups,
    judged,
    matureAfterDays,
    isTold,
  }: {
    readonly groups: readonly number[];
    readonly judged: readonly number[];
    readonly matureAfterDays: number;
    readonly isTold: (kpi: MeasuredKpi) => boolean;
  },
): { readonly findings: readonly GroupFinding[]; readonly isTested: boolean } {
  const peers = { groupOf: () => '', isOut: () => false };
  const samplesOf = teamSamples(source, quarters, { reps: groups, peers });
  const options = { quarters, reps: groups, nameOf: () => '', currency: '', matureAfterDays };
  const context = { source, options, won: wonPerQuarter(source, quarters) };
  const histories = judgedKpis(source.places, source.supplied.byEvent)
    .filter(({ kpi, kind }) => kind === 'share' && isTold(kpi))
    .map((one) => historyOf(one, samplesOf(one), context))
    .filter((one) => one !== null);
  const tests = histories.map((one) => judged.map((group) => testOf(one, group)).filter((test) => test !== null));
  const limit = benjaminiHochberg(
    tests.flat().map(({ tail }) => tail),
    luckyFindings,
  );
  const findings = histories.flatMap((one, i) => findingsIn(one, tests[i] as GroupTest[], limit));
  return { findings, isTested: tests.some((own) => own.length > 0) };
}

type GroupTest = GroupFinding & { readonly tail: number };

/** Two-sided; null where a group is too small to be seen to differ. */
function testOf(
  { judged, kpiQuarters, dispersion }: KpiHistory,
  group: number,
  without?: ReadonlySet<number>,
): GroupTest | null {
  const evidence = kpiQuarters
    .map(({ samples }) => samples.pairOf(group, without))
    .filter(({ own, rest }) => own.size > 0 && rest.size > 0);
  const { own, rest } = pooled(evidence);
  if (rest.size === 0 || sampleNeeded(own, plus(own, rest), judged.least) !== 0) return null;
  const { atMost, atLeast } = evidenceTails(evidence, judged.kind, dispersion);
  const isMore = rateOf(own) > rateOf(rest);
  return {
    kpi: judged.kpi,
    group,
    verdict: isMore === (judged.kpi.direction !== 'less is better') ? 'better' : 'worse',
    own: rateOf(own),
    others: rateOf(rest),
    tail: Math.min(1, 2 * Math.min(atMost, atLeast)),
  };
}

function findingsIn(one: KpiHistory, tests: readonly GroupTest[], limit: number): GroupFinding[] {
  const beyond = new Set<number>();
  const found: GroupFinding[] = [];
  const suspects = tests.filter(({ tail }) => tail <= limit);
  suspects.sort((a, b) => a.tail - b.tail || (a.verdict === 'better' ? -1 : 1));
  for (const suspect of suspects) {
    const test = testOf(one, suspect.group, beyond);
    if (!test || test.tail > limit || test.verdict !== suspect.verdict) continue;
    beyond.add(test.group);
    found.push(test);
  }
  return found;
}
