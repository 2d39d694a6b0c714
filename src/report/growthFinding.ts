import { grownKpis, leadingMeasure } from '../summary/figures/grownKpis.ts';
import { growthInShort, growthText } from '../summary/figures/growthText.ts';
import { last } from '../vocabulary/last.ts';
import type { ReportContext } from './context.ts';

/** What the newest quarter brought, and whether that is more than before, or why nobody can say; `''` where nothing is counted. */
export const growthFinding = (context: ReportContext): string => told(context, growthText);

/** The same in one line: a chart draws a second one over its bars. */
export const growthTitle = (context: ReportContext): string => told(context, growthInShort);

function told({ summary }: ReportContext, textOf: typeof growthText): string {
  const ofTeam = summary.growth.filter(({ rep }) => rep === null);
  const newest = last(ofTeam);
  if (!newest) return '';
  const measure = leadingMeasure(ofTeam);
  const isUnclear =
    summary.headline.find(({ name }) => name === grownKpis[measure].name)?.verdict === 'no clear change';
  return textOf(newest, measure, { ...summary, isUnclear });
}
