import { countGroups } from '../../count/groupTally.ts';
import { kpis } from '../../kpis/all.ts';
import { coachingOf } from '../../summary/coaching/coaching.ts';
import { peersOf } from '../../summary/coaching/peers.ts';
import { incomingOf, strataOf } from '../../summary/coaching/strata.ts';
import { activeReps } from '../../summary/figures/answers.ts';
import { reportQuarters } from '../../summary/figures/periods.ts';
import { sourcesCompared } from '../../summary/groups/sourcesCompared.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import { columnWords } from '../../words/tables.ts';
import type { Asked } from '../countFor.ts';
import { chosenReps, sourceFor } from './asked.ts';

export function coachingTable(asked: Asked): Cell[][] {
  const { settings, asOf, language } = asked.around;
  const { tally, currency } = asked.counted;
  const source = sourceFor(asked);
  const [period = null] = asked.periods;
  // Judged as it stood in the quarter asked for: what came later is not known then.
  const quarters = reportQuarters(tally, asOf, settings.values).quarters.filter(
    ({ from }) => period === null || from < period.to,
  );
  const chosen = chosenReps(asked)?.map((rep) => tally.reps[rep] as string);
  const reps = activeReps(source);
  const bySource = countGroups(asked.counted, 'source', { settings: settings.values, shown: null });
  const { flags } = coachingOf(source, {
    quarters,
    reps,
    peers: peersOf(asked.counted, reps, { quarters, settings: settings.values, asOf, language }),
    nameOf: (rep) => tally.reps[rep] as string,
    currency,
    matureAfterDays: settings.values['Cohort is mature after, days'],
    strata: strataOf(asked.counted),
    incoming: incomingOf(asked.counted),
    sources: sourcesCompared(bySource ? [bySource] : [], source, settings.values),
  });
  const words = columnWords[language];
  const labelOf = (name: string): string => kpis.find((kpi) => kpi.name === name)?.label[language] ?? name;
  return [
    [
      words.rep,
      words.kpi,
      words.quarter,
      words.verdict,
      words.counted,
      words.outOf,
      words.from,
      words.to,
      words.team,
      words.finding,
    ],
    ...flags
      .filter(({ rep }) => !chosen || (rep !== null && chosen.includes(rep)))
      .map(({ rep, kpi, period, verdict, numerator, denominator, low, high, team, text }) => [
        rep ?? words.team,
        labelOf(kpi),
        period ?? '',
        words.verdicts[verdict],
        numerator,
        denominator,
        low,
        high,
        team,
        text,
      ]),
  ];
}
