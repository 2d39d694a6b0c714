import { kpiNamed } from '../../count/kpiNamed.ts';
import type { Target } from '../../rows/targets.ts';
import type { MeasuredKpi } from '../../vocabulary/kpi.ts';
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
