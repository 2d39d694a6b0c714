import type { Grouping } from '../count/groupsOfRows.ts';
import { countGroups, type GroupTally } from '../count/groupTally.ts';
import { type Counted, tallyOf } from '../count/tallyOf.ts';
import type { Reading } from '../find/reading.ts';
import type { TallyOptions } from '../rows/tallyOptions.ts';
import { type Answers, answersOf, type KpiSource } from '../summary/figures/answers.ts';
import type { Receipt } from '../summary/figures/kpiValue.ts';
import { groupSource, isTold } from '../summary/groups/groupSummaries.ts';
import { foldText } from '../values/foldText.ts';
import type { Kpi } from '../vocabulary/kpi.ts';
import type { Period } from '../vocabulary/period.ts';
import { noSuchGroup, notByGroup } from '../words/formulaErrors.ts';
import { groupName, groupWords } from '../words/groups.ts';
import type { NamedGroup } from './namedGroup.ts';
import type { Surroundings } from './surroundings.ts';

type Refusal = { readonly refused: string };

type Around = TallyOptions & Pick<Surroundings, 'mapped'>;

/**
 * A KPI of one source, pipeline or product, by the counting of the tables by source: calls, appointments and deals follow
 * their lead. Where no range says the source, the Leads tab of the spreadsheet is looked up.
 * @returns also the sentence that says why nothing can be told, or which groups there are
 */
export function groupAnswers(
  asked: { readonly counted: Counted; readonly readings: readonly Reading[]; readonly periods: readonly Period[] },
  whole: KpiSource,
  around: Around,
): (kpi: Kpi, wanted: NamedGroup, period: Period | null) => Receipt | Refusal {
  const settings = around.settings.values;
  const { language } = whole;
  const told = new Map<Grouping, { groups: GroupTally; answers: Answers } | null>();
  const tellsIn = (counted: Counted, by: Grouping, kpi: Kpi): { groups: GroupTally; answers: Answers } | null => {
    const groups = countGroups(counted, by, { settings, shown: null });
    const counts = kpi.kind === 'measured' ? kpi : kpi.kind === 'growth' ? kpi.of : null;
    if (!groups || !counts) return null;
    const source = groupSource(groups, { whole, settings });
    return isTold(counts, source, whole, groups) ? { groups, answers: answersOf(source, asked.periods) } : null;
  };
  const withLeads = (by: Grouping): Counted | null => {
    if (by !== 'source' || asked.readings.some(({ tab }) => tab === 'leads')) return null;
    const leads = around.mapped(['leads'], around.asOf).filter(({ tab }) => tab === 'leads');
    return leads.length === 0 ? null : tallyOf([...asked.readings, ...leads], around);
  };
  return (kpi, { by, name }, period) => {
    if (!told.has(by)) {
      const own = tellsIn(asked.counted, by, kpi);
      const linked = own ? null : withLeads(by);
      told.set(by, own ?? (linked && tellsIn(linked, by, kpi)));
    }
    const found = told.get(by);
    if (!found) return { refused: notByGroup(kpi.name, by, language) };
    const group = groupCalled(name, found.groups);
    if (group === null) return { refused: noSuchGroup(name, by, namesIn(found.groups, language), language) };
    return found.answers(kpi, group, period);
  };
}

function groupCalled(name: string, { tally, hasOthers }: GroupTally): number | null {
  const wanted = foldText(name);
  const group = tally.reps.findIndex((one) => one !== '' && foldText(one) === wanted);
  if (group > 0) return group;
  const isCalled = (kind: 'others' | 'unknown'): boolean =>
    Object.values(groupWords).some((words) => foldText(words[kind]) === wanted);
  if (isCalled('unknown')) return 0;
  return hasOthers && isCalled('others') ? tally.reps.length - 1 : null;
}

function namesIn({ tally, hasOthers }: GroupTally, language: KpiSource['language']): string[] {
  const others = hasOthers ? [groupName('others', language)] : [];
  return [...tally.reps.filter((name) => name !== ''), ...others, groupName('unknown', language)];
}
