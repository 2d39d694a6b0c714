import { kpis } from '../../src/kpis/all.ts';
import { coachingOf } from '../../src/summary/coaching/coaching.ts';
import { judgedKpis } from '../../src/summary/coaching/judgedKpis.ts';
import type { KpiSource } from '../../src/summary/figures/answers.ts';
import { changeVerdicts } from '../../src/summary/figures/changeVerdict.ts';
import type { ChangeVerdict } from '../../src/summary/figures/kpiValue.ts';
import { groupVerdicts } from '../../src/summary/groups/groupVerdicts.ts';
import { optionsFor } from '../summary/madeUpTeam.ts';
import { type Draws, drawsOf } from './draws.ts';
import { type Condition, type Rates, reps, type Step, simulatedTeam, trueRates } from './teams.ts';

/** How often something is said of teams in which everybody is equally good. */
export type Alarms = {
  /** Shares of reps × KPIs. */
  readonly red: number;
  readonly amber: number;
  readonly strength: number;
  /** Share of KPIs. */
  readonly process: number;
  /** Share of reps with wrong people or weak talk. */
  readonly conversations: number;
  /** Shares of teams. */
  readonly teamsWithRed: number;
  readonly lever: number;
  /** The same teams' numbers taken for those of ten sources: the share of tables in which one is said to differ. */
  readonly sources: number;
  /** Of the KPIs whose newest quarter is compared, the share that is called better or worse. */
  readonly changes: number;
};

export function alarmsOf(condition: Condition, teams: number, seed = 2005): Alarms {
  const draws = drawsOf(seed);
  const found = { red: 0, amber: 0, strength: 0, process: 0, conversations: 0, teamsWithRed: 0, lever: 0, sources: 0 };
  const changes = { told: 0, compared: 0 };
  let kpis = 0;
  for (let team = 0; team < teams; team += 1) {
    const source = simulatedTeam(draws, condition);
    const { flags, conversations, lever } = coachingOf(source, optionsFor(source));
    for (const { verdict } of flags) found[verdict] += 1;
    found.conversations += conversations.length;
    if (flags.some(({ verdict }) => verdict === 'red')) found.teamsWithRed += 1;
    if (lever) found.lever += 1;
    if (differingSources(source) > 0) found.sources += 1;
    const verdicts = changesOf(source);
    changes.compared += verdicts.length;
    changes.told += verdicts.filter((verdict) => verdict !== 'no clear change').length;
    kpis += judgedKpis(source.places).length;
  }
  const cases = kpis * reps.length;
  return {
    red: found.red / cases,
    amber: found.amber / cases,
    strength: found.strength / cases,
    process: found.process / kpis,
    conversations: found.conversations / (teams * reps.length),
    teamsWithRed: found.teamsWithRed / teams,
    lever: found.lever / teams,
    sources: found.sources / teams,
    changes: changes.told / changes.compared,
  };
}

/** What is said of the newest quarter against the one before, KPI by KPI. */
function changesOf(source: KpiSource): ChangeVerdict[] {
  const [before, now] = optionsFor(source).quarters.slice(-2);
  if (!before || !now) return [];
  return kpis.map(changeVerdicts(source, now, before)).filter((verdict) => verdict !== null);
}

/** So many of the table's findings there are where every rep is a source instead. */
function differingSources(source: KpiSource): number {
  const { quarters, matureAfterDays } = optionsFor(source);
  const judged = reps.map((_, i) => i + 1);
  return groupVerdicts(source, quarters, { groups: [0, ...judged], judged, matureAfterDays, isTold: () => true })
    .findings.length;
}

/** One weak rep: at which step, at what part of the others' rate, and in which quarters. */
export type Weakness = {
  readonly step: Step;
  readonly kpi: string;
  readonly part: number;
  readonly isNewestOnly: boolean;
};

/** How often the first rep, who is weak, is flagged, and how often red. */
export function powerOf(condition: Condition, weakness: Weakness, teams: number, seed = 1927) {
  const draws: Draws = drawsOf(seed);
  const { step, kpi, part, isNewestOnly } = weakness;
  const weak: Rates = { ...trueRates, [step]: trueRates[step] * part };
  let [found, red] = [0, 0];
  for (let team = 0; team < teams; team += 1) {
    const source = simulatedTeam(draws, condition, (rep, quarter) =>
      rep === 1 && (quarter === 3 || !isNewestOnly) ? weak : trueRates,
    );
    const { flags } = coachingOf(source, optionsFor(source));
    const own = flags.filter(({ rep, verdict }) => rep === 'Rep 1' && verdict !== 'strength');
    const flag = own.find((one) => one.kpi === kpi);
    if (flag) found += 1;
    if (flag?.verdict === 'red') red += 1;
  }
  return { found: found / teams, red: red / teams };
}

export const weaknesses: readonly Weakness[] = [
  { step: 'connected', kpi: 'CALL_CONNECT_RATIO', part: 0.8, isNewestOnly: true },
  { step: 'connected', kpi: 'CALL_CONNECT_RATIO', part: 0.7, isNewestOnly: true },
  { step: 'connected', kpi: 'CALL_CONNECT_RATIO', part: 0.6, isNewestOnly: true },
  { step: 'held', kpi: 'APPOINTMENT_SHOW_RATE', part: 0.8, isNewestOnly: true },
  { step: 'closedWon', kpi: 'WIN_RATE', part: 0.6, isNewestOnly: false },
];
