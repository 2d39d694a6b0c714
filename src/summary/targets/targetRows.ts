import { type Day, isoOf } from '../../vocabulary/day.ts';
import { targetSentence } from '../../words/targets.ts';
import { answersOf, type KpiSource } from '../figures/answers.ts';
import { unrecordedUntil } from '../figures/dataBegins.ts';
import { heldThrough } from '../figures/dataEnds.ts';
import { isRunning } from '../figures/growth.ts';
import type { OwnTarget } from '../figures/ownTargets.ts';
import { forecast, statusOf, straightLine } from '../luck/forecast.ts';
import { callsNeeded } from './callsNeeded.ts';
import { isEarly, type Pace, paceOf } from './pace.ts';
import { type Remainders, remaindersOf } from './remainders.ts';
import { firstDaysOf, sameDays } from './sameDay.ts';
import type { TargetRow } from './targetRow.ts';

/** Every target with what was reached of it and, while its period runs, where it is heading and what it takes. */
export function targetRows(
  source: KpiSource,
  nameOf: (rep: number | null) => string | null,
  currency: string,
): TargetRow[] {
  const { asOf, language } = source;
  const targets = withSums(source.targets);
  const periods = targets.map(({ period }) => period);
  const answers = answersOf(source, periods);
  const callsFor = callsNeeded(source);
  const firstDays = firstDaysOf(source);
  const sameDay = sameDays(source, source.targets, firstDays);
  const remainders = remaindersOf(source, firstDays);
  return targets
    .filter(({ period }) => period.from <= asOf)
    .map((one) => {
      const { kpi, rep, period, target, isSum } = one;
      const { value: actual, high } = answers(kpi, rep, period);
      const mayBeReached = actual !== null && actual < target && (high ?? actual) >= target;
      const since = (actual ?? 0) >= target ? null : unrecordedUntil(kpi, period, source);
      // A share is reached or not; only what adds up over the days has a pace.
      const adds = actual !== null && kpi.below.length === 0;
      const known = heldThrough(kpi, period, source);
      const runs = isRunning(period, asOf);
      const pace = adds && since === null ? paceOf(target, actual, period, source) : null;
      const missing = pace ? Math.max(0, target - (actual ?? 0)) : 0;
      const heading = headingOf(one, actual, pace, remainders, known);
      const row = {
        kpi: kpi.name,
        rep: nameOf(rep),
        period: period.label,
        target,
        actual,
        attainment: actual === null || since !== null || target === 0 ? null : actual / target,
        ...heading,
        ...(mayBeReached && { mayBeReached, status: heading.status === 'unlikely' ? null : heading.status }),
        requiredPerDay: pace?.requiredPerDay ?? null,
        requiredPerWorkday: pace?.requiredPerWorkday ?? null,
        isSum,
        isEarly: adds && since === null && runs && isEarly(period, known) && heading.projection === null,
        ...(known < Math.min(asOf, period.to - 1) && { through: isoOf(known) }),
        ...(since !== null && { since: isoOf(since) }),
        sameDay: sameDay(one),
        calls: pace && missing > 0 ? callsFor(one, missing, pace.workdaysLeft) : null,
      };
      return {
        ...row,
        text: targetSentence({ ...row, label: kpi.label[language], unit: kpi.unit, currency }, language),
      };
    });
}

type Heading = Pick<TargetRow, 'projection' | 'low' | 'high' | 'status' | 'basis'>;

const nowhere: Heading = { projection: null, low: null, high: null, status: null, basis: null };

/** Before so much of a period has gone a straight line says nothing of a target. */
const leastGone = 0.5;

/**
 * By what earlier periods brought in the days that are left; a straight line only where there are none.
 * @param known the last day that the data hold: what they do not hold yet is still to come
 */
function headingOf(
  one: OwnTarget,
  actual: number | null,
  pace: Pace | null,
  remainders: Remainders,
  known: Day,
): Heading {
  const { kpi, rep, period, target } = one;
  if (actual === null || pace === null) return nowhere;
  const isReached = actual >= target;
  const byHistory = forecast(actual, remainders.of(one));
  if (byHistory) {
    return { ...byHistory, status: isReached ? 'likely' : statusOf(target, byHistory), basis: 'earlier periods' };
  }
  if (isEarly(period, known)) return isReached ? { ...nowhere, status: 'likely' } : nowhere;
  const [elapsed, total] = [known - period.from + 1, period.to - period.from];
  const line = straightLine(actual, remainders.squares(kpi, rep, { ...period, to: known + 1 }), elapsed, total);
  const status = isReached ? 'likely' : elapsed < leastGone * total ? null : statusOf(target, line);
  return { ...nowhere, projection: line.projection, status, basis: 'straight line' };
}

/** A team without a target of its own has the sum of its reps', where it adds up; one rep alone is no team. */
function withSums(targets: readonly OwnTarget[]): (OwnTarget & { isSum: boolean })[] {
  const keyOf = ({ kpi, period }: OwnTarget): string => `${kpi.name} ${period.from} ${period.to}`;
  const ofTeam = new Set(targets.filter(({ rep }) => rep === null).map(keyOf));
  const sums = new Map<string, OwnTarget & { isSum: boolean; reps: Set<number | null> }>();
  for (const one of targets) {
    const key = keyOf(one);
    if (ofTeam.has(key) || one.kpi.below.length > 0) continue;
    const { target = 0, reps = new Set<number | null>() } = sums.get(key) ?? {};
    sums.set(key, { ...one, rep: null, target: target + one.target, isSum: true, reps: reps.add(one.rep) });
  }
  const ofSeveral = [...sums.values()].filter(({ reps }) => reps.size > 1);
  return [...targets.map((one) => ({ ...one, isSum: false })), ...ofSeveral];
}
