import type { Day } from '../../vocabulary/day.ts';
import type { CoverageKpi, VelocityKpi } from '../../vocabulary/kpi.ts';
import { type FiscalYear, type Period, quarterOf } from '../../vocabulary/period.ts';
import type { Language } from '../../vocabulary/words.ts';
import { noTarget, onlyOfPeriod, periodOver, targetReached } from '../../words/notes.ts';
import type { Receipt } from './kpiValue.ts';
import type { MeasuredAt } from './measuredAt.ts';
import { type OwnTarget, usedTargets } from './ownTargets.ts';

type Around = {
  readonly targets: readonly OwnTarget[];
  readonly asOf: Day;
  readonly fiscal: FiscalYear;
  readonly language: Language;
};

const blank = { value: null, numerator: null, denominator: null } as const;

/**
 * Open amount due ÷ what is missing of the target, both in major units; of the running quarter where no period is asked
 * for. Blank where there is no target, where it is reached, and where the period is over: nothing can be covered then.
 */
export function coverageAnswer(
  kpi: CoverageKpi,
  rep: number | null,
  asked: Period | null,
  { targets, asOf, fiscal, language }: Around,
  measuredAt: MeasuredAt,
): Receipt {
  const period = asked ?? quarterOf(asOf, fiscal);
  const used = usedTargets({ of: kpi.goal }, rep, period, { targets, asOf });
  if (used.length === 0) return { ...blank, note: noTarget(language) };
  if (period.to - 1 <= asOf) return { ...blank, note: periodOver(language) };
  const due = measuredAt(kpi.of, rep, period);
  const won = measuredAt(kpi.goal, rep, period);
  const unsure = [due, won].find(({ value, low }) => value === null || low !== undefined);
  if (unsure) return { ...unsure, ...blank };
  const missing = used.reduce((sum, { target }) => sum + target, 0) - (won.value as number);
  if (missing <= 0) return { ...blank, note: targetReached(language) };
  return { value: (due.value as number) / missing, numerator: due.value, denominator: missing };
}

/**
 * What the opportunities of the period are worth at its average amount and win rate ÷ the days it took to win, in major
 * units a day. Blank as soon as one of the four is, and for all time: more years have more opportunities, not more a day.
 */
export function velocityAnswer(
  kpi: VelocityKpi,
  rep: number | null,
  period: Period | null,
  { language }: Pick<Around, 'language'>,
  measuredAt: MeasuredAt,
): Receipt {
  if (period === null) return { ...blank, note: onlyOfPeriod(language) };
  const parts = [kpi.of, kpi.opportunities, kpi.wins, kpi.shareWon, kpi.days].map((one) =>
    measuredAt(one, rep, period),
  );
  const unsure = parts.find(({ value, low }) => value === null || low !== undefined);
  if (unsure) return { ...unsure, ...blank };
  const [amount, opportunities, wins, shareWon, days] = parts.map(({ value }) => value as number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  // Won on the day they were created: there is no pipeline whose speed could be told.
  if (wins === 0 || days === 0) return blank;
  const worth = (opportunities * amount * shareWon) / wins;
  return { value: worth / days, numerator: worth, denominator: days };
}
