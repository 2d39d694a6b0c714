import { undated } from '../../count/tally.ts';
import type { MeasuredKpi } from '../../vocabulary/kpi.ts';
import { type Period, periodBefore } from '../../vocabulary/period.ts';
import { answersOf, type KpiSource } from '../figures/answers.ts';
import { heldThrough } from '../figures/dataEnds.ts';
import { isRunning } from '../figures/growth.ts';
import type { OwnTarget } from '../figures/ownTargets.ts';
import { minorUnits } from '../figures/quotient.ts';
import type { Remainder } from '../luck/forecast.ts';
import { presentTeam, timesToday } from './presentTeam.ts';
import type { FirstDays } from './sameDay.ts';

/** A year of quarters. */
const periodsBefore = 4;

export type Remainders = {
  /** What the days that are left of a target's period brought in the periods before it, or of a team would have brought it had it been that of today; oldest first. */
  readonly of: (target: OwnTarget) => Remainder[];
  /** The sum of the squares of single amounts in a span. */
  readonly squares: (kpi: MeasuredKpi, rep: number | null, span: Period) => number;
};

export function remaindersOf(source: KpiSource, firstDays: FirstDays): Remainders {
  const { asOf, targets } = source;
  const running = targets.filter(({ period }) => isRunning(period, asOf));
  const answers = answersOf(
    source,
    running.flatMap((one) => [...daysLeft(one, source), recentOf(one, source)]),
  );
  const team = presentTeam(source);
  const squares: Remainders['squares'] = (kpi, rep, span) => {
    if (kpi.unit !== 'money') return answersOf(source, [span])(kpi, rep, span).value ?? 0;
    return squaresOfAmounts(source, rep, span);
  };
  return {
    squares,
    of: (target) => {
      const { kpi, rep, period } = target;
      if (!isRunning(period, asOf)) return [];
      const recent = recentOf(target, source);
      // Before somebody's first day nothing was recorded, which is not the same as nothing.
      const first = firstDays(kpi, rep);
      return daysLeft({ kpi, period }, source)
        .filter(({ from }) => from > first)
        .flatMap((span) => {
          const sum = answers(kpi, rep, span).value;
          if (sum === null) return [];
          const squares = kpi.unit === 'money' ? squaresOfAmounts(source, rep, span) : Math.max(0, sum);
          const times = rep === null ? timesToday(team, answers, { kpi, span, recent }) : 1;
          return times === null ? [] : [{ sum: sum * times, squares: squares * times }];
        });
    },
  };
}

/** The days of the periods before that correspond to those of this one of which nothing is known yet. */
function daysLeft({ kpi, period }: Pick<OwnTarget, 'kpi' | 'period'>, source: KpiSource): Period[] {
  const { fiscal } = source;
  const gone = Math.max(0, heldThrough(kpi, period, source) - period.from + 1);
  const spans: Period[] = [];
  for (let one = periodBefore(period, fiscal); one && spans.length < periodsBefore; one = periodBefore(one, fiscal))
    spans.unshift({ label: one.label, from: Math.min(one.to, one.from + gone), to: one.to });
  return spans;
}

/** The days of the periods before and of this one, as far as something is known of them. */
function recentOf({ kpi, period }: Pick<OwnTarget, 'kpi' | 'period'>, source: KpiSource): Period {
  const known = heldThrough(kpi, period, source);
  const [oldest] = daysLeft({ kpi, period }, source);
  return { label: period.label, from: Math.min(oldest?.from ?? period.from, known), to: known + 1 };
}

/** In major units. Several deals of one rep and day are taken as equal, which is the least that they can scatter. */
function squaresOfAmounts({ tally: { slots }, places }: KpiSource, rep: number | null, { from, to }: Period): number {
  const [amount, deals] = [places.get('wonAmount'), places.get('dealsWon')];
  if (amount === undefined) return 0;
  let sum = 0;
  for (let slot = 0; slot < slots.count; slot += 1) {
    const day = slots.days[slot] as number;
    if (day === undated || day < from || day >= to || (rep !== null && slots.reps[slot] !== rep)) continue;
    const at = slot * slots.width;
    const won = (slots.values[at + amount] as number) / minorUnits;
    const count = deals === undefined ? 1 : (slots.values[at + deals] as number);
    sum += (won * won) / Math.max(1, count);
  }
  return sum;
}
