import { randomOf } from '../../../src/sample/random.ts';
import type { Counts, Work } from '../madeUpTeam.ts';

/** The team's true rates along the funnel; appointments are per productive conversation. */
export const trueRates = {
  connected: 0.25,
  productive: 0.6,
  known: 0.7,
  decisionMaker: 0.6,
  booked: 0.4,
  held: 0.65,
  noShow: 0.5,
  converted: 0.25,
  won: 0.12,
  closedWon: 0.35,
} as const;

export type Step = keyof typeof trueRates;

export type Draw = (size: number, chance: number) => number;

/** Binomial counts by inverting the distribution, whose sums are kept for the next draw of that size and chance. */
export function drawing(seed: number): Draw {
  const random = randomOf(seed);
  const known = new Map<number, Float64Array>();
  return (size, chance) => {
    const key = size * 100_000 + Math.round(chance * 99_999);
    const sums = known.get(key) ?? sumsOf(size, chance);
    known.set(key, sums);
    const at = random() * (sums[size] as number);
    let [low, high] = [0, size];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Up to a common factor; outwards from the likeliest count, so that nothing is too small. */
function sumsOf(size: number, chance: number): Float64Array {
  const sums = new Float64Array(size + 1);
  const mode = Math.min(size, Math.floor((size + 1) * chance));
  sums[mode] = 1;
  for (let at = mode; at > 0; at -= 1)
    sums[at - 1] = ((sums[at] as number) * at * (1 - chance)) / ((size - at + 1) * chance);
  for (let at = mode; at < size; at += 1)
    sums[at + 1] = ((sums[at] as number) * (size - at) * chance) / ((at + 1) * (1 - chance));
  for (let at = 1; at <= size; at += 1) sums[at] = (sums[at] as number) + (sums[at - 1] as number);
  return sums;
}

/** A quarter of a rep who is as busy as `busy` says and as good as the rates say. */
function quarterOf(draw: Draw, busy: number, rates: Readonly<Record<Step, number>>): Counts {
  const callsMade = Math.round(400 * busy);
  const leads = Math.round(70 * busy);
  const closed = Math.round(30 * busy);
  const callsConnected = draw(callsMade, rates.connected);
  const productiveCalls = draw(callsConnected, rates.productive);
  const decisionMakerKnown = draw(callsConnected, rates.known);
  const appointmentsSet = draw(productiveCalls, rates.booked);
  const appointmentsHeld = draw(appointmentsSet, rates.held);
  const appointmentsNoShow = draw(appointmentsSet - appointmentsHeld, rates.noShow);
  const dealsWon = draw(closed, rates.closedWon);
  return {
    callsMade,
    callsConnected,
    productiveCalls,
    decisionMakerKnown,
    decisionMakerReached: draw(decisionMakerKnown, rates.decisionMaker),
    appointmentsSet,
    appointmentsHeld,
    appointmentsNoShow,
    appointmentsCancelled: appointmentsSet - appointmentsHeld - appointmentsNoShow,
    leadsCreated: leads,
    leadsConverted: draw(leads, rates.converted),
    leadsFirstCalled: leads,
    leadsFirstCalledWon: draw(leads, rates.won),
    dealsWon,
    dealsLost: closed - dealsWon,
    wonAmount: dealsWon * 1_000_000,
  };
}

/** Ten reps through four quarters, from a part-timer to twice the usual; `ratesOf` says who is how good. */
export function simulatedWork(draw: Draw, ratesOf: (rep: number) => Readonly<Record<Step, number>>): Work[] {
  const busy = [1, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.5, 2];
  return ['2024 Q3', '2024 Q4', '2025 Q1', '2025 Q2'].flatMap((quarter) =>
    busy.map((one, i) => ({ rep: i + 1, quarter, counts: quarterOf(draw, one, ratesOf(i + 1)) })),
  );
}
