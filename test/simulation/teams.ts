import type { KpiSource } from '../../src/summary/figures/answers.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import { type Counts, sourceFromDays } from '../summary/madeUpTeam.ts';
import type { Draws } from './draws.ts';

/** The team's true rates along the funnel; appointments are per productive conversation. */
export const trueRates = {
  connected: 0.25,
  productive: 0.6,
  known: 0.7,
  decisionMaker: 0.6,
  decisionMakerProductive: 0.6,
  booked: 0.4,
  held: 0.65,
  noShow: 0.5,
  converted: 0.25,
  won: 0.12,
  closedWon: 0.35,
} as const;

export type Step = keyof typeof trueRates;
export type Rates = Readonly<Record<Step, number>>;

/** How the work of a team hangs together. */
export type Condition = {
  readonly name: string;
  /** A rep's calls of a quarter. */
  readonly calls: number;
  /** Calls to one lead, and how alike they go; 1 and 0 are single calls. */
  readonly callsPerLead?: number;
  readonly leadCorrelation?: number;
  /** How alike the cases of one rep go while a list lasts, and how many weeks that is. */
  readonly correlation?: number;
  readonly listWeeks?: number;
  /** Weeks of each quarter in which a rep does nothing. */
  readonly weeksAway?: number;
  /** Calls of the first three reps, where they have fewer. */
  readonly fewCalls?: number;
  /** By how much quarters swing for everybody. */
  readonly season?: number;
  /** What is good about a week lasts: how much of it the next week still has, and how far odds stray (deviation of the logit). */
  readonly drift?: { readonly of: 'each rep' | 'the team'; readonly kept: number; readonly deviation: number };
  /** Nothing was recorded before that week of the first quarter. */
  readonly firstWeek?: number;
};

export const reps = Array.from({ length: 10 }, (_, i) => `Rep ${i + 1}`);
/** Five, so that four lie before the newest; the last one is finished and its leads are old enough. */
export const quarterStarts = [dayOf(2023, 7, 1), dayOf(2023, 10, 1), dayOf(2024, 1, 1), dayOf(2024, 4, 1)] as const;
const weeksPerQuarter = 13;
const asOf = dayOf(2024, 6, 30);

/**
 * A team through four quarters, week by week.
 * @param ratesOf how good a rep is in a quarter, 0 is the oldest
 */
export function simulatedTeam(
  draws: Draws,
  condition: Condition,
  ratesOf: (rep: number, quarter: number) => Rates = () => trueRates,
): KpiSource {
  const weekly: { rep: number; day: number; counts: Counts }[] = [];
  const drifts = driftsOf(draws, condition);
  quarterStarts.forEach((start, quarter) => {
    const swing = seasonOf(draws, condition.season ?? 0);
    reps.forEach((_, i) => {
      const base = swung(ratesOf(i + 1, quarter), swing);
      const away = weeksAway(draws, condition.weeksAway ?? 0);
      let rates = base;
      for (let week = 0; week < weeksPerQuarter; week += 1) {
        if (week % (condition.listWeeks ?? 1) === 0) rates = varied(draws, base, condition.correlation ?? 0);
        if (away.has(week) || (quarter === 0 && week < (condition.firstWeek ?? 0))) continue;
        const own = drifts ? drifted(rates, drifts(i, quarter * weeksPerQuarter + week)) : rates;
        const calls = (i < 3 ? condition.fewCalls : undefined) ?? condition.calls;
        weekly.push({ rep: i + 1, day: start + week * 7 + 1, counts: weekOf(draws, calls, week, own, condition) });
      }
    });
  });
  return sourceFromDays(reps, weekly, { today: asOf });
}

const steps = Object.keys(trueRates) as Step[];

function seasonOf(draws: Draws, size: number): Rates | null {
  if (size === 0) return null;
  return Object.fromEntries(steps.map((step) => [step, Math.exp(size * draws.normal())])) as Rates;
}

/** By how much the odds of each step stray in a week; null where they do not. */
function driftsOf(draws: Draws, { drift }: Condition): ((rep: number, week: number) => Rates) | null {
  if (!drift) return null;
  const weeks = quarterStarts.length * weeksPerQuarter;
  const walks = Array.from({ length: drift.of === 'the team' ? 1 : reps.length }, () => {
    const walk: Record<Step, number>[] = [];
    for (let week = 0; week < weeks; week += 1) {
      const [kept, fresh] = week === 0 ? [0, 1] : [drift.kept, Math.sqrt(1 - drift.kept ** 2)];
      const next = (step: Step): number =>
        kept * (walk[week - 1]?.[step] ?? 0) + fresh * drift.deviation * draws.normal();
      walk.push(Object.fromEntries(steps.map((step) => [step, next(step)])) as Record<Step, number>);
    }
    return walk;
  });
  return (rep, week) => (walks[drift.of === 'the team' ? 0 : rep] as Record<Step, number>[])[week] as Rates;
}

function drifted(rates: Rates, by: Rates): Rates {
  const strayed = (step: Step): number => 1 / (1 + (1 / rates[step] - 1) * Math.exp(-by[step]));
  return Object.fromEntries(steps.map((step) => [step, strayed(step)])) as Rates;
}

function swung(rates: Rates, swing: Rates | null): Rates {
  if (!swing) return rates;
  return Object.fromEntries(steps.map((step) => [step, Math.min(0.98, rates[step] * swing[step])])) as Rates;
}

function varied(draws: Draws, rates: Rates, correlation: number): Rates {
  if (correlation === 0) return rates;
  return Object.fromEntries(steps.map((step) => [step, draws.varied(rates[step], correlation)])) as Rates;
}

function weeksAway(draws: Draws, weeks: number): ReadonlySet<number> {
  const away = new Set<number>();
  while (away.size < weeks) away.add(Math.floor(draws.random() * weeksPerQuarter));
  return away;
}

function weekOf(draws: Draws, calls: number, week: number, rates: Rates, condition: Condition): Counts {
  /** So many of a quarter fall in this week. */
  const share = (quarter: number): number =>
    Math.round((quarter * (week + 1)) / weeksPerQuarter) - Math.round((quarter * week) / weeksPerQuarter);
  const callsMade = share(calls);
  const leads = share(70);
  const closed = share(30);
  const callsConnected = connectedOf(draws, callsMade, rates.connected, condition);
  const productiveCalls = draws.binomial(callsConnected, rates.productive);
  const decisionMakerKnown = draws.binomial(callsConnected, rates.known);
  const decisionMakerReached = draws.binomial(decisionMakerKnown, rates.decisionMaker);
  const appointmentsSet = draws.binomial(productiveCalls, rates.booked);
  const appointmentsHeld = draws.binomial(appointmentsSet, rates.held);
  const appointmentsNoShow = draws.binomial(appointmentsSet - appointmentsHeld, rates.noShow);
  const dealsWon = draws.binomial(closed, rates.closedWon);
  return {
    callsMade,
    callsConnected,
    productiveCalls,
    decisionMakerKnown,
    decisionMakerReached,
    decisionMakerProductive: draws.binomial(decisionMakerReached, rates.decisionMakerProductive),
    appointmentsSet,
    appointmentsHeld,
    appointmentsNoShow,
    appointmentsCancelled: appointmentsSet - appointmentsHeld - appointmentsNoShow,
    leadsCreated: leads,
    leadsConverted: draws.binomial(leads, rates.converted),
    leadsFirstCalled: leads,
    leadsFirstCalledWon: draws.binomial(leads, rates.won),
    dealsWon,
    dealsLost: closed - dealsWon,
    wonAmount: dealsWon * 1_000_000,
  };
}

/** The same lead is called again and again: all of its calls go alike. */
function connectedOf(draws: Draws, calls: number, rate: number, condition: Condition): number {
  const { callsPerLead = 1, leadCorrelation = 0 } = condition;
  if (callsPerLead === 1) return draws.binomial(calls, rate);
  let connected = 0;
  for (let done = 0; done < calls; done += callsPerLead)
    connected += draws.binomial(Math.min(callsPerLead, calls - done), draws.varied(rate, leadCorrelation));
  return connected;
}
