import { dealOpen } from '../../link/dealResults.ts';
import { codesOf, numbersOf, type TypedTab, timesOf } from '../../rows/typedTab.ts';
import { type Day, secondsPerDay } from '../../vocabulary/day.ts';
import { amountAt } from './dealsOfClients.ts';
import type { Touches } from './touches.ts';
import { type Found, leastKnown } from './workItem.ts';

/** Fewer pauses say nothing of what is usual: the ninth tenth of thirty rests on three. */
const fewestGaps = 30;
/** Nine of ten pauses are at most as long as the usual gap. */
const usualShare = 0.9;

export type IdleDeals = {
  readonly of: (deals: TypedTab) => Found[];
  /** In days; null where too little is known. */
  readonly usualGap: number | null;
  /** Open deals of which anything done is known, of all. */
  readonly known: number;
  readonly open: number;
};

/**
 * Open deals for which nothing was done for longer than the team usually pauses. A deal of which nothing but its creation
 * is known is not called idle: what was done for it may not be linked to it.
 */
export function idleDeals(tabs: readonly TypedTab[], touches: Touches, asOf: Day): IdleDeals {
  const gaps: number[] = [];
  let [known, open] = [0, 0];
  for (const tab of tabs)
    for (let row = 0; row < tab.rows; row += 1) {
      if (tab.leftOut[row] !== 0) continue;
      const isOpen = codesOf(tab, 'result')?.[row] === dealOpen;
      const days = daysOf(tab, row, touches).filter((day) => day <= asOf);
      if (isOpen) open += 1;
      if (days.length === 0) continue;
      if (isOpen) known += 1;
      const sorted = [...new Set(days)].sort((a, b) => a - b);
      for (let i = 1; i < sorted.length; i += 1) gaps.push((sorted[i] as number) - (sorted[i - 1] as number));
    }
  const isKnown = gaps.length >= fewestGaps && known >= open * leastKnown;
  const usualGap = isKnown ? ninthTenth(gaps) : null;
  return {
    usualGap,
    known,
    open,
    of: (deals) => (usualGap === null ? [] : idleOf(deals, { touches, asOf, usualGap })),
  };
}

function ninthTenth(gaps: number[]): number {
  gaps.sort((a, b) => a - b);
  return gaps[Math.ceil(gaps.length * usualShare) - 1] as number;
}

function idleOf(
  deals: TypedTab,
  { touches, asOf, usualGap }: { readonly touches: Touches; readonly asOf: Day; readonly usualGap: number },
): Found[] {
  const results = codesOf(deals, 'result');
  const amounts = numbersOf(deals, 'amount');
  const found: Found[] = [];
  for (let row = 0; row < deals.rows; row += 1) {
    if (deals.leftOut[row] !== 0 || results?.[row] !== dealOpen) continue;
    const days = daysOf(deals, row, touches);
    if (days.length === 0) continue;
    const last = Math.max(...days, ...ownDays(deals, row));
    // What is ahead, or after the end of the log, is no silence.
    if (last < touches.through && touches.through - last > usualGap)
      found.push({ row, days: asOf - last, amount: amountAt(amounts, row) });
  }
  return found;
}

/** What was done for the client before there was a deal was done for something else. */
function daysOf(deals: TypedTab, row: number, touches: Touches): Day[] {
  const created = dayAt(timesOf(deals, 'created'), row);
  return touches.of(deals, row).filter((day) => !(day < created));
}

/** When the row itself says that somebody has touched it. */
function ownDays(deals: TypedTab, row: number): Day[] {
  return ['created', 'stageAt', 'modifiedAt']
    .map((field) => dayAt(timesOf(deals, field), row))
    .filter((day) => !Number.isNaN(day));
}

function dayAt(times: Float64Array | null, row: number): Day {
  return times ? Math.floor((times[row] as number) / secondsPerDay) : Number.NaN;
}
