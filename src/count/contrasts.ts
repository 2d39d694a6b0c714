/** Cases that end with a yes or a no, each of some day and at one of a few places: an hour, a weekday, a wait. */
export type Cases = {
  readonly count: number;
  /** Below `width`. */
  readonly places: Uint8Array;
  readonly width: number;
  readonly days: Int32Array;
  /** A whole number from 0 on that those cases share which are alike but for their place, such as the rep's. */
  readonly kinds: Int32Array;
  /** 1 is a yes. */
  readonly ends: Uint8Array;
};

/** Of a list; of a million cases the columns are filled straight away. */
export function casesOf(
  all: readonly { readonly place: number; readonly day: number; readonly kind: number; readonly isYes: boolean }[],
  width: number,
): Cases {
  return {
    count: all.length,
    width,
    places: Uint8Array.from(all, ({ place }) => place),
    days: Int32Array.from(all, ({ day }) => day),
    kinds: Int32Array.from(all, ({ kind }) => kind),
    ends: Uint8Array.from(all, ({ isYes }) => Number(isYes)),
  };
}

/**
 * How far the cases of each place are from what those like them reach, day by day: `beyond[day * width + place]` more
 * than expected, of `made` cases. Several places together are as far as their sum.
 */
export type Contrasts = {
  readonly width: number;
  readonly beyond: Float64Array;
  readonly made: Float64Array;
  /** The cases of each day, at whatever place. */
  readonly ofDay: Float64Array;
  /** The variance of a case that hangs together with no other, on average. */
  readonly unit: number;
};

/** What is worked at which hour changes, and so do lists and seasons: cases are alike within about a quarter. */
const daysAlike = 91;

/**
 * Like with like: who reaches few people and calls in the morning only makes no bad morning. Each case tells as much as
 * it differs from the rate of those like it, of which the places have their part (Cochran, Mantel and Haenszel).
 */
export function contrastsOf(cases: Cases): Contrasts {
  const { count, width, places, days, ends } = cases;
  const { first, starts, order } = byDay(cases);
  const { groups, rates, shares, unit } = groupsOf(cases, first);
  const beyond = new Float64Array((starts.length - 1) * width);
  const made = new Float64Array(beyond.length);
  const ofDay = new Float64Array(starts.length - 1);
  const ofGroup = new Float64Array(rates.length);
  for (let from = 0; from < count; ) {
    const day = (days[order[from] as number] as number) - first;
    const to = starts[day + 1] as number;
    for (let i = from; i < to; i += 1) {
      const row = order[i] as number;
      const group = groups[row] as number;
      const own = (ends[row] as number) - (rates[group] as number);
      const at = day * width + (places[row] as number);
      beyond[at] = (beyond[at] as number) + own;
      made[at] = (made[at] as number) + 1;
      ofGroup[group] = (ofGroup[group] as number) + own;
    }
    for (let i = from; i < to; i += 1) {
      const group = groups[order[i] as number] as number;
      const all = ofGroup[group] as number;
      if (all === 0) continue;
      for (let place = 0; place < width; place += 1) {
        const at = day * width + place;
        beyond[at] = (beyond[at] as number) - all * (shares[group * width + place] as number);
      }
      ofGroup[group] = 0;
    }
    ofDay[day] = to - from;
    from = to;
  }
  return { width, beyond, made, ofDay, unit };
}

/** The cases in the order of their days: those of a day stand from its start to that of the next. */
function byDay({ count, days }: Cases) {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < count; i += 1) {
    const day = days[i] as number;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const starts = new Int32Array(count === 0 ? 1 : last - first + 2);
  for (let i = 0; i < count; i += 1) starts[(days[i] as number) - first + 1]! += 1;
  for (let day = 1; day < starts.length; day += 1) starts[day]! += starts[day - 1] as number;
  const next = starts.slice();
  const order = new Int32Array(count);
  for (let i = 0; i < count; i += 1) {
    const day = (days[i] as number) - first;
    order[next[day] as number] = i;
    next[day]! += 1;
  }
  return { first, starts, order };
}

/** Which cases are alike, at which rate they end with a yes, and which share of them each place has. */
function groupsOf({ count, width, places, days, kinds, ends }: Cases, first: number) {
  const groups = new Int32Array(count);
  const numbers = new Map<number, number>();
  for (let i = 0; i < count; i += 1) {
    const key = (kinds[i] as number) * 4096 + Math.floor(((days[i] as number) - first) / daysAlike);
    let group = numbers.get(key);
    if (group === undefined) {
      group = numbers.size;
      numbers.set(key, group);
    }
    groups[i] = group;
  }
  const [sizes, rates] = [new Float64Array(numbers.size), new Float64Array(numbers.size)];
  const shares = new Float64Array(numbers.size * width);
  for (let i = 0; i < count; i += 1) {
    const group = groups[i] as number;
    sizes[group]! += 1;
    rates[group]! += ends[i] as number;
    shares[group * width + (places[i] as number)]! += 1;
  }
  let spread = 0;
  for (let group = 0; group < sizes.length; group += 1) {
    rates[group]! /= sizes[group] as number;
    spread += (sizes[group] as number) * (rates[group] as number) * (1 - (rates[group] as number));
    for (let place = 0; place < width; place += 1) shares[group * width + place]! /= sizes[group] as number;
  }
  return { groups, rates, shares, unit: count === 0 ? 0 : spread / count };
}
