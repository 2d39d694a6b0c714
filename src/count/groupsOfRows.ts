import { groupsByLead } from '../link/groupsByLead.ts';
import { classesOf, type TypedTab } from '../rows/typedTab.ts';
import { foldText } from '../values/foldText.ts';
import { isPseudoBlank } from '../values/pseudoBlank.ts';

/** By what rows are grouped besides the rep, in the order in which people ask. */
export const groupings = ['source', 'pipeline', 'product'] as const;

export type Grouping = (typeof groupings)[number];

/** The rows of some tabs in groups: 0 is unknown, then the largest first, the last of them all that are rarer. */
export type GroupsOfRows = {
  /** By number, as most people write them; `''` for those who are unknown. */
  readonly names: readonly string[];
  /** Whether the last of the names stands for all that are rarer; it is `''` as well. */
  readonly hasOthers: boolean;
  /** Each row's group, tab by tab; null where too few of a tab's rows have one. */
  readonly ofTab: ReadonlyMap<TypedTab, Int32Array>;
  /** Tabs of which so many rows have a group that one may be divided by another. */
  readonly complete: ReadonlySet<TypedTab>;
};

/** More would be no table that people read. */
const mostGroups = 12;
/** Where fewer rows say their group, a sum by group is a sum of who fills in the column. */
const leastKnown = 0.5;
/** A ratio across two tabs is off by as much as one of them lacks. */
const leastForRatios = 0.95;

/**
 * Which group each row belongs to: what its own column says, as a formula over that tab alone counts it, and where that
 * says nothing what the row's lead says. Null where there are not two groups, or where most values stand alone, as in free text.
 */
export function groupsOfRows(tabs: readonly TypedTab[], by: Grouping): GroupsOfRows | null {
  const registry = new Map<string, number>();
  const spellings: string[] = [''];
  const numberOf = (text: string): number => {
    const folded = foldText(text);
    if (folded === '' || isPseudoBlank(text)) return 0;
    const known = registry.get(folded) ?? spellings.push(text.trim()) - 1;
    registry.set(folded, known);
    return known;
  };
  const values = new Map(tabs.flatMap((tab) => ownValues(tab, by, numberOf)));
  const leads = tabs.find(({ tab }) => tab === 'leads');
  const ofLeads = leads && values.get(leads);
  if (leads && ofLeads && by === 'source') {
    for (const tab of tabs) {
      if (!['calls', 'emails', 'meetings', 'deals'].includes(tab.tab)) continue;
      const linked = groupsByLead(leads, ofLeads, tab);
      const own = values.get(tab);
      if (linked) values.set(tab, own ? own.map((group, row) => group || (linked[row] as number)) : linked);
    }
  }
  const known = new Map([...values].map(([tab, own]) => [tab, shareKnown(tab, own)] as const));
  const told = [...values].filter(([tab]) => (known.get(tab) as number) >= leastKnown);
  const sizes = new Array<number>(spellings.length).fill(0);
  for (const [{ leftOut }, own] of told)
    for (let row = 0; row < own.length; row += 1)
      if (leftOut[row] === 0) sizes[own[row] as number] = (sizes[own[row] as number] as number) + 1;
  return numbered(spellings, sizes, told, known);
}

function ownValues(tab: TypedTab, by: Grouping, numberOf: (text: string) => number): [TypedTab, Int32Array][] {
  const column = classesOf(tab, by);
  if (!column) return [];
  const numbers = column.texts.map(numberOf);
  return [[tab, Int32Array.from(column.codes, (code) => numbers[code] as number)]];
}

function shareKnown({ leftOut }: TypedTab, own: Int32Array): number {
  let [counted, known] = [0, 0];
  for (let row = 0; row < own.length; row += 1) {
    if (leftOut[row] !== 0) continue;
    counted += 1;
    if (own[row] !== 0) known += 1;
  }
  return counted === 0 ? 0 : known / counted;
}

function numbered(
  spellings: readonly string[],
  sizes: readonly number[],
  told: readonly (readonly [TypedTab, Int32Array])[],
  known: ReadonlyMap<TypedTab, number>,
): GroupsOfRows | null {
  const used = sizes.map((_, value) => value).filter((value) => value !== 0 && (sizes[value] as number) > 0);
  used.sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b);
  const largest = used.slice(0, mostGroups);
  const sizeOf = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + (sizes[value] as number), 0);
  const hasOthers = used.length > mostGroups;
  if (used.length < 2 || 2 * sizeOf(largest) < sizeOf(used)) return null;
  const group = new Int32Array(spellings.length).fill(largest.length + 1);
  group[0] = 0;
  largest.forEach((value, i) => {
    group[value] = i + 1;
  });
  return {
    names: ['', ...largest.map((value) => spellings[value] as string), ...(hasOthers ? [''] : [])],
    hasOthers,
    ofTab: new Map(told.map(([tab, own]) => [tab, own.map((value) => group[value] as number)])),
    complete: new Set(told.map(([tab]) => tab).filter((tab) => (known.get(tab) as number) >= leastForRatios)),
  };
}
