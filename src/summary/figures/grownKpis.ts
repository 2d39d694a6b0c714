import { appointmentsSet } from '../../kpis/appointmentsSet.ts';
import { callsMade } from '../../kpis/callsMade.ts';
import { dealsCreated } from '../../kpis/dealsCreated.ts';
import { dealsWon } from '../../kpis/dealsWon.ts';
import { leadsCreated } from '../../kpis/leadsCreated.ts';
import { wonAmount } from '../../kpis/wonAmount.ts';
import type { MeasuredKpi } from '../../vocabulary/kpi.ts';
import { type GrownMeasure, type GrowthRow, grownMeasures } from './growthRow.ts';

/** The KPI of each measure that grows: it says what the measure is called and whether it can be told of a period. */
export const grownKpis: Readonly<Record<GrownMeasure, MeasuredKpi>> = {
  wonAmount,
  dealsWon,
  dealsCreated,
  leadsCreated,
  appointmentsSet,
  callsMade,
};

/**
 * What growth is told by: the first measure of which there is anything, won money before all; where all that is counted
 * is nothing, the first that is counted.
 */
export function leadingMeasure(rows: readonly GrowthRow[]): GrownMeasure {
  const has = (measure: GrownMeasure) => rows.some((row) => (row[measure] ?? 0) !== 0);
  const isCounted = (measure: GrownMeasure) => rows.some((row) => row[measure] !== null);
  return grownMeasures.find(has) ?? grownMeasures.find(isCounted) ?? 'wonAmount';
}

/** Whether a measure is known of a part of the quarter only. */
export function isToDate(measure: GrownMeasure, { toDate, through }: GrowthRow): boolean {
  return toDate || through?.[measure] !== undefined;
}

export function growthOfMeasure(measure: GrownMeasure, row: GrowthRow): GrowthRow['growth'] {
  return measure === 'wonAmount' ? row.growth : row[`${measure}Growth`];
}
