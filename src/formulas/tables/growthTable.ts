import { growthRows } from '../../summary/figures/growthRows.ts';
import { reportQuarters } from '../../summary/figures/periods.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import { columnWords } from '../../words/tables.ts';
import type { Asked } from '../countFor.ts';
import { chosenReps, isAsked, sourceFor } from './asked.ts';

export function growthTable(asked: Asked): Cell[][] {
  const { settings, asOf, language } = asked.around;
  const words = columnWords[language];
  const { tally } = asked.counted;
  const { quarters } = reportQuarters(tally, asOf, settings.values);
  const reps = chosenReps(asked);
  const shown = new Set(quarters.filter((quarter) => isAsked(asked, quarter)).map(({ label }) => label));
  const rows = growthRows(sourceFor(asked), quarters, reps ?? [], (rep) =>
    rep === null ? null : (tally.reps[rep] as string),
  ).filter(({ rep, period }) => (reps === null) === (rep === null) && shown.has(period));
  const isOfSeveral = reps !== null && reps.length > 1;
  return [
    [
      ...(isOfSeveral ? [words.rep] : []),
      words.quarter,
      words.wonAmount,
      words.growth,
      words.dealsWon,
      words.dealsLost,
      words.dealsCreated,
      words.leads,
      words.overYear,
    ],
    ...rows.map(({ rep, period, wonAmount, growth, dealsWon, dealsLost, dealsCreated, leadsCreated, overYear }) =>
      [
        ...(isOfSeveral ? [rep] : []),
        period,
        wonAmount,
        growth,
        dealsWon,
        dealsLost,
        dealsCreated,
        leadsCreated,
        overYear?.wonAmount,
      ].map((cell) => cell ?? ''),
    ),
  ];
}
