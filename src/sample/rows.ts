import type { Day } from '../vocabulary/day.ts';
import type { Period } from '../vocabulary/period.ts';
import { type Happens, happening, type Random, randomOf } from './random.ts';
import { type Person, type Plan, plans, type SampleSize } from './team.ts';
import { quarterIndex, quartersUpTo } from './workdays.ts';

/** A local wall clock: days since 1970-01-01 with the time of day as their fraction. */
export type Moment = number;

export type Lead = {
  /** Also the client's. */
  readonly number: number;
  readonly created: Day;
  /** The minute of that day. */
  at: Moment;
  readonly person: Person;
  readonly source: 'website' | 'referral' | 'event' | 'list' | 'partner';
  status: 'new' | 'working' | 'converted' | 'disqualified' | 'junk';
  converted: Day | null;
};

export type Call = {
  /** 0 until `numberRows`, as in the other rows. */
  number: number;
  readonly at: Moment;
  readonly person: Person;
  readonly lead: Lead;
  readonly inbound: boolean;
  outcome:
    | 'connected'
    | 'booked'
    | 'callback'
    | 'not interested'
    | 'voicemail'
    | 'no answer'
    | 'busy'
    | 'gatekeeper'
    | 'wrong number'
    | 'blank'
    | 'shorthand';
  readonly talkSeconds: number;
  readonly decisionMaker: 'yes' | 'no' | 'unknown';
  /** The rep typed with stray spaces. */
  untidy: boolean;
};

export type Meeting = {
  number: number;
  readonly booked: Day;
  readonly at: Moment;
  readonly person: Person;
  readonly lead: Lead;
  readonly rescheduledFrom: Meeting | null;
  outcome: 'held' | 'no-show' | 'cancelled' | 'rescheduled' | 'scheduled';
};

export type Email = {
  readonly at: Moment;
  readonly person: Person;
  readonly lead: Lead;
  readonly outcome: 'replied' | 'opened' | 'no reply' | 'bounced';
};

export type Stage = 'qualification' | 'demo' | 'proposal' | 'negotiation' | 'won' | 'lost';

export type Deal = {
  number: number;
  readonly created: Day;
  readonly person: Person;
  /** Null for a deal that did not begin as a lead of this tab. */
  readonly lead: Lead | null;
  readonly client: number;
  /** Whole dollars. */
  amount: number;
  stage: Stage;
  /** The day it closed; the expected day while it is open. */
  close: Day | null;
  lostReason: 'price' | 'competitor' | 'no budget' | 'timing' | 'no answer' | null;
};

export type Move = { readonly deal: Deal; readonly at: Moment; readonly from: Stage | null; readonly to: Stage };

/** What has happened, and what it is told with. */
export type Story = {
  readonly plan: Plan;
  readonly asOf: Day;
  readonly quarters: readonly Period[];
  readonly random: Random;
  readonly happens: Happens;
  readonly leads: Lead[];
  readonly calls: Call[];
  readonly meetings: Meeting[];
  readonly emails: Email[];
  readonly deals: Deal[];
  readonly moves: Move[];
};

export function newStory(size: SampleSize, asOf: Day): Story {
  const plan = plans[size];
  const random = randomOf(plan.seed);
  const happens = happening(random);
  const quarters = quartersUpTo(asOf, plan.growth.length);
  return {
    plan,
    asOf,
    quarters,
    random,
    happens,
    leads: [],
    calls: [],
    meetings: [],
    emails: [],
    deals: [],
    moves: [],
  };
}

export function isWeakQuarter({ plan, quarters }: Story, day: Day): boolean {
  return quarterIndex(quarters, day) === plan.weakQuarter;
}

/** Puts every tab in the order of its days and numbers the rows so. */
export function numberRows({ calls, meetings, emails, deals, moves }: Story): void {
  calls.sort((a, b) => a.at - b.at);
  meetings.sort((a, b) => a.booked - b.booked || a.at - b.at);
  emails.sort((a, b) => a.at - b.at);
  deals.sort((a, b) => a.created - b.created);
  moves.sort((a, b) => a.at - b.at);
  for (const rows of [calls, meetings, deals]) {
    for (const [index, row] of rows.entries()) row.number = index + 1;
  }
}
