import { callConnectRatio } from '../../kpis/callConnectRatio.ts';
import { leadOpportunityRatio } from '../../kpis/leadOpportunityRatio.ts';
import { winRate } from '../../kpis/winRate.ts';
import { callsConnected, callsMade, prospectsCalled, prospectsReached } from '../../measures/calls.ts';
import { dealsCreated, dealsCreatedWon } from '../../measures/deals.ts';
import { leadsConverted, leadsCreated } from '../../measures/leads.ts';
import { type MeasuredKpi, ratio } from '../../vocabulary/kpi.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { Period } from '../../vocabulary/period.ts';
import { definitionWords as words } from '../../words/definitionPairs.ts';
import { answersOf, type KpiSource } from './answers.ts';
import type { DefinitionPair } from './growthRow.ts';
import type { Receipt } from './kpiValue.ts';

type Way = keyof typeof words;

const pairs: readonly (readonly [
  kpi: MeasuredKpi,
  ...(readonly [Way, above: Measure, below: readonly Measure[]])[],
])[] = [
  [leadOpportunityRatio, ['leadCohort', leadsConverted, [leadsCreated]], ['leadEvents', dealsCreated, [leadsCreated]]],
  [callConnectRatio, ['perCall', callsConnected, [callsMade]], ['perPerson', prospectsReached, [prospectsCalled]]],
  [
    winRate,
    ['wonOfClosed', winRate.above[0] as Measure, winRate.below],
    ['wonOfCreated', dealsCreatedWon, [dealsCreated]],
  ],
];

/** The KPIs of which the field keeps two definitions, by both; only where both can be measured. */
export function definitionPairsOf(source: KpiSource, newest: Period | null): DefinitionPair[] {
  const { language, places } = source;
  const answers = answersOf(source, newest ? [newest] : []);
  return pairs.flatMap(([own, ...ways]) => {
    const { otherwise: _, ...kpi } = own;
    const isKnown = ways.every(([, above, below]) => [above, ...below].every(({ name }) => places.has(name)));
    const definitions = ways.map(([way, above, below]) => {
      const one = ratio({ ...kpi, above: [above], below, unknown: [], parts: [] });
      const at = (period: Period | null) => bare(answers(one, null, period));
      return {
        label: words[way].label[language],
        remark: words[way].remark[language],
        above: above.name,
        below: below.map(({ name }) => name),
        newest: at(newest),
        allTime: at(null),
      };
    });
    const isSure = answers(own, null, null).low === undefined;
    const isMeasured = isSure && definitions.every(({ allTime }) => allTime.value !== null);
    return isKnown && isMeasured ? [{ kpi: kpi.name, definitions }] : [];
  });
}

function bare({ value, numerator, denominator }: Receipt) {
  return { value, numerator, denominator };
}
