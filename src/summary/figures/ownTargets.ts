import { kpiNamed } from '../../count/kpiNamed.ts';
import type { Target } from '../../rows/targets.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { ComparedKpi, MeasuredKpi } from '../../vocabulary/kpi.ts';
import type { Period } from '../../vocabulary/period.ts';

/** A target of one of our KPIs; `target` in the KPI's own unit. */
export type OwnTarget = {
  readonly kpi: MeasuredKpi;
  /** A rep's number; null is the team. */
  readonly rep: number | null;
  readonly period: Period;
  readonly target: number;
  /** Where it stands among the rows of the Targets tab. */
  readonly place: number;
  readonly sheet: string;
};

/** The lines of the Targets tab with the KPI that their metric means; the others were left out when they were read. */
export function targetsOf(lines: readonly Target[]): OwnTarget[] {
  return lines.flatMap(({ metric, rep, period, hundredths, place, sheet }) => {
    const kpi = kpiNamed(metric, hundredths / 100);
    return kpi ? [{ kpi, rep, period, target: inUnitOf(kpi, hundredths / 100), place, sheet }] : [];
  });
}

/** A win rate of 30 is one of 30 %. */
function inUnitOf({ unit }: MeasuredKpi, target: number): number {
  return unit === 'percent' && target > 1 ? target / 100 : target;
}

/** The targets that an attainment is of: those within the period, or all that have begun. */
export function usedTargets(
  kpi: Pick<ComparedKpi, 'of'>,
  rep: number | null,
  period: Period | null,
  { targets, asOf }: { readonly targets: readonly OwnTarget[]; readonly asOf: Day },
): OwnTarget[] {
  const within = targets.filter(
    (target) =>
      target.kpi === kpi.of &&
      (period ? target.period.from >= period.from && target.period.to <= period.to : target.period.from <= asOf),
  );
  const own = within.filter((target) => target.rep === rep);
  // A team without a target of its own has the sum of its reps' targets.
  return largestOnly(own.length > 0 || rep !== null ? own : within);
}

/** The months of a quarter that has a target of its own are parts of it, and would count twice. */
function largestOnly(targets: readonly OwnTarget[]): OwnTarget[] {
  const isPartOf = (one: OwnTarget, other: OwnTarget): boolean =>
    one.rep === other.rep &&
    one.period.from >= other.period.from &&
    one.period.to <= other.period.to &&
    one.period.to - one.period.from < other.period.to - other.period.from;
  return targets.filter((one) => !targets.some((other) => isPartOf(one, other)));
}
