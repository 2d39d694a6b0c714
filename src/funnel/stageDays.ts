import { dealLost, dealWon } from '../link/dealResults.ts';
import { classesOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { secondsPerDay } from '../vocabulary/day.ts';
import type { Ended } from './furthestStage.ts';

/** The median of the days that deals spent in a stage, all their visits together; null where no deal did. */
export type Stay = { readonly deals: number; readonly days: number | null };

export type StageStays = { readonly won: Stay; readonly lost: Stay };

/**
 * How long the closed deals stood in each stage, by their changes in the order of time: the first stage begins when the
 * deal was created, the last one ends when it closed.
 * @param dealOf the deal's row for each row of the history, -1 for none
 */
export function stageStays(
  deals: TypedTab,
  history: TypedTab,
  dealOf: Int32Array,
  { rows, results }: Ended,
  { names, positionOf }: { readonly names: readonly string[]; readonly positionOf: (text: string) => number },
): StageStays[] | null {
  const at = timesOf(history, 'at');
  const to = classesOf(history, 'to');
  const from = classesOf(history, 'from');
  if (!at || !to) return null;
  const [toStage, fromStage] = [to.texts.map(positionOf), from?.texts.map(positionOf) ?? []];
  const created = timesOf(deals, 'created');
  const closed = timesOf(deals, 'resultAt');
  const { starts, changes } = changesByDeal(dealOf, at, deals.rows);
  const [won, lost] = [names.map((): number[] => []), names.map((): number[] => [])];
  const spent = new Float64Array(names.length);
  for (const row of rows) {
    const lists = results[row] === dealWon ? won : results[row] === dealLost ? lost : null;
    const [first, end] = [starts[row] as number, starts[row + 1] as number];
    if (!lists || first === end) continue;
    spent.fill(-1);
    let since = created ? (created[row] as number) : Number.NaN;
    let here = -1;
    const stay = (stage: number, until: number): void => {
      if (stage >= 0 && until >= since) spent[stage] = Math.max(0, spent[stage] as number) + until - since;
    };
    for (let i = first; i < end; i += 1) {
      const change = changes[i] as number;
      const left = from ? (fromStage[from.codes[change] as number] as number) : -1;
      stay(left >= 0 ? left : here, at[change] as number);
      since = at[change] as number;
      here = toStage[to.codes[change] as number] as number;
    }
    // A close date has no clock: a deal that moved on the day it closed has stayed no time.
    stay(here, closed ? Math.max(since, closed[row] as number) : Number.NaN);
    for (let stage = 0; stage < spent.length; stage += 1)
      if ((spent[stage] as number) >= 0) (lists[stage] as number[]).push(spent[stage] as number);
  }
  return names.map((_, stage) => ({ won: stayOf(won[stage] ?? []), lost: stayOf(lost[stage] ?? []) }));
}

function stayOf(seconds: readonly number[]): Stay {
  const sorted = Float64Array.from(seconds).sort();
  const { length } = sorted;
  if (length === 0) return { deals: 0, days: null };
  const middle = (sorted[(length - 1) >> 1] as number) + (sorted[length >> 1] as number);
  return { deals: length, days: middle / 2 / secondsPerDay };
}

/** The rows of the history deal by deal, each deal's in the order of time; sorted by counting, since there may be many. */
function changesByDeal(
  dealOf: Int32Array,
  at: Float64Array,
  deals: number,
): { starts: Int32Array; changes: Int32Array } {
  const isKnown = (change: number): boolean => (dealOf[change] as number) >= 0 && !Number.isNaN(at[change]);
  const starts = new Int32Array(deals + 1);
  for (let change = 0; change < dealOf.length; change += 1) {
    const next = (dealOf[change] as number) + 1;
    if (isKnown(change)) starts[next] = (starts[next] as number) + 1;
  }
  for (let deal = 1; deal <= deals; deal += 1) starts[deal] = (starts[deal] as number) + (starts[deal - 1] as number);
  const ends = starts.slice();
  const changes = new Int32Array(starts[deals] as number);
  for (let change = 0; change < dealOf.length; change += 1) {
    if (!isKnown(change)) continue;
    const deal = dealOf[change] as number;
    let place = ends[deal] as number;
    ends[deal] = place + 1;
    // Deals have few changes, mostly in order already.
    for (; place > (starts[deal] as number) && isLater(changes[place - 1] as number, change, at); place -= 1)
      changes[place] = changes[place - 1] as number;
    changes[place] = change;
  }
  return { starts, changes };
}

function isLater(one: number, other: number, at: Float64Array): boolean {
  return (at[one] as number) > (at[other] as number);
}
