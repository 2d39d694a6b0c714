import { countGroups } from '../../count/groupTally.ts';
import { kpis } from '../../kpis/all.ts';
import { reportQuarters } from '../../summary/figures/periods.ts';
import { teamCoaching } from '../../summary/teamCoaching.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import { columnWords } from '../../words/tables.ts';
import type { Asked } from '../countFor.ts';
import { chosenReps, sourceFor } from './asked.ts';

export function coachingTable(asked: Asked): Cell[][] {
  const { settings, asOf, language } = asked.around;
  const { tally } = asked.counted;
  const source = sourceFor(asked);
  const [period = null] = asked.periods;
  // Judged as it stood in the quarter asked for: what came later is not known then.
  const quarters = reportQuarters(tally, asOf, settings.values).quarters.filter(
    ({ from }) => period === null || from < period.to,
  );
  const chosen = chosenReps(asked)?.map((rep) => tally.reps[rep] as string);
  const bySource = countGroups(asked.counted, 'source', { settings: settings.values, shown: null });
  const groups = bySource ? [bySource] : [];
  const { flags } = teamCoaching(asked.counted, source, { quarters, settings: settings.values, groups });
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
