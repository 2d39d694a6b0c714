import type { PipelineTally } from '../../count/pipelines.ts';
import { calledLeadWinRatio } from '../../kpis/calledLeadWinRatio.ts';
import { leadOpportunityRatio } from '../../kpis/leadOpportunityRatio.ts';
import { repeatAppointmentRate } from '../../kpis/repeatAppointmentRate.ts';
import type { Kpi, MeasuredKpi } from '../../vocabulary/kpi.ts';
import type { KpiSource } from './answers.ts';
import { daylessIn } from './dayless.ts';
import { placesOf } from './plan.ts';

/** What leads and clients come to takes months: of these KPIs an older period has always had more time. */
export const comesWithAge: readonly MeasuredKpi[] = [leadOpportunityRatio, calledLeadWinRatio, repeatAppointmentRate];

/** The same leads with what became of them within so many days: periods that are as old compare. */
export type EqualAge = {
  readonly source: KpiSource;
  readonly days: number;
  /** False where nobody knows when, or where the KPI is counted from other rows. */
  readonly has: (kpi: Kpi) => boolean;
};

/**
 * @param cohorts null where nobody knows how old leads were
 * @param days how many those are
 */
export function equalAgeOf(cohorts: PipelineTally | null, whole: KpiSource, days: number): EqualAge | null {
  if (!cohorts) return null;
  const { measures, slots } = cohorts;
  const places = placesOf(measures);
  const said = new Set(measures);
  const tally = { ...whole.tally, measures, said, slots };
  const supplied = { ...whole.supplied, places, said, dayless: daylessIn(tally) };
  const source = { ...whole, tally, places, supplied };
  const has = (kpi: Kpi): boolean =>
    comesWithAge.includes(kpi as MeasuredKpi) &&
    whole.supplied.byEvent !== true &&
    (kpi as MeasuredKpi).above.every(({ name }) => places.has(name)) &&
    (kpi as MeasuredKpi).below.every(({ name }) => sumOf(name, source) === sumOf(name, whole));
  return { source, days, has };
}

function sumOf(name: string, { tally: { slots }, places }: KpiSource): number | null {
  const place = places.get(name);
  if (place === undefined) return null;
  let sum = 0;
  for (let slot = 0; slot < slots.count; slot += 1) sum += slots.values[slot * slots.width + place] as number;
  return sum;
}
