import { groupings } from '../../count/groupsOfRows.ts';
import { countGroups, type GroupTally } from '../../count/groupTally.ts';
import type { Counted } from '../../count/tallyOf.ts';
import { kpis } from '../../kpis/all.ts';
import type { Settings } from '../../settings/catalogue.ts';
import type { MeasuredKpi } from '../../vocabulary/kpi.ts';
import { last } from '../../vocabulary/last.ts';
import type { Period } from '../../vocabulary/period.ts';
import { groupName, groupSentences } from '../../words/groups.ts';
import { type Answers, answersOf, type KpiSource, sourceOf } from '../figures/answers.ts';
import { planOf } from '../figures/plan.ts';
import { wilson } from '../luck/wilson.ts';
import { bringsOf } from './brings.ts';
import type { GroupRow, GroupSummary, GroupValue } from './groupSummary.ts';
import { type GroupFinding, groupVerdicts } from './groupVerdicts.ts';

/** A year: a lead takes months to be won, and the season is no source. */
const quartersTogether = 4;

type Options = {
  /** Oldest first. */
  readonly quarters: readonly Period[];
  readonly settings: Settings;
  readonly shown: ReadonlySet<number> | null;
  /** What the whole report is counted from: a KPI by group must be made of the same measures. */
  readonly whole: KpiSource;
  /** Counted already; else they are counted here. */
  readonly tallies?: readonly GroupTally[];
};

/** Every KPI by source, pipeline and product, where rows say them; empty where none does. */
export function groupSummaries(counted: Pick<Counted, 'counting' | 'tally'>, options: Options): GroupSummary[] {
  const used = options.quarters.slice(-quartersTogether);
  if (used.length === 0) return [];
  const { tallies = groupTallies(counted, options) } = options;
  return tallies.flatMap((groups) => summaryBy(groups, used, options) ?? []);
}

/** Everything counted once more by source, pipeline and product, where rows say them. */
export function groupTallies(
  counted: Pick<Counted, 'counting' | 'tally'>,
  options: Pick<Options, 'settings' | 'shown'>,
): GroupTally[] {
  return groupings.flatMap((by) => countGroups(counted, by, options) ?? []);
}

/** The answers by group: of KPIs that are made of the same rows as those of the whole, and blank for all others. */
export function groupSource(groups: GroupTally, { whole, settings }: Pick<Options, 'whole' | 'settings'>): KpiSource {
  const { asOf, language, tally } = whole;
  // What is said of the whole decides what a KPI is made of, whatever a group says.
  return sourceOf({ ...groups.tally, said: tally.said }, [], { asOf, fiscal: settings, language });
}

/**
 * Whether a KPI by group is what it is for the whole: made of the same measures, and where those stand in two tabs, of
 * tabs that both say nearly every row's group.
 */
export function isTold(kpi: MeasuredKpi, source: KpiSource, whole: KpiSource, groups: GroupTally): boolean {
  const used = measuresOf(kpi, source);
  const ofWhole = measuresOf(kpi, whole);
  if (used === null || ofWhole === null || used.join() !== ofWhole.join()) return false;
  const tabs = new Set(used.map((name) => groups.tabOf.get(name)));
  return tabs.size < 2 || [...tabs].every((tab) => tab !== undefined && groups.complete.has(tab));
}

function measuresOf(kpi: MeasuredKpi, { supplied, tally, language }: KpiSource): string[] | null {
  const plan = planOf(kpi, supplied, language);
  if (plan.missing !== null) return null;
  const { above, below, unknown } = plan;
  return [...new Set([...above, ...below, ...unknown].map((place) => tally.measures[place] as string))].sort();
}

function summaryBy(groups: GroupTally, quarters: readonly Period[], options: Options): GroupSummary | null {
  const { whole, settings } = options;
  const { language } = whole;
  const source = groupSource(groups, options);
  const span = { label: '', from: (quarters[0] as Period).from, to: (last(quarters) as Period).to };
  const told = kpis
    .filter((kpi): kpi is MeasuredKpi => kpi.kind === 'measured')
    .filter((kpi) => isTold(kpi, source, whole, groups));
  const numbers = groups.tally.reps.map((_, group) => group);
  const others = groups.hasOthers ? numbers.length - 1 : null;
  const judged = numbers.filter((group) => group !== 0 && group !== others);
  const { findings, isTested } = groupVerdicts(source, quarters, {
    groups: numbers,
    judged,
    matureAfterDays: settings['Cohort is mature after, days'],
    isTold: (kpi) => isTold(kpi, source, whole, groups),
  });
  const answers = answersOf(source, [span]);
  const isOfLikeDays = (kpi: MeasuredKpi): boolean => answers(kpi, null, span).blankFor !== 'unlike days';
  const ranked = bringsOf.find((kpi) => isTold(kpi, source, whole, groups) && isOfLikeDays(kpi)) ?? null;
  const kindOf = (group: number): GroupRow['kind'] => (group === 0 ? 'unknown' : group === others ? 'others' : 'named');
  const nameOf = (group: number): string => {
    const kind = kindOf(group);
    return kind === 'named' ? (groups.tally.reps[group] as string) : groupName(kind, language);
  };
  const rows = numbers
    .map(
      (group): GroupRow => ({
        group: nameOf(group),
        kind: kindOf(group),
        brings: ranked && answers(ranked, group, span).value,
        values: told.map((kpi) => groupValue(kpi, group, { answers, span, findings })),
      }),
    )
    .filter(({ values }) => values.some(({ value, denominator }) => (value ?? 0) !== 0 || (denominator ?? 0) !== 0));
  if (rows.filter(({ kind }) => kind === 'named').length < 2) return null;
  return {
    by: groups.by,
    quarters: quarters.map(({ label }) => label),
    rankedBy: ranked && {
      name: ranked.name,
      label: ranked.label[language],
      unit: ranked.unit as 'money' | 'percent' | 'ratio',
    },
    rows: rows.sort(byWhatTheyBring),
    sentences: groupSentences(
      findings.map((found) => ({ ...found, kpi: found.kpi.label, name: nameOf(found.group) })),
      isTested,
      language,
    ),
  };
}

function groupValue(
  kpi: MeasuredKpi,
  group: number,
  { answers, span, findings }: { answers: Answers; span: Period; findings: readonly GroupFinding[] },
): GroupValue {
  const { value, numerator, denominator, unknown } = answers(kpi, group, span);
  const range =
    kpi.test?.kind === 'share' &&
    value !== null &&
    numerator !== null &&
    denominator !== null &&
    numerator <= denominator
      ? wilson({ count: numerator, size: denominator })
      : null;
  const found = findings.find((one) => one.kpi.name === kpi.name && one.group === group);
  return {
    name: kpi.name,
    value,
    numerator,
    denominator,
    ...(unknown !== undefined && { unknown }),
    ...(range && { from: range.low, to: range.high }),
    ...(found && { verdict: found.verdict }),
  };
}

const order: readonly GroupRow['kind'][] = ['named', 'others', 'unknown'];

function byWhatTheyBring(a: GroupRow, b: GroupRow): number {
  const amount = ({ brings }: GroupRow): number => brings ?? Number.NEGATIVE_INFINITY;
  const difference = order.indexOf(a.kind) - order.indexOf(b.kind);
  if (difference !== 0) return difference;
  return amount(b) === amount(a) ? 0 : amount(b) - amount(a);
}
