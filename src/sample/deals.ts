import type { Day } from '../vocabulary/day.ts';
import { momentOf } from './calls.ts';
import { bell, between, type Weights, weighted } from './random.ts';
import { type Deal, isWeakQuarter, type Lead, type Stage, type Story } from './rows.ts';
import { type Person, shares } from './team.ts';
import { workdayAfter } from './workdays.ts';

/** The stages a deal goes through, in order. */
export const openStages = ['qualification', 'demo', 'proposal', 'negotiation'] as const;

/** A lead becomes a deal once; a second good meeting changes nothing. */
export function openDeal(story: Story, lead: Lead, created: Day): void {
  if (lead.converted !== null) return;
  lead.converted = created;
  lead.status = 'converted';
  pursue(story, newDeal(story, { created, person: lead.person, lead, client: lead.number }));
}

/** Deals from before the tabs begin: their leads stand in no tab. */
export function inheritDeals(story: Story): void {
  const { plan, quarters, random, asOf } = story;
  const begin = quarters[0]?.from ?? asOf;
  const here = plan.people.filter(({ joined }) => joined === 0);
  for (let index = 0; index < plan.inherited; index += 1) {
    const created = workdayAfter(begin, Math.floor((index * 25) / plan.inherited));
    const person = here[between(random, 0, here.length - 1)] as Person;
    if (created <= asOf) pursue(story, newDeal(story, { created, person, lead: null, client: plan.leads + index + 1 }));
  }
}

function newDeal(story: Story, begun: Pick<Deal, 'created' | 'person' | 'lead' | 'client'>): Deal {
  const amount = Math.round((9000 * Math.exp(bell(story.random) * 0.25)) / 50) * 50;
  const deal: Deal = { ...begun, number: 0, amount, stage: 'qualification', close: null, lostReason: null };
  story.deals.push(deal);
  move(story, deal, deal.created, null, 'qualification');
  return deal;
}

/** From stage to stage until it is won, lost, stuck, or today. */
function pursue(story: Story, deal: Deal): void {
  let day = deal.created;
  for (const [index, stage] of openStages.entries()) {
    day = workdayAfter(day, between(story.random, 2, 11));
    if (day > story.asOf || story.random() < 0.02) break;
    const passed = story.happens(stage, passing(story, stage, day), deal.person);
    const next = passed ? (openStages[index + 1] ?? 'won') : 'lost';
    move(story, deal, day, stage, next);
    if (next === 'lost') deal.lostReason = weighted(story.random, stage === 'proposal' ? afterProposal : lostReasons);
    if (next === 'won' || next === 'lost') {
      deal.close = day;
      return;
    }
    if (next === 'negotiation' && story.random() < 0.05) stepBack(story, deal, workdayAfter(day, 1));
  }
  deal.close = expectedClose(story, deal);
}

const lostReasons: Weights<Deal['lostReason']> = [
  ['no budget', 3],
  ['timing', 3],
  ['no answer', 3],
  ['competitor', 2],
  ['price', 1],
];
/** Why the proposal leaks: it comes without a reason to pay that much. */
const afterProposal: Weights<Deal['lostReason']> = [
  ['price', 5],
  ['competitor', 3],
  ['no budget', 1],
  ['timing', 1],
  ['no answer', 1],
];

function passing(story: Story, stage: (typeof openStages)[number], day: Day): number {
  return stage === 'negotiation' && isWeakQuarter(story, day) ? shares.passedInWeakQuarter : shares.passed[stage];
}

/** An open deal's close date is only hoped for; now and then the hope is old. */
function expectedClose({ random, asOf }: Story, deal: Deal): Day {
  const hoped = workdayAfter(deal.created, between(random, 25, 60));
  return hoped > asOf || random() < 0.2 ? hoped : workdayAfter(asOf, between(random, 5, 45));
}

function move(story: Story, deal: Deal, day: Day, from: Stage | null, to: Stage): void {
  deal.stage = to;
  story.moves.push({ deal, at: momentOf(story, day), from, to });
}

/** The client asks for another proposal and accepts it the same day. */
function stepBack(story: Story, deal: Deal, day: Day): void {
  if (day > story.asOf) return;
  story.moves.push({ deal, at: day + 10 / 24, from: 'negotiation', to: 'proposal' });
  story.moves.push({ deal, at: day + 16 / 24, from: 'proposal', to: 'negotiation' });
}
