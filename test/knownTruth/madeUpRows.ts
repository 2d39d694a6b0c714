import { type Day, dayOf, isoOf } from '../../src/vocabulary/day.ts';
import type { Row } from '../kpis/ask.ts';
import { drawsOf } from '../simulation/draws.ts';

/** What is true of a rep; whatever is not said is as with everybody. */
export type RepTruth = {
  readonly name: string;
  /** How many of the calls reach somebody, leads become deals, meetings are held, deals are won. */
  readonly connect?: number;
  readonly convert?: number;
  readonly show?: number;
  readonly win?: number;
  /** So many of the call outcomes are left blank. */
  readonly blank?: number;
  /** The share of the leads by source; evenly without. */
  readonly sources?: Readonly<Record<string, number>>;
  /** How many of the deals are of the hard pipeline. */
  readonly hard?: number;
  /** No row from here on. */
  readonly until?: Day;
  /** Leads a quarter. */
  readonly leads?: number;
};

export type TeamTruth = {
  readonly seed: number;
  readonly reps: readonly RepTruth[];
  /** By how much a source changes what is reached and converted. */
  readonly sources?: Readonly<Record<string, number>>;
  /** The share of the deals that a deal of the hard pipeline is won more rarely. */
  readonly hardWin?: number;
  /** By how much a quarter changes everything, 0 is the first. */
  readonly season?: (quarter: number) => number;
  /** On which day of the quarter, 0–89, a deal closes. */
  readonly closing?: (random: () => number) => number;
  /** Where deals are lost, by stage; evenly without. */
  readonly lostAt?: Readonly<Record<string, number>>;
};

export const usual = { connect: 0.35, convert: 0.3, show: 0.75, win: 0.4, blank: 0, hard: 0.5, leads: 60 };
export const quarterStarts: readonly Day[] = [
  dayOf(2024, 4, 1),
  dayOf(2024, 7, 1),
  dayOf(2024, 10, 1),
  dayOf(2025, 1, 1),
  dayOf(2025, 4, 1),
];
/** The end of the last of them. */
export const reportDay = dayOf(2025, 6, 30);

const callsALead = 3;
const quarterDays = 88;

/** Rows of leads, calls, meetings and deals of a team of which everything is known; the same ones for the same seed. */
export function madeUpRows(truth: TeamTruth): Readonly<Record<'Leads' | 'Calls' | 'Meetings' | 'Deals', Row[]>> {
  const { random } = drawsOf(truth.seed);
  const sources = truth.sources ?? { Website: 1, Partner: 1, Event: 1 };
  const stages = truth.lostAt ?? { Qualified: 1, Proposal: 1, Negotiation: 1 };
  const rows: Record<'Leads' | 'Calls' | 'Meetings' | 'Deals', Row[]> = {
    Leads: [],
    Calls: [],
    Meetings: [],
    Deals: [],
  };
  const happens = (chance: number): boolean => random() < chance;
  let id = 0;
  quarterStarts.forEach((start, quarter) => {
    const season = truth.season?.(quarter) ?? 1;
    for (const rep of truth.reps) {
      const own = { ...usual, ...rep };
      for (let i = 0; i < own.leads; i += 1) {
        const day = start + Math.floor(random() * quarterDays);
        if (own.until !== undefined && day >= own.until) continue;
        id += 1;
        const source = drawn(own.sources ?? sourcesAlike(sources), random);
        const factor = (sources[source] ?? 1) * season;
        const lead = { 'Lead ID': `L${id}`, Company: `Company ${id}` };
        const isConverted = happens(own.convert * factor);
        rows.Leads.push({
          ...lead,
          'Lead owner': own.name,
          'Create date': isoOf(day),
          'Lead status': isConverted ? 'Converted' : 'Unqualified',
          'Lead source': source,
        });
        for (let attempt = 0; attempt < callsALead; attempt += 1) {
          const called = Math.min(day + attempt, start + quarterDays, (own.until ?? reportDay + 1) - 1);
          const isConnected = happens(own.connect * factor);
          const isProductive = isConnected && happens(0.6);
          rows.Calls.push({
            'Call ID': `C${id}-${attempt}`,
            ...lead,
            Rep: own.name,
            'Call date': isoOf(called),
            'Call outcome': happens(own.blank) ? '' : isConnected ? 'Connected' : 'No answer',
            'Call duration': isProductive ? 300 : isConnected ? 40 : 0,
          });
          if (!isProductive || !happens(0.5)) continue;
          rows.Meetings.push({
            'Meeting ID': `M${id}-${attempt}`,
            ...lead,
            Rep: own.name,
            'Meeting date': isoOf(Math.min(called + 3, (own.until ?? reportDay + 1) - 1)),
            'Meeting outcome': happens(own.show) ? 'Completed' : happens(0.5) ? 'No-show' : 'Cancelled',
          });
        }
        if (!isConverted) continue;
        const isHard = happens(own.hard);
        const last = own.until ?? reportDay + 1;
        const closed = Math.min(last - 1, start + Math.floor(truth.closing?.(random) ?? random() * quarterDays));
        const isWon = happens(own.win * (isHard ? (truth.hardWin ?? 1) : 1) * season);
        rows.Deals.push({
          'Deal ID': `D${id}`,
          ...lead,
          'Deal owner': own.name,
          'Create date': isoOf(Math.min(day, closed)),
          'Deal stage': isWon ? 'Closed Won' : 'Closed Lost',
          'Lost at stage': isWon ? '' : drawn(stages, random),
          'Close date': isoOf(closed),
          Amount: 1000,
          Pipeline: isHard ? 'New business' : 'Renewal',
        });
      }
    }
  });
  return rows;
}

function sourcesAlike(sources: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.keys(sources).map((name) => [name, 1]));
}

/** One of the names, each as often as its weight says. */
function drawn(weights: Readonly<Record<string, number>>, random: () => number): string {
  const names = Object.entries(weights);
  let left = random() * names.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of names) {
    left -= weight;
    if (left < 0) return name;
  }
  return (names[names.length - 1] as [string, number])[0];
}
