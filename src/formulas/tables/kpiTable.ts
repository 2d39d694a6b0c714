import { kpis } from '../../kpis/all.ts';
import { activeReps, answersOf } from '../../summary/figures/answers.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import type { Period } from '../../vocabulary/period.ts';
import { noRep } from '../../words/notes.ts';
import { columnWords } from '../../words/tables.ts';
import type { Asked } from '../countFor.ts';
import { chosenReps, sourceFor } from './asked.ts';

export function kpiTable(asked: Asked): Cell[][] {
  const { language } = asked.around;
  const period = asked.periods[0] as Period | null;
  const source = sourceFor(asked);
  const answers = answersOf(source, period ? [period] : []);
  const words = columnWords[language];
  const reps: readonly (number | null)[] = chosenReps(asked) ?? [...activeReps(source), null];
  return [
    [words.rep, ...kpis.map(({ label }) => label[language])],
    ...reps.map((rep) => [
      rep === null ? words.team : rep === 0 ? noRep(language) : (asked.counted.tally.reps[rep] as string),
      ...kpis.map((kpi) => answers(kpi, rep, period).value ?? ''),
    ]),
  ];
}
