import { measures } from '../measures/all.ts';
import { type Codes, codesOf, type TypedTab } from '../rows/typedTab.ts';
import type { Day } from '../vocabulary/day.ts';
import { createTallyBuilder, slotOf, type TallyBuilder } from './tally.ts';

/** How counting begins a tally: whoever wants to know which row adds what begins one that watches. */
export type BeginTally = (width: number, firstDay: Day, lastDay: Day) => TallyBuilder;

/** One row's share of one sum; `measure` is its place in the tally. */
export type Addition = (
  tab: TypedTab,
  row: number,
  share: { readonly rep: number; readonly day: Day; readonly measure: number; readonly amount: number },
) => void;

/** The fields whose rep a measure may be counted for. */
const repFields = [
  ...new Set(['rep', ...measures.flatMap(({ by, elsewhere = [] }) => [by, ...elsewhere.map((other) => other.by)])]),
];

/** Rows are numbered through over all tabs, so that the number in a rep's place says whose row it is. */
type Numbered = {
  readonly tab: TypedTab;
  readonly first: number;
  readonly reps: Codes | null;
};

/**
 * Which rows a tally is made of, said by the counting itself: it runs as always, but in place of the rep each row
 * carries its own number. The tally that is begun turns it back into the rep and tells by how much the sums have grown
 * since the row before.
 */
export function watchRows(
  tabs: readonly TypedTab[],
  count: (tabs: readonly TypedTab[], begin: BeginTally) => unknown,
  add: Addition,
): void {
  const numbered: Numbered[] = [];
  let first = 1;
  const watched = tabs.map((tab): TypedTab => {
    const columns = { ...tab.columns };
    for (const field of repFields) {
      numbered.push({ tab, first, reps: codesOf(tab, field) });
      columns[field] = { kind: 'code', codes: Int32Array.from({ length: tab.rows }, (_, row) => first + row) };
      first += tab.rows;
    }
    return { ...tab, columns, notes: [] };
  });
  const watchers: Watcher[] = [];
  count(watched, (width, from, to) => {
    const watcher = watcherOf(width, from, to, numbered, add);
    watchers.push(watcher);
    return watcher.tally;
  });
  for (const { tellLast } of watchers) tellLast();
}

type Watcher = { readonly tally: TallyBuilder; readonly tellLast: () => void };

function watcherOf(width: number, from: Day, to: Day, numbered: readonly Numbered[], add: Addition): Watcher {
  const before = new Float64Array(width);
  let owner = numbered[0] as Numbered;
  let last: { readonly tab: TypedTab; readonly row: number; readonly rep: number; readonly day: Day } | null = null;
  let lastSlot = 0;

  const tellLast = (): void => {
    if (!last) return;
    const { values } = tally;
    for (let measure = 0; measure < width; measure += 1) {
      const amount = (values[lastSlot * width + measure] as number) - (before[measure] as number);
      if (amount !== 0) add(last.tab, last.row, { rep: last.rep, day: last.day, measure, amount });
    }
    last = null;
  };

  const ownerOf = (number: number, day: Day): number => {
    tellLast();
    if (number < owner.first || number >= owner.first + owner.tab.rows)
      owner = numbered.find(({ first, tab }) => number >= first && number < first + tab.rows) as Numbered;
    const row = number - owner.first;
    const rep = owner.reps ? (owner.reps[row] as number) : 0;
    lastSlot = slotOf(tally, rep, day);
    last = { tab: owner.tab, row, rep, day };
    before.set(tally.values.subarray(lastSlot * width, (lastSlot + 1) * width));
    return rep;
  };

  const tally = createTallyBuilder(width, from, to, ownerOf);
  return { tally, tellLast };
}
