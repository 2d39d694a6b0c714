import { grownKpis, leadingMeasure } from '../summary/figures/grownKpis.ts';
import { growthText } from '../summary/figures/growthText.ts';
import { last } from '../vocabulary/last.ts';
import type { ReportContext } from './context.ts';

/** What the newest quarter brought, and whether that is more than before; `''` where nothing is counted. */
export function growthFinding({ summary }: ReportContext): string {
  const ofTeam = summary.growth.filter(({ rep }) => rep === null);
  const newest = last(ofTeam);
  if (!newest) return '';
  const measure = leadingMeasure(ofTeam);
  const isUnclear =
    summary.headline.find(({ name }) => name === grownKpis[measure].name)?.verdict === 'no clear change';
  return growthText(newest, measure, { ...summary, isUnclear });
}
