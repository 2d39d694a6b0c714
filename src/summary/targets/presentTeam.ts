import type { Day } from '../../vocabulary/day.ts';
import type { MeasuredKpi } from '../../vocabulary/kpi.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Answers, KpiSource } from '../figures/answers.ts';
import { leavingDays } from '../figures/leavers.ts';
import { daysOfRep } from '../figures/outline.ts';

/** Who has joined the team and who has left it. */
export type PresentTeam = {
  /** The first days of those who are still there, by rep's number. */
  readonly since: ReadonlyMap<number, Day>;
  readonly left: readonly number[];
};

/** Who did something on fewer days neither joins nor leaves. */
const leastDays = 20;

export function presentTeam({ tally, asOf }: Pick<KpiSource, 'tally' | 'asOf'>): PresentTeam {
  const days = tally.reps.map((_, rep) => daysOfRep(tally, rep, asOf));
  const regular = days.flatMap(({ length }, rep) => (rep !== 0 && length >= leastDays ? [rep] : []));
  const gone = leavingDays(tally, { named: regular, asOf });
  return {
    since: new Map(regular.filter((rep) => !gone.has(rep)).map((rep) => [rep, days[rep]?.[0] as Day])),
    left: regular.filter((rep) => gone.has(rep)),
  };
}

/** So many days of what the others do on average weigh against what somebody new has done so far. */
const daysOfOthers = 45;

/**
 * By how much more, or less, the team of today would have brought in a span of an earlier period: without those who have
 * left, and for everybody who was not there yet as much as that person brings by now; a beginner's first weeks say little,
 * so the average of the others counts as well.
 * @param recent up to the last day that is known
 * @returns 1 for the same team; null where nobody of today was there yet
 */
export function timesToday(
  { since, left }: PresentTeam,
  answers: Answers,
  { kpi, span, recent }: { readonly kpi: MeasuredKpi; readonly span: Period; readonly recent: Period },
): number | null {
  const there = [...since].filter(([, first]) => first <= span.from).map(([rep]) => rep);
  const joined = [...since].filter(([, first]) => first > span.from);
  if (joined.length === 0 && left.length === 0) return 1;
  if (there.length === 0) return null;
  const broughtBy = (rep: number | null, days: Period): number => answers(kpi, rep, days).value ?? 0;
  const sumOf = (reps: readonly number[]): number => reps.reduce((sum, rep) => sum + broughtBy(rep, span), 0);
  const all = broughtBy(null, span);
  if (all <= 0) return 1;
  const length = span.to - span.from;
  const usual = sumOf(there) / there.length / length;
  const added = joined.reduce((sum, [rep, first]) => {
    const days = recent.to - Math.max(first, recent.from);
    const daily = (broughtBy(rep, recent) + usual * daysOfOthers) / (days + daysOfOthers);
    return sum + daily * length - broughtBy(rep, span);
  }, 0);
  return Math.max(0, all - sumOf(left) + added) / all;
}
