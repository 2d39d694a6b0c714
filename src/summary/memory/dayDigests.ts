import { type Tally, undated } from '../../count/tally.ts';
import { measures } from '../../measures/all.ts';
import { prospectsReached } from '../../measures/calls.ts';
import { dealsCreatedWon, openAmountDue } from '../../measures/deals.ts';
import {
  leadsConverted,
  leadsFirstCalled,
  leadsFirstCalledWon,
  leadsNotConverted,
  leadsUnknownStatus,
} from '../../measures/leads.ts';
import { clientsBookedAgain } from '../../measures/meetings.ts';
import type { Day } from '../../vocabulary/day.ts';
import { hashOf } from '../../vocabulary/hashOf.ts';
import type { TabName } from '../../vocabulary/tab.ts';

/** What was counted of a tab on each day, as a number that tells equal counts from different ones. */
export type DayDigests = {
  /** In the order of the funnel. */
  readonly tabs: readonly TabName[];
  /** 0 on a day without counts. */
  readonly at: (tab: TabName, day: Day) => number;
  /** The first day with counts; null when no day has any. */
  readonly first: Day | null;
};

/** They change on old days by what happens later, though no row of those days does. */
const changesLater = new Set(
  [
    leadsConverted,
    leadsNotConverted,
    leadsUnknownStatus,
    leadsFirstCalled,
    leadsFirstCalledWon,
    clientsBookedAgain,
    openAmountDue,
    prospectsReached,
    dealsCreatedWon,
  ].map(({ name }) => name),
);

/** A prime: sums of products below it stay whole. */
const modulus = 16_777_213;

/**
 * One pass over reps and days, none over rows: each measure has a weight, and a day's digest is the weighted sum of the
 * team's counts. Days whose digests differ have different counts; the reverse fails about once in as many days as
 * there are digests.
 */
export function dayDigests({ measures: names, slots }: Tally, last: Day): DayDigests {
  const first = firstDay(slots, last);
  const digests = new Map<TabName, Float64Array>();
  const own = names.map((name) => {
    const tab = changesLater.has(name) ? undefined : measures.find((measure) => measure.name === name)?.tab.name;
    if (tab !== undefined && first !== null && !digests.has(tab)) digests.set(tab, new Float64Array(last - first + 1));
    return { digest: tab === undefined ? undefined : digests.get(tab), weight: weightOf(name) };
  });
  for (let slot = 0; slot < slots.count; slot += 1) {
    const day = slots.days[slot] as number;
    if (first === null || day < first || day > last) continue;
    for (let i = 0; i < own.length; i += 1) {
      const value = slots.values[slot * slots.width + i] as number;
      const { digest, weight } = own[i] as (typeof own)[number];
      if (value === 0 || !digest) continue;
      digest[day - first] = remainder((digest[day - first] as number) + weight * remainder(value));
    }
  }
  return { tabs: [...digests.keys()], at: (tab, day) => digests.get(tab)?.[day - (first ?? 0)] ?? 0, first };
}

function remainder(value: number): number {
  return ((value % modulus) + modulus) % modulus;
}

function firstDay(slots: Tally['slots'], last: Day): Day | null {
  let first = Number.POSITIVE_INFINITY;
  for (let slot = 0; slot < slots.count; slot += 1) {
    const day = slots.days[slot] as number;
    if (day !== undated && day <= last && day < first) first = day;
  }
  return Number.isFinite(first) ? first : null;
}

/** Each name its own, the same in every build. */
function weightOf(name: string): number {
  return (hashOf(name) % (modulus - 1)) + 1;
}

/** Two letters a day, from the first day to the last. */
export function digestText({ at }: DayDigests, tab: TabName, from: Day, to: Day): string {
  let text = '';
  for (let day = from; day < to; day += 1) {
    const digest = at(tab, day) % (letters.length * letters.length);
    text += letters.charAt(Math.floor(digest / letters.length)) + letters.charAt(digest % letters.length);
  }
  return text;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The positions at which two texts of the same days say something else; none where one of them is not known. */
export function differingDays(then: string | undefined, now: string | undefined): number[] {
  const days: number[] = [];
  if (then === undefined || now === undefined) return days;
  for (let i = 0; i < then.length; i += 2) if (then.slice(i, i + 2) !== now.slice(i, i + 2)) days.push(i / 2);
  return days;
}
