import { kpis } from '../../kpis/all.ts';
import { answersOf } from '../../summary/figures/answers.ts';
import { wilson } from '../../summary/luck/wilson.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import { noSuchShare } from '../../words/formulaErrors.ts';
import { type Argument, single } from '../arguments.ts';
import { askedOnce, countFor } from '../countFor.ts';
import { groupAnswers } from '../groupAnswers.ts';
import { isNamedGroup } from '../namedGroup.ts';
import { hasRange, linkedTabsOf, tabsOf } from '../signatures.ts';
import type { Surroundings } from '../surroundings.ts';
import { sourceFor } from './asked.ts';

/** `KPI_RANGE`: the 95 % interval of a share; two blanks where there is nothing to measure or nothing bounded. */
export function rangeFormula([named, ...given]: readonly Argument[], today: Surroundings): Cell[][] {
  const wanted = String(single(named)).trim().toUpperCase();
  const kpi = kpis.find(({ name }) => name === wanted);
  if (kpi === undefined || !hasRange(kpi)) throw new Error(noSuchShare(wanted, today.language));
  const asked = countFor([...tabsOf(kpi), ...linkedTabsOf(kpi)], tabsOf(kpi), given, today);
  const period = asked.periods[0] ?? null;
  const rep = asked.reps[0] ?? null;
  if (rep === 'blank') return [['', '']];
  const source = sourceFor(asked);
  const found = isNamedGroup(rep)
    ? groupAnswers(askedOnce(asked), source, asked.around)(kpi, rep, period)
    : answersOf(source, period ? [period] : [])(kpi, rep, period);
  if ('refused' in found) throw new Error(found.refused);
  const { numerator, denominator } = found;
  const isShare = numerator !== null && denominator !== null && numerator <= denominator;
  const interval = isShare ? wilson({ count: numerator, size: denominator }) : null;
  return [[interval?.low ?? '', interval?.high ?? '']];
}
