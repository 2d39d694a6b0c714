import { type Day, weekdayOf } from '../vocabulary/day.ts';
import { bell, between, type Weights, weighted } from './random.ts';
import type { Call, Lead, Moment, Story } from './rows.ts';
import { answering, type Person, shares, working } from './team.ts';

/** Some minute of the working day. */
export function momentOf({ random }: Story, day: Day): Moment {
  const hour = weighted(random, working.byHour);
  return day + (hour * 60 + between(random, 0, 59)) / 1440;
}

/** One outbound call to a lead, with whatever comes of it. */
export function dial(story: Story, lead: Lead, day: Day): Call {
  const at = momentOf(story, day);
  const answered = story.happens('answers', shares.connected * readiness(at), lead.person);
  return log(story, lead, at, answered ? conversation(story, lead.person) : weighted(story.random, notAnswered), false);
}

/** The client calls back. */
export function callIn(story: Story, lead: Lead, day: Day): Call {
  return log(story, lead, momentOf(story, day), 'connected', true);
}

export function isConversation(outcome: Call['outcome']): boolean {
  return outcome === 'connected' || outcome === 'booked' || outcome === 'callback' || outcome === 'not interested';
}

/** How readily people answer at this hour of this weekday; 1 is usual. */
function readiness(at: Moment): number {
  const day = Math.floor(at);
  const hour = Math.floor((at - day) * 24 + 1e-6);
  const byHour: Readonly<Record<number, number>> = answering.byHour;
  return (byHour[hour] ?? 1) * (answering.byWeekday[weekdayOf(day)] ?? 1);
}

const notAnswered: Weights<Call['outcome']> = [
  ['no answer', 46],
  ['voicemail', 33],
  ['gatekeeper', 10],
  ['busy', 8],
  ['wrong number', 3],
];
const conversations: Weights<Call['outcome']> = [
  ['callback', 42],
  ['not interested', 30],
  ['connected', 28],
];

function conversation({ random, happens }: Story, person: Person): Call['outcome'] {
  return happens('books', shares.booked * person.books, person) ? 'booked' : weighted(random, conversations);
}

function log(story: Story, lead: Lead, at: Moment, outcome: Call['outcome'], inbound: boolean): Call {
  const { person } = lead;
  const talkSeconds = talkOf(story, outcome, person);
  const decisionMaker = isConversation(outcome) ? decisionMakerOf(story, person) : 'unknown';
  const call: Call = { number: 0, at, person, lead, inbound, outcome, talkSeconds, decisionMaker, untidy: false };
  story.calls.push(call);
  return call;
}

function decisionMakerOf({ happens }: Story, person: Person): Call['decisionMaker'] {
  if (!happens('knows the decision maker', shares.decisionMakerKnown, person)) return 'unknown';
  return happens('reaches the decision maker', shares.decisionMaker, person) ? 'yes' : 'no';
}

function talkOf({ random }: Story, outcome: Call['outcome'], person: Person): number {
  if (outcome === 'booked') return Math.round(180 + 240 * Math.exp(bell(random) * 0.5) * person.talks);
  if (isConversation(outcome)) return Math.round(10 + 130 * Math.exp(bell(random) * 0.7) * person.talks);
  if (outcome === 'voicemail') return between(random, 15, 45);
  return outcome === 'gatekeeper' ? between(random, 20, 75) : 0;
}
