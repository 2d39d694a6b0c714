import { type Day, weekdayOf } from '../vocabulary/day.ts';
import { callIn, dial, isConversation } from './calls.ts';
import { openDeal } from './deals.ts';
import { write } from './emails.ts';
import { bookMeeting } from './meetings.ts';
import { between, type Weights, weighted } from './random.ts';
import type { Call, Lead, Moment, Story } from './rows.ts';
import { type Person, shares, working } from './team.ts';
import { isWorkday, quarterIndex, workdayAfter } from './workdays.ts';

/** Leads arrive day by day, are shared out in turn, and are worked until something comes of them. */
export function arriveAndWork(story: Story): void {
  const arriving = arrivals(story);
  const all = arriving.reduce((sum, { weight }) => sum + weight, 0);
  let turn: Person[] = [];
  for (const { day, quarter, weight } of arriving) {
    const expected = (story.plan.leads * weight) / all;
    const whole = Math.floor(expected);
    const count = whole + (story.happens('a lead arrives', expected - whole) ? 1 : 0);
    for (let index = 0; index < count; index += 1) {
      if (turn.length === 0) turn = story.plan.people.filter(({ joined }) => joined <= quarter);
      const [person] = turn.splice(between(story.random, 0, turn.length - 1), 1);
      work(story, newLead(story, day, person as Person));
    }
  }
}

function arrivals({ plan, asOf, quarters }: Story): readonly { day: Day; quarter: number; weight: number }[] {
  const days = [];
  for (let day = quarters[0]?.from ?? asOf; day <= asOf; day += 1) {
    if (!isWorkday(day)) continue;
    const quarter = quarterIndex(quarters, day);
    days.push({ day, quarter, weight: (plan.growth[quarter] ?? 1) * (working.byWeekday[weekdayOf(day)] ?? 1) });
  }
  return days;
}

const sources: Weights<Lead['source']> = [
  ['website', 38],
  ['list', 26],
  ['referral', 14],
  ['event', 12],
  ['partner', 10],
];

function newLead({ random, leads }: Story, created: Day, person: Person): Lead {
  const source = weighted(random, sources);
  const number = leads.length + 1;
  const at = created + (8 * 60 + ((number * 53) % 600)) / minutesPerDay;
  const lead: Lead = { number, created, at, person, source, status: 'new', converted: null };
  leads.push(lead);
  return lead;
}

const minutesPerDay = 1440;

/** Who is called on the day of coming in came some minutes or hours before. */
function beforeCall({ number, created }: Lead, { at }: Call): Moment {
  return Math.max(created + 1 / minutesPerDay, at - (2 + ((number * 37) % 150)) / minutesPerDay);
}

/** Four to twelve attempts, a few days apart, unless the lead says yes, says no, or does not exist. */
function work(story: Story, lead: Lead): void {
  const attempts = between(story.random, 4, 12);
  let day = workdayAfter(lead.created, between(story.random, 0, 1));
  for (let attempt = 1; attempt <= attempts && day <= story.asOf; attempt += 1) {
    const call = dial(story, lead, day);
    if (attempt === 1 && day === lead.created) lead.at = beforeCall(lead, call);
    if (lead.status === 'new') lead.status = 'working';
    if (isSettled(story, call, day) || isWonOverByMail(story, call, day)) return;
    day = workdayAfter(day, between(story.random, 1, 5));
  }
}

function isSettled(story: Story, { lead, outcome }: Call, day: Day): boolean {
  if (outcome === 'booked') bookMeeting(story, { lead, booked: day, before: 0 });
  else if (outcome === 'not interested') lead.status = 'disqualified';
  else if (outcome === 'wrong number') lead.status = 'junk';
  else if (outcome === 'connected' && story.happens('deal without a meeting', shares.dealWithoutMeeting))
    openDeal(story, lead, day);
  else {
    if (outcome === 'callback' && story.happens('calls in', shares.inboundCall)) callIn(story, lead, day);
    return false;
  }
  return true;
}

/** E-mails follow most conversations and some calls that nobody answered; a reply may bring an appointment. */
function isWonOverByMail(story: Story, call: Call, day: Day): boolean {
  if (!story.happens('writes', isConversation(call.outcome) ? 0.9 : 0.32)) return false;
  const { lead, outcome } = write(story, call.lead, day);
  if (outcome !== 'replied' || !story.happens('books by e-mail', shares.booked * lead.person.books, lead.person))
    return false;
  bookMeeting(story, { lead, booked: day, before: 0 });
  return true;
}
