import { kpis } from '../kpis/all.ts';
import { answersOf, sourceOf } from '../summary/figures/answers.ts';
import type { Cell } from '../vocabulary/cell.ts';
import type { Kpi } from '../vocabulary/kpi.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Argument } from './arguments.ts';
import { askedOnce, countFor } from './countFor.ts';
import { groupAnswers } from './groupAnswers.ts';
import { isNamedGroup } from './namedGroup.ts';
import { linkedTabsOf, standInsOf, tabsOf } from './signatures.ts';
import type { Surroundings } from './surroundings.ts';
import type { Who, WhoAndWhen } from './whoAndWhen.ts';

export type FormulaAnswer = Cell | Cell[][];

/** What a custom function of a KPI gives: a number, a blank text, or a table for lists of reps and periods. */
export function kpiFormula(name: string, given: readonly Argument[], today: Surroundings): FormulaAnswer {
  const kpi = kpis.find((one) => one.name === name) as Kpi;
  const asked = countFor([...tabsOf(kpi), ...linkedTabsOf(kpi)], tabsOf(kpi), given, today, standInsOf(kpi));
  const { around } = asked;
  const { settings, language, asOf } = around;
  const source = sourceOf(asked.counted.tally, asked.counted.targets, { asOf, fiscal: settings.values, language });
  const answers = answersOf(source, askedOnce(asked).periods);
  const isTable = asked.repsAcross !== null || asked.periodsAcross !== null;
  const ofGroup = groupAnswers(askedOnce(asked), source, around);
  const answer = (who: Who, period: Period | null): Cell => {
    if (who === 'blank') return '';
    const found = isNamedGroup(who) ? ofGroup(kpi, who, period) : answers(kpi, who, period);
    // In a filled table one cell that cannot be answered must not take the others along.
    if ('refused' in found) {
      if (!isTable) throw new Error(found.refused);
      return '';
    }
    const { value, note, blankFor } = found;
    if (blankFor && !isTable) throw new Error(note);
    return value ?? (note === 'new' ? note : '');
  };
  return shaped(asked, answer);
}

/** Reps down and periods across, unless the lists lie the other way. */
function shaped(
  { reps, periods, repsAcross, periodsAcross }: WhoAndWhen,
  answer: (who: Who, period: Period | null) => Cell,
): FormulaAnswer {
  if (repsAcross === null && periodsAcross === null) return answer(reps[0] as Who, periods[0] as Period | null);
  const repsGoAcross = repsAcross === true && periodsAcross !== true;
  const periodsGoDown = periodsAcross === false && (repsAcross === null || repsAcross);
  if (repsGoAcross || periodsGoDown) return periods.map((period) => reps.map((rep) => answer(rep, period)));
  return reps.map((rep) => periods.map((period) => answer(rep, period)));
}
