import { kpis } from '../../kpis/all.ts';
import { targetRows } from '../../summary/targets/targetRows.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import { periodOf } from '../../vocabulary/period.ts';
import { columnWords } from '../../words/tables.ts';
import type { Asked } from '../countFor.ts';
import { chosenReps, isAsked, sourceFor } from './asked.ts';

export function paceTable(asked: Asked): Cell[][] {
  const { around } = asked;
  const words = columnWords[around.language];
  const { tally, currency } = asked.counted;
  const nameOf = (rep: number | null): string | null => (rep === null ? null : (tally.reps[rep] as string));
  const chosen = chosenReps(asked)?.map(nameOf);
  const isIn = (label: string): boolean => {
    const period = periodOf(label, around.settings.values);
    return period === null || isAsked(asked, period);
  };
  return [
    [
      words.kpi,
      words.rep,
      words.quarter,
      words.target,
      words.actual,
      words.attainment,
      words.projection,
      words.from,
      words.to,
      words.status,
      words.perDay,
      words.perWorkday,
      words.callsNeeded,
    ],
    ...targetRows(sourceFor(asked), nameOf, currency)
      .filter(({ rep, period }) => (!chosen || chosen.includes(rep)) && isIn(period))
      .map((row) => [
        kpis.find(({ name }) => name === row.kpi)?.label[around.language] ?? row.kpi,
        row.rep ?? words.team,
        row.period,
        row.target,
        row.actual ?? '',
        row.attainment ?? '',
        row.projection ?? '',
        row.low ?? '',
        row.high ?? '',
        row.status === null ? '' : words.statuses[row.status],
        row.requiredPerDay ?? '',
        row.requiredPerWorkday ?? '',
        row.calls?.needed ?? '',
      ]),
  ];
}
