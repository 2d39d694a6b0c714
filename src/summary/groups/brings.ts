import { callsConnected, callsMade } from '../../measures/calls.ts';
import { dealsCreated, dealsWon, wonAmount } from '../../measures/deals.ts';
import { leadsConverted, leadsCreated, leadsNotConverted } from '../../measures/leads.ts';
import { type MeasuredKpi, ratio } from '../../vocabulary/kpi.ts';
import type { Words } from '../../vocabulary/words.ts';
import { bringsWords } from '../../words/groups.ts';

/** What a lead, a deal or a call brings, the surest first: groups are ranked by the first of them that is known. */
export const bringsOf: readonly MeasuredKpi[] = [
  brings(bringsWords.wonPerLead, 'money', wonAmount, leadsCreated),
  brings(bringsWords.winsPerLead, 'ratio', dealsWon, leadsCreated),
  brings(bringsWords.wonPerDeal, 'money', wonAmount, dealsCreated),
  brings(bringsWords.winsPerDeal, 'ratio', dealsWon, dealsCreated),
  {
    ...brings(bringsWords.converted, 'percent', leadsConverted, leadsCreated),
    parts: [[leadsConverted], [leadsNotConverted]],
  },
  brings(bringsWords.wonPerCall, 'money', wonAmount, callsMade),
  brings(bringsWords.connected, 'percent', callsConnected, callsMade),
];

function brings(
  label: Words,
  unit: 'money' | 'percent' | 'ratio',
  above: MeasuredKpi['above'][number],
  below: MeasuredKpi['above'][number],
): MeasuredKpi {
  return ratio({
    name: `${above.name} ${below.name}`.toUpperCase() as Uppercase<string>,
    label,
    description: label,
    unit,
    direction: 'more is better',
    group: 6,
    above: [above],
    below: [below],
  });
}
