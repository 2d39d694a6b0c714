import { measures } from '../measures/all.ts';
import { codesOf, type TypedTab } from '../rows/typedTab.ts';
import type { Settings } from '../settings/catalogue.ts';
import type { TabName } from '../vocabulary/tab.ts';
import { countWithDoubts } from './countWithDoubts.ts';
import { type Grouping, groupsOfRows } from './groupsOfRows.ts';
import type { PipelineTally } from './pipelines.ts';
import { sourcesOf } from './sources.ts';
import type { Tally, TallySlots } from './tally.ts';
import type { Counted } from './tallyOf.ts';

/** Everything counted once more, by group in place of the rep. */
export type GroupTally = {
  readonly by: Grouping;
  /** As any tally; its reps are the groups, 0 is unknown. Measures that too few rows could be told for are absent. */
  readonly tally: Tally;
  readonly hasOthers: boolean;
  /** The same group by group with the reps as they are, to compare like with like. */
  readonly strata: readonly PipelineTally[];
  /** Where each measure's rows stand. */
  readonly tabOf: ReadonlyMap<string, TabName>;
  /** Tabs of which nearly every row has a group, so that what stands in two of them may be divided. */
  readonly complete: ReadonlySet<TabName>;
};

/** The fields whose rep a measure may be counted for. */
const repFields = [...new Set(['rep', ...measures.map(({ by }) => by)])];

/**
 * Counts the rows by group: the counting runs as always, but in place of the rep's number stands one that says rep and
 * group. Null where nothing groups the rows.
 * @param shown the reps whom the report is about; null is everybody
 */
export function countGroups(
  { counting, tally: whole }: Pick<Counted, 'counting' | 'tally'>,
  by: Grouping,
  { settings, shown }: { readonly settings: Settings; readonly shown: ReadonlySet<number> | null },
): GroupTally | null {
  const groups = groupsOfRows(counting, by);
  if (!groups) return null;
  const width = groups.names.length;
  const tabs = counting.map((tab) => withGroups(tab, groups.ofTab.get(tab) ?? null, width));
  const counted = countWithDoubts(tabs, tabs, whole.reps, settings);
  const tabOf = new Map(sourcesOf(counting).map(({ name, tab }) => [name, tab.name]));
  const told = new Set([...groups.ofTab.keys()].map(({ tab }) => tab));
  const isTold = (name: string): boolean => told.has(tabOf.get(name) as TabName) && !counted.typed.has(name);
  const isShown = (rep: number): boolean => shown === null || shown.has(rep);
  const byGroup = (slots: TallySlots): TallySlots =>
    slotsAs(slots, (number) => (isShown(Math.floor(number / width)) ? number % width : null));
  const named = counted.measures.map((name) => (isTold(name) ? name : ''));
  return {
    by,
    hasOthers: groups.hasOthers,
    tally: {
      ...counted,
      ...(whole.remarks && { remarks: whole.remarks }),
      reps: groups.names,
      measures: named,
      typed: new Set(),
      slots: byGroup(counted.slots),
      ...(counted.sure && { sure: byGroup(counted.sure) }),
    },
    strata: groups.names.map((_, group) => ({
      reps: whole.reps,
      measures: named,
      slots: slotsAs(counted.slots, (number) => (number % width === group ? Math.floor(number / width) : null)),
    })),
    tabOf,
    complete: new Set([...groups.complete].map(({ tab }) => tab)),
  };
}

function withGroups(tab: TypedTab, groups: Int32Array | null, width: number): TypedTab {
  const columns = { ...tab.columns };
  for (const field of repFields) {
    const reps = codesOf(tab, field);
    if (!reps && field !== 'rep') continue;
    const codes = Int32Array.from({ length: tab.rows }, (_, row) => (reps?.[row] ?? 0) * width + (groups?.[row] ?? 0));
    columns[field] = { kind: 'code', codes };
  }
  return { ...tab, columns, notes: [] };
}

/** The slots under other numbers, without those that get none. */
function slotsAs({ width, count, reps, days, values }: TallySlots, as: (number: number) => number | null): TallySlots {
  const kept: number[] = [];
  const numbers: number[] = [];
  for (let slot = 0; slot < count; slot += 1) {
    const number = as(reps[slot] as number);
    if (number === null) continue;
    kept.push(slot);
    numbers.push(number);
  }
  const own = new Float64Array(kept.length * width);
  kept.forEach((slot, i) => {
    own.set(values.subarray(slot * width, (slot + 1) * width), i * width);
  });
  return {
    width,
    count: kept.length,
    reps: Int32Array.from(numbers),
    days: Int32Array.from(kept, (slot) => days[slot] as number),
    values: own,
  };
}
